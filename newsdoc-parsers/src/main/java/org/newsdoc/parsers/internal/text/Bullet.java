package org.newsdoc.parsers.internal.text;

import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * The sign that sets a line off as an item of a list.
 *
 * @param sign the sign; a digit for a numbered item, NUL for none
 * @param number the number of a numbered item; 0 for others
 * @param end where the item's text begins in the line
 */
record Bullet(char sign, int number, int end) {
    /** No bullet. */
    static final Bullet NONE = new Bullet('\0', 0, 0);

    private static final String ROUND =
            "\u2022\u2023\u2043\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25b8\u25ba\u25b6\u27a4\u2192\u21d2\u2713\u2714\u2219\u30fb";

    boolean exists() {
        return sign != '\0';
    }

    boolean isOrdered() {
        return number > 0;
    }

    /** Whether the sign may as well open a spoken line or join two words. */
    boolean isDash() {
        return sign == '-' || sign == '\u2013' || sign == '\u2014' || sign == '*';
    }

    /** The bullet that a line's text may begin with. */
    static Bullet of(String text) {
        if (text.length() < 2) {
            return NONE;
        }
        char c = text.charAt(0);
        if (c >= 'a' && c <= 'z' && text.charAt(1) == ')') {
            return text.length() > 3 && Signs.isSpace(text.charAt(2))
                    ? new Bullet('a', c - 'a' + 1, Signs.skipSpace(text, 2))
                    : NONE;
        }
        if (c >= '0' && c <= '9' || c == '(') {
            return numbered(text, c == '(' ? 1 : 0);
        }
        boolean spaced = Signs.isSpace(text.charAt(1));
        if (c == '-' || c == '\u2013' || c == '\u2014' || c == '*' || c == '\u00b7' || c == '\u30fb') {
            return spaced ? new Bullet(c, 0, Signs.skipSpace(text, 1)) : NONE;
        }
        if (c >= 0x2022 && ROUND.indexOf(c) >= 0) {
            int end = text.charAt(1) == '\ufe0f' ? 2 : 1;
            return new Bullet(c, 0, Signs.skipSpace(text, end));
        }
        return NONE;
    }

    private static Bullet numbered(String text, int from) {
        int i = from;
        int number = 0;
        while (i < text.length() && i < from + 3 && Character.digit(text.charAt(i), 10) >= 0) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
            i++;
        }
        if (i == from || i + 2 >= text.length() || number == 0) {
            return NONE;
        }
        char mark = text.charAt(i);
        boolean closed = from == 1 ? mark == ')' : mark == '.' || mark == ')';
        return closed && Signs.isSpace(text.charAt(i + 1))
                ? new Bullet('1', number, Signs.skipSpace(text, i + 1))
                : NONE;
    }
}
