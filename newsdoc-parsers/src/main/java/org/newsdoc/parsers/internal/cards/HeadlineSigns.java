package org.newsdoc.parsers.internal.cards;

/** Signs around a headline that are not part of it. */
final class HeadlineSigns {
    private HeadlineSigns() {}

    /** Without arrows, bullets and a rank before it, and arrows, bars and bullets after it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isOrnament(text.charAt(start)) && !opensQuote(text, start)) {
            start++;
        }
        start = afterRank(text, start);
        while (end > start && isOrnament(text.charAt(end - 1)) && !closesQuote(text, start, end - 1)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean closesQuote(String text, int start, int at) {
        char close = text.charAt(at);
        char open = close == '\u00bb' ? '\u00ab' : close == '\u203a' ? '\u2039' : 0;
        return open != 0 && text.lastIndexOf(open, at) >= start;
    }

    /** Whether a sign opens a quotation as Danish and German set it: {@code »No boat will sail«}. */
    private static boolean opensQuote(String text, int at) {
        char open = text.charAt(at);
        char close = open == '\u00bb' ? '\u00ab' : open == '\u203a' ? '\u2039' : 0;
        int end = close == 0 ? -1 : text.indexOf(close, at);
        boolean ends = end > at + 1 && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return ends && text.charAt(at + 1) != ' ' && text.charAt(end - 1) != ' ';
    }

    /** The beginning of what follows {@code #1 }, {@code 1. } or {@code 1) }. */
    private static int afterRank(String text, int start) {
        int i = start;
        boolean sharp = i < text.length() && text.charAt(i) == '#';
        i += sharp ? 1 : 0;
        int digits = i;
        while (i < text.length() && Character.isDigit(text.charAt(i)) && i - digits < 3) {
            i++;
        }
        boolean dot = i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
        if (i == digits || !(sharp || dot)) {
            return start;
        }
        i += dot ? 1 : 0;
        return i < text.length() - 1 && text.charAt(i) == ' ' ? i + 1 : start;
    }

    private static boolean isOrnament(char c) {
        return c <= ' '
                || (c >= '\u2190' && c <= '\u21ff')
                || (c >= '\u25a0' && c <= '\u27bf')
                || c == '\u00bb'
                || c == '\u203a'
                || c == '|'
                || c == '\u2022'
                || c == '\u00b7'
                || c == '>'
                || (c >= '\ue000' && c <= '\uf8ff');
    }
}
