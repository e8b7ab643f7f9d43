package org.newsdoc.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Cuts a text that is too long at ends of sentences, but not within ranges that belong together and fit. */
final class TextCutter {
    private final String text;
    private final int most;
    private final List<TextRange> whole;
    private final BitSet inside = new BitSet();
    private final List<TextRange> parts = new ArrayList<>();

    private TextCutter(String text, int most, List<TextRange> whole) {
        this.text = text;
        this.most = most;
        this.whole = whole;
        int covered = 0;
        for (var range : whole) {
            int from = Math.max(covered, range.start() + 1);
            if (from < range.end()) {
                inside.set(from, range.end());
                covered = range.end();
            }
        }
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

    /**
     * The last place to cut a sentence that is too long: white space in the second half, but not within what belongs
     * together; for its sake also white space in the first half, or between any two signs.
     */
    private int lastGap(int from) {
        int end = from + most;
        int half = from + most / 2;
        int gap = last(end, half, at -> isWhite(at) && !inside.get(at));
        if (gap < 0 && inside.previousSetBit(end) > half) {
            gap = last(half, from, at -> isWhite(at) && !inside.get(at));
            gap = gap < 0 ? last(end, from, at -> !inside.get(at) && !isWithinPair(at)) : gap;
        }
        gap = gap < 0 ? last(end, half, this::isWhite) : gap;
        return gap >= 0 ? gap : isWithinPair(end) ? end - 1 : end;
    }

    /** The last offset down to another that is good to cut at; -1 if there is none. */
    private static int last(int high, int low, IntPredicate good) {
        for (int at = high; at > low; at--) {
            if (good.test(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isWhite(int at) {
        return Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isWithinPair(int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
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
