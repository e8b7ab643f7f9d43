package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Cuts an input into lines, whatever ends them; blank lines are counted, not kept. */
final class LineReader {
    private static final int TAB = 4;

    private final String input;
    private final char[] signs;
    private final List<Line> lines = new ArrayList<>();
    private boolean blank = true;
    private int number;

    private LineReader(String input) {
        this.input = input;
        this.signs = input.toCharArray();
    }

    static List<Line> read(String input) {
        var reader = new LineReader(input);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int start = 0;
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i];
            if (isBreak(c)) {
                add(start, i);
                if (c == '\r' && i + 1 < signs.length && signs[i + 1] == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        add(start, signs.length);
    }

    private static boolean isBreak(char c) {
        if (c > '\r' && c < '\u0085') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(int start, int end) {
        number++;
        int column = 0;
        int from = start;
        while (from < end && (Signs.isSpace(signs[from]) || isInvisible(signs[from]))) {
            char c = signs[from];
            column += c == '\t' ? TAB : isInvisible(c) ? 0 : 1;
            from++;
        }
        int to = end;
        while (to > from && (Signs.isSpace(signs[to - 1]) || isInvisible(signs[to - 1]))) {
            to--;
        }
        if (from == to) {
            blank = true;
            return;
        }
        lines.add(Line.of(number, column, blank, Emphasis.drop(clean(from, to))));
        blank = false;
    }

    /** The text of a stretch that neither begins nor ends with white space. */
    private String clean(int from, int to) {
        int i = from;
        while (i < to && !needsCleaning(i)) {
            i++;
        }
        if (i == to) {
            return input.substring(from, to);
        }
        var text = new StringBuilder(to - from).append(input, from, i);
        boolean space = false;
        for (; i < to; i++) {
            char c = signs[i];
            if (Signs.isSpace(c) && c != '\0') {
                space = true;
            } else if (!isInvisible(c)) {
                text.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return text.toString();
    }

    private boolean needsCleaning(int at) {
        char c = signs[at];
        if (c == ' ') {
            return Signs.isSpace(signs[at + 1]);
        }
        return c < ' ' || c >= 0x7f && (Signs.isSpace(c) || isInvisible(c));
    }

    /** Signs without ink: soft hyphen, zero-width space, direction marks, NUL and other controls. */
    private static boolean isInvisible(char c) {
        if (c < 0x7f) {
            return c < ' ' && c != '\t';
        }
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u2060'
                || c == '\ufeff'
                || c < 0xa0;
    }
}
