package org.newsdoc.parsers.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lines that stand in a text more than once. */
final class Repeats {
    /** A line of no more than so many words that occurs so often belongs to the page. */
    private static final int FEW = 5;

    private static final int OFTEN = 4;

    private final Lines lines;
    private final Set<String> often;
    private final Map<String, Integer> firsts = new HashMap<>();

    private Repeats(Lines lines, Set<String> often) {
        this.lines = lines;
        this.often = often;
    }

    static Repeats of(Lines lines) {
        return new Repeats(lines, often(lines));
    }

    /** Whether a line belongs to the page, as short ones do that occur often. */
    boolean isOften(int i) {
        return often.contains(lines.text(i));
    }

    /** The first line that says the same, word for word. */
    int first(int i) {
        if (firsts.isEmpty()) {
            for (int line = 0; line < lines.size(); line++) {
                firsts.putIfAbsent(lines.text(line), line);
            }
        }
        return firsts.getOrDefault(lines.text(i), i);
    }

    /** The short lines that occur often, no sentences, and where blank lines set blocks apart none that head text. */
    private static Set<String> often(Lines lines) {
        var counts = new HashMap<String, Integer>();
        var heading = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var shape = line.shape();
            if (shape.words() <= FEW && !shape.endsSentence() && shape.last() != ':' && !line.isItem()) {
                counts.merge(line.text(), 1, Integer::sum);
                if (lines.isSpaced() && i + 1 < lines.size() && isText(lines.get(i + 1))) {
                    heading.add(line.text());
                }
            }
        }
        counts.values().removeIf(count -> count < OFTEN);
        counts.keySet().removeAll(heading);
        return counts.keySet();
    }

    /** Whether a line is text that may stand under a name or a heading. */
    private static boolean isText(Line line) {
        return line.isItem() || line.shape().isProse() || line.shape().endsSentence();
    }
}
