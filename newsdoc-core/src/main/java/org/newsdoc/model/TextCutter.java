package org.newsdoc.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text that is too long at ends of sentences, but not within ranges that belong together and fit. */
final class TextCutter {
    private final String text;
    private final int most;
    private final List<TextRange> whole;
    private final List<TextRange> parts = new ArrayList<>();

    private TextCutter(String text, int most, List<TextRange> whole) {
        this.text = text;
        this.most = most;
        this.whole = whole;
    }

    /**
     * The parts of a text, in order; white space between them is left out.
     *
     * @param whole ranges of the text that should not be cut, ordered by their starts
     */
    static List<TextRange> cut(String text, int most, List<TextRange> whole) {
        var cutter = new TextCutter(text, most, whole);
        cutter.cut();
        return cutter.parts;
    }

    private void cut() {
        int from = 0;
        int good = 0;
        for (int end : ends()) {
            if (end - from > most && good > from) {
                add(from, good);
                from = good;
            }
            while (end - from > most) {
                int at = lastGap(from);
                add(from, at);
                from = at;
            }
            good = end;
        }
        add(from, text.length());
    }

    /** Where sentences end, lines among them, but for ends within a range that is to stay whole. */
    private List<Integer> ends() {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        var ends = new ArrayList<Integer>();
        int next = 0;
        int covered = 0;
        sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            while (next < whole.size() && whole.get(next).start() < end) {
                covered = Math.max(covered, whole.get(next).end());
                next++;
            }
            if (end >= covered) {
                ends.add(end);
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }

    /** The last place to cut a sentence that is too long: white space, else between any two signs. */
    private int lastGap(int from) {
        int end = from + most;
        for (int i = end; i > from + most / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            parts.add(new TextRange("", from, to));
        }
    }
}
