package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.furniture.Furniture;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Reads the list of topics under a story. Immutable and thread-safe. */
final class Topics {
    private static final int MOST_WORDS = 5;
    private static final int MOST = 30;
    private static final Topics STANDARD = new Topics(Lexicon.standard());

    private final Phrases<Boolean> labels;

    private Topics(Lexicon lexicon) {
        labels = Phrases.of(lexicon, "topic-labels", 0, row -> Boolean.TRUE);
    }

    static Topics of(Lexicon lexicon) {
        return lexicon == Lexicon.standard() ? STANDARD : new Topics(lexicon);
    }

    /** Whether a line opens a list of topics. */
    boolean opens(String line) {
        return line.length() <= 400 && end(line) >= 0;
    }

    /** Where the list begins in the line; the line's length when it follows under it; -1 when the line opens none. */
    private int end(String line) {
        int start = Signs.skipLead(line, 0);
        var match = labels.at(line, start).orElse(null);
        if (match == null) {
            return -1;
        }
        if (Signs.onlyTail(line, match.end())) {
            return line.length();
        }
        int colon = Signs.skipSpace(line, match.end());
        return Signs.isColon(line, colon) && isList(line.substring(colon + 1)) ? colon + 1 : -1;
    }

    private static boolean isList(String rest) {
        return split(rest).stream().allMatch(part -> Shape.of(part).words() <= MOST_WORDS);
    }

    /**
     * Reads the topics that a line opens.
     *
     * @param topics where they go
     * @return the line after them
     */
    int read(Facts facts, int line, List<String> topics) {
        var text = facts.text(line);
        int end = end(text);
        if (end < text.length()) {
            add(text.substring(end), topics);
            return line + 1;
        }
        int i = line + 1;
        while (facts.has(i) && topics.size() < MOST && isTopic(facts, i, line)) {
            add(facts.text(i), topics);
            i++;
        }
        return i;
    }

    private boolean isTopic(Facts facts, int i, int label) {
        var shape = facts.shape(i);
        boolean first = i == label + 1;
        if (facts.lines().isSpaced()
                && facts.lines().get(i).afterBlank()
                && !first
                && !facts.lines().get(i - 1).afterBlank()) {
            return false;
        }
        boolean list = first && split(facts.text(i)).size() > 1 && isList(facts.text(i));
        return (list || shape.words() <= MOST_WORDS)
                && !shape.endsSentence()
                && !isFurniture(facts, i)
                && facts.marker(i).isEmpty()
                && !facts.isGoDeeper(i)
                && !facts.isDated(i)
                && !opens(facts.text(i));
    }

    /** Whether a line is no topic but furniture: the name of a category close under another topic is one. */
    private static boolean isFurniture(Facts facts, int i) {
        boolean close = facts.lines().isSpaced() && !facts.lines().get(i).afterBlank();
        return facts.furniture(i)
                .filter(kind -> kind != Furniture.Kind.NAVIGATION
                        || !close
                        || facts.meta(i)
                                .filter(meta -> !meta.categories().isEmpty())
                                .isEmpty())
                .isPresent();
    }

    private static void add(String list, List<String> topics) {
        for (var topic : split(list)) {
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }
    }

    private static List<String> split(String list) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || isComma(list, i)) {
                var part = list.substring(start, i).strip();
                part = part.substring(Math.min(part.length(), Signs.skipLead(part, 0)));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isComma(String list, int i) {
        char c = list.charAt(i);
        return c == ','
                || c == '|'
                || c == ';'
                || c == '\u00b7'
                || c == '\u2022'
                || c == '\u3001'
                || c == '\u060c'
                || c == '/' && i > 0 && list.charAt(i - 1) == ' ';
    }
}
