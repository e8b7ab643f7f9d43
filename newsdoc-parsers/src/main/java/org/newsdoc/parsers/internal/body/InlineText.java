package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.phrase.Signs;

/** Puts pieces of text together as a browser prints them: runs of white space are one space, invisible signs are left out. */
final class InlineText {
    private final StringBuilder out;
    private int start;
    private int signs;
    private boolean space;

    InlineText(StringBuilder out) {
        this.out = out;
        this.start = out.length();
    }

    /** Begins a new run behind what was written. */
    void begin() {
        start = out.length();
        signs = 0;
        space = false;
    }

    /** White space before what comes next. */
    void space() {
        space = true;
    }

    /** How many signs that are no white space were written. */
    int signs() {
        return signs;
    }

    /** Where the next sign will be written, counted from the beginning of the run. */
    int position() {
        return out.length() - start + (space && out.length() > start ? 1 : 0);
    }

    void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Signs.isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && out.length() > start) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
                signs++;
            }
        }
    }

    /** Soft hyphens, zero-width spaces, word joiners and byte order marks. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }
}
