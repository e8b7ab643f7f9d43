package org.newsdoc.parsers.internal.text;

/** Knows the bars and dashes that keep a headline and the name of the site apart in the title of a page. */
final class Separators {
    private Separators() {}

    /** Where the last separator stands, a space before it; -1 if there is none. */
    static int last(String title) {
        for (int i = title.length() - 3; i > 0; i--) {
            if (title.charAt(i) == ' ' && title.charAt(i + 2) == ' ' && isSeparator(title.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeparator(char c) {
        return c == '|'
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u00b7'
                || c == '\u2022'
                || c == '\u00bb';
    }
}
