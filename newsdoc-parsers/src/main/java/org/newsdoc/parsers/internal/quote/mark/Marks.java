package org.newsdoc.parsers.internal.quote.mark;

import java.util.Arrays;

/** The double quotation marks and line breaks of a text, in order; arrays by number. */
final class Marks {
    /** Stands for a line break, and for the end of the text. */
    static final char BREAK = '\n';
    /** Stands for two straight or curly closing single marks in a row. */
    static final char TWIN = '\'';
    /** Stands for two opening single marks or backticks in a row. */
    static final char TWIN_OPEN = '`';

    private final char[] text;
    /** Where single marks stand that may open a stretch, or be apostrophes. */
    int[] singles = new int[16];

    int singleCount;
    int count;
    char[] mark = new char[32];
    int[] start = new int[32];
    int[] end = new int[32];
    /** For each mark, how many more curly marks close than open from there to the end of its line. */
    int[] surplus = new int[0];

    Marks(char[] text) {
        this.text = text;
        find();
        countSurplus();
    }

    private void find() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (c > '`' && c < '\u00ab' || c == ' ' || (c >= '(' && c <= 'Z')) {
                at++;
            } else if (c == '\n') {
                at = lineBreak(at);
            } else if (isDouble(c)) {
                add(c, at, ++at);
            } else if (c == '`' || c == '\'' || c == '\u2018' || c == '\u2019') {
                at = twin(c, at);
            } else {
                if (c == '\u201a') {
                    addSingle(at);
                }
                at++;
            }
        }
        add(BREAK, text.length, text.length);
    }

    private int lineBreak(int at) {
        int next = at;
        while (next < text.length && isSpace(text[next])) {
            next++;
        }
        if (next < text.length) {
            add(BREAK, at, next);
        }
        return next;
    }

    private int twin(char c, int at) {
        if (at + 1 < text.length && text[at + 1] == c) {
            add(c == '\'' || c == '\u2019' ? TWIN : TWIN_OPEN, at, at + 2);
            return at + 2;
        }
        if (c == '\'' || c == '\u2018') {
            addSingle(at);
        }
        return at + 1;
    }

    private void addSingle(int at) {
        if (singleCount == singles.length) {
            singles = Arrays.copyOf(singles, singleCount * 2);
        }
        singles[singleCount++] = at;
    }

    private void add(char c, int from, int to) {
        if (count == mark.length) {
            mark = Arrays.copyOf(mark, count * 2);
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
        }
        mark[count] = c;
        start[count] = from;
        end[count++] = to;
    }

    private void countSurplus() {
        surplus = new int[count];
        int sum = 0;
        for (int i = count - 1; i >= 0; i--) {
            if (mark[i] == BREAK) {
                sum = 0;
            } else if (mark[i] == '\u201d') {
                sum++;
            } else if (mark[i] == '\u201c') {
                sum--;
            }
            surplus[i] = sum;
        }
    }

    /** Whether a mark of the family {@code family} that is open at number {@code from} closes before another one opens. */
    boolean closesBeforeOpens(int from, char family) {
        for (int i = from + 1; i < count && i < from + 40 && start[i] - start[from] <= 1500; i++) {
            char c = mark[i];
            if (c == BREAK || c == TWIN || c == TWIN_OPEN) {
                continue;
            }
            return family == '\u201e' && c == '\u201c' || c == '\u201d' || c == closer(family);
        }
        return false;
    }

    /** The only mark that closes what {@code family} opened, or a character that is no mark. */
    static char closer(char family) {
        return switch (family) {
            case '\u00ab' -> '\u00bb';
            case '\u00bb' -> '\u00ab';
            case '\u2039' -> '\u203a';
            case '\u203a' -> '\u2039';
            case '\u300c' -> '\u300d';
            case '\u300e' -> '\u300f';
            case '\u300a' -> '\u300b';
            default -> BREAK;
        };
    }

    static boolean isDouble(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a' -> true;
            case '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff02' -> true;
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > '\u00a0' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
