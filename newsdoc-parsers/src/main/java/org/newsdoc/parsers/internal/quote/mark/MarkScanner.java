package org.newsdoc.parsers.internal.quote.mark;

import static org.newsdoc.parsers.internal.quote.mark.Marks.BREAK;
import static org.newsdoc.parsers.internal.quote.mark.Marks.TWIN;
import static org.newsdoc.parsers.internal.quote.mark.Marks.TWIN_OPEN;

/**
 * Finds the stretches between quotation marks in one pass, whatever the convention.
 *
 * <p>Nested marks belong to the outer stretch. A quotation over several paragraphs, each opened and only the last one closed,
 * gives one stretch per paragraph. A mark that nothing closes before the paragraph ends opens nothing.
 */
public final class MarkScanner {
    private static final int DEPTH = 12;

    private final char[] text;
    private final Marks marks;
    private final Stretches found = new Stretches();
    private final char[] family = new char[DEPTH];
    private final int[] opened = new int[DEPTH];
    private int open;
    private boolean continued;
    private int lineStart;

    private MarkScanner(char[] text) {
        this.text = text;
        this.marks = new Marks(text);
    }

    /** The stretches of {@code text}; lines are its paragraphs. */
    public static Stretches scan(char[] text) {
        var scanner = new MarkScanner(text);
        scanner.run();
        return scanner.found.merge(new SingleMarks(text, scanner.found, scanner.marks).scan());
    }

    private void run() {
        lineStart = firstCharacter();
        for (int i = 0; i < marks.count; i++) {
            if (marks.mark[i] == BREAK) {
                endOfLine(i);
            } else {
                mark(i);
            }
        }
    }

    private int firstCharacter() {
        int at = 0;
        while (at < text.length && Marks.isSpace(text[at])) {
            at++;
        }
        return at;
    }

    private void endOfLine(int i) {
        int next = marks.end[i];
        boolean more = next < text.length;
        if (open > 0) {
            char first = family[0];
            if (more && reopens(next, first)) {
                found.add(opened[0], marks.start[i], Stretches.RUNS_ON);
                open = 0;
                continued = true;
            } else if (!more || first == '"' || first == TWIN || !marks.closesBeforeOpens(i, first)) {
                if (continued && opened[0] - 1 <= lineStart + 1) {
                    found.add(opened[0], marks.start[i], Stretches.CLOSED);
                }
                open = 0;
                continued = false;
            }
        } else {
            continued = false;
        }
        lineStart = more ? next : -1;
    }

    private boolean reopens(int next, char first) {
        char c = text[next];
        if (c == '\'' || c == '`') {
            return next + 1 < text.length && text[next + 1] == c;
        }
        boolean opener = c == '"' || c == '\u201c' || c == '\u201e' || c == '\u00ab' || c == '\u00bb' || c == '\u300c';
        return opener && !(first == '\u201e' && c == '\u201c') && !(first == '\u00bb' && c == '\u00ab');
    }

    private void mark(int i) {
        int from = marks.start[i];
        int to = marks.end[i];
        boolean opener = canOpen(from, to);
        boolean closer = canClose(from, to);
        switch (marks.mark[i]) {
            case TWIN_OPEN -> push(i, '\u201c', opener);
            case TWIN -> twin(i, opener, closer);
            case '\u201c' -> curly(i, opener, closer);
            case '\u201d' -> {
                if (open > 0) {
                    close(i);
                } else if (opener) {
                    push(i, '\u201c', true);
                }
            }
            case '\u201e', '\u201f' -> push(i, '\u201e', opener);
            case '\u00ab', '\u00bb', '\u2039', '\u203a' -> angle(i, opener);
            case '"', '\uff02' -> straight(i, opener, closer);
            default -> corner(i);
        }
    }

    private void twin(int i, boolean opener, boolean closer) {
        boolean opening = opener && !closer;
        if (open > 0 && !opening) {
            close(i);
        } else if (opening && !isOpen(TWIN)) {
            push(i, TWIN, true);
        }
    }

    private void curly(int i, boolean opener, boolean closer) {
        if (open > 0 && (family[open - 1] == '\u201e' || (closer && !opener))) {
            close(i);
        } else {
            push(i, '\u201c', opener);
        }
    }

    private void angle(int i, boolean opener) {
        char c = marks.mark[i];
        char top = open > 0 ? family[open - 1] : BREAK;
        boolean same = top == c || top == Marks.closer(c);
        if (same && (top != c || !opener)) {
            close(i);
        } else {
            int from = marks.start[i];
            char before = from > 0 ? text[from - 1] : ' ';
            boolean nested = c == '\u2039' || c == '\u203a';
            if (Marks.isSpace(before)
                    || "([\u2014\u2013-".indexOf(before) >= 0
                    || (nested && before == Marks.closer(c))) {
                push(i, c, opener);
            }
        }
    }

    private void corner(int i) {
        if (Marks.closer(marks.mark[i]) != BREAK) {
            push(i, marks.mark[i], true);
        } else if (open > 0 && Marks.closer(family[open - 1]) == marks.mark[i]) {
            close(i);
        }
    }

    private void straight(int i, boolean opener, boolean closer) {
        int to = marks.end[i];
        char top = open > 0 ? family[open - 1] : BREAK;
        if (top == '"') {
            if (opener && !closer && to < text.length && isWordlike(text[to])) {
                opened[open - 1] = to;
            } else {
                close(i);
            }
        } else if (top == '\u201c' || top == '\u201e') {
            if (opener && !closer) {
                push(i, '"', true);
            } else if (closer && !opener) {
                close(i);
            }
        } else if (top == BREAK) {
            boolean first = marks.start[i] == lineStart && to < text.length && !Marks.isSpace(text[to]);
            if (opener || first) {
                push(i, '"', opener);
            }
        }
    }

    private void push(int i, char kind, boolean opener) {
        if (open == 1 && kind == '\u201c' && family[0] == kind && opener && marks.surplus[i] <= 0) {
            open = 0; // the earlier mark was never closed
        }
        if (open < DEPTH) {
            family[open] = kind;
            opened[open++] = marks.end[i];
        }
    }

    private void close(int i) {
        char kind = family[--open];
        if (marks.mark[i] == '\u201d' && kind == '"' && isOpen('\u201c')) {
            open--; // a nested straight mark was never closed
        }
        if (open == 0) {
            found.add(opened[0], marks.start[i], Stretches.CLOSED);
            continued = false;
        }
    }

    private boolean isOpen(char kind) {
        for (int i = 0; i < open; i++) {
            if (family[i] == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean canOpen(int from, int to) {
        char before = from > 0 ? text[from - 1] : ' ';
        char after = to < text.length ? text[to] : ' ';
        return (Marks.isSpace(before) || "([{\u2014\u2013-\u2018\u201a/'>".indexOf(before) >= 0)
                && !Marks.isSpace(after);
    }

    private boolean canClose(int from, int to) {
        char before = from > 0 ? text[from - 1] : ' ';
        return !Marks.isSpace(before) && !(to < text.length && isWordlike(text[to]));
    }

    static boolean isWordlike(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '\u00a3' || c == '\u20ac' || c == '#' || c == '@';
    }
}
