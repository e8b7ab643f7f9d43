package org.newsdoc.parsers.internal.quote.mark;

/** Finds stretches in single quotation marks outside the double ones, telling apostrophes from closing marks. */
final class SingleMarks {
    private static final int LONGEST = 1200;

    private final char[] text;
    private final Stretches taken;
    private final Marks marks;
    private final Stretches found = new Stretches();
    private int nextTaken;
    private int nextMark;

    SingleMarks(char[] text, Stretches taken, Marks marks) {
        this.text = text;
        this.taken = taken;
        this.marks = marks;
    }

    Stretches scan() {
        int free = 0;
        for (int i = 0; i < marks.singleCount; i++) {
            int at = marks.singles[i];
            char c = text[at];
            if (at < free || !opens(at, c) || isTaken(at)) {
                continue;
            }
            int close = closing(at, c);
            if (close - at > 3 && hasWord(at + 1, close)) {
                found.add(at + 1, close, Stretches.SINGLE);
                free = close + 1;
            }
        }
        return found;
    }

    private boolean opens(int at, char c) {
        char before = at > 0 ? text[at - 1] : ' ';
        char after = at + 1 < text.length ? text[at + 1] : ' ';
        return (Marks.isSpace(before) || "([\u2014\u2013-:;,.\"\u201c".indexOf(before) >= 0)
                && MarkScanner.isWordlike(after)
                && !(Character.isDigit(after) && c == '\'');
    }

    private boolean isTaken(int at) {
        while (nextTaken < taken.count() && taken.end(nextTaken) <= at) {
            nextTaken++;
        }
        return nextTaken < taken.count() && taken.start(nextTaken) <= at;
    }

    /** The first double mark or line break from {@code at} on. */
    private int limit(int at) {
        while (nextMark < marks.count && (marks.start[nextMark] < at || isTwin(marks.mark[nextMark]))) {
            nextMark++;
        }
        int limit = nextMark < marks.count ? marks.start[nextMark] : text.length;
        return Math.min(limit, at + LONGEST);
    }

    private static boolean isTwin(char mark) {
        return mark == Marks.TWIN || mark == Marks.TWIN_OPEN;
    }

    /** Where the mark opened at {@code at} closes, or -1. */
    private int closing(int at, char c) {
        int limit = limit(at);
        int first = -1;
        boolean sentenceEnded = false;
        for (int i = at + 2; i < limit; i++) {
            if (first >= 0 && isSentenceEnd(i - 1) && i - 1 > first) {
                sentenceEnded = true;
            }
            if (!closes(i, c)) {
                continue;
            }
            if (first < 0) {
                first = i;
                if (!mayBePossessive(i)) {
                    return first;
                }
            } else if (!sentenceEnded && ".,!?\u2026".indexOf(text[i - 1]) >= 0) {
                return i;
            }
            if (sentenceEnded) {
                return first;
            }
        }
        return first;
    }

    private boolean closes(int i, char opener) {
        char c = text[i];
        boolean mark = c == '\u2019' || c == '\'' || (c == '\u2018' && opener == '\u201a');
        return mark && !Marks.isSpace(text[i - 1]) && !(i + 1 < text.length && MarkScanner.isWordlike(text[i + 1]));
    }

    private boolean mayBePossessive(int i) {
        return (text[i - 1] == 's' || text[i - 1] == 'S') && (i + 1 == text.length || Marks.isSpace(text[i + 1]));
    }

    private boolean isSentenceEnd(int i) {
        return (text[i] == '.' || text[i] == '!' || text[i] == '?')
                && i + 1 < text.length
                && Marks.isSpace(text[i + 1]);
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text[i])) {
                return true;
            }
        }
        return false;
    }
}
