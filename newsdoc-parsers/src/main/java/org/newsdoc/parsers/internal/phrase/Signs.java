package org.newsdoc.parsers.internal.phrase;

/** Kinds of signs that matter at the edges of printed lines. */
public final class Signs {
    private Signs() {}

    /** White space of any width, non-breaking included. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u3000';
    }

    /** Where the words of a line begin: after white space, bullets, arrows, emoji and the like. */
    public static int skipLead(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isOrnament(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** Whether a sign before words is an ornament: white space, bullet, arrow, emoji, dash. */
    public static boolean isOrnament(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == '*' || c == '-' || c == '>' || c == '|' || c == '+' || c == '#';
        }
        if (c == 0xA0 || c == 0xB7 || c == 0xBB || c == 0xFE0F || c == 0x200D || c == 0x3000) {
            return true;
        }
        if (c >= 0x2010 && c <= 0x2015) {
            return true;
        }
        int type = Character.getType(c);
        return c >= 0x2000
                && (type == Character.OTHER_SYMBOL
                        || type == Character.MATH_SYMBOL
                        || type == Character.MODIFIER_SYMBOL
                        || type == Character.SPACE_SEPARATOR
                        || c == 0x2022
                        || c == 0x2023
                        || c == 0x2043);
    }

    /** Whether nothing but white space, ornaments and final punctuation stands from {@code start} on. */
    public static boolean onlyTail(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean tail = isOrnament(c)
                    || c == ':'
                    || c == '.'
                    || c == '!'
                    || c == '?'
                    || c == '\uff1a'
                    || c == '\u2026'
                    || c == ';';
            if (!tail) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Where the next sign that is no white space stands; the length of the text if there is none. */
    public static int skipSpace(String text, int start) {
        int i = start;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of what stands before {@code end}, white space aside. */
    public static int trimEnd(String text, int end) {
        int i = end;
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a colon of any width stands at {@code at}. */
    public static boolean isColon(String text, int at) {
        return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '\uff1a');
    }
}
