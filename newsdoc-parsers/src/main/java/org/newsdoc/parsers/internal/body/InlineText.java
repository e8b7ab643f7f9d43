package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Puts pieces of text together as a browser prints them: runs of white space are one space, invisible signs are left out. */
final class InlineText {
    private char[] chars;
    private int length;
    private int start;
    private int signs;
    private boolean space;

    /** No text yet, with room for some. */
    InlineText(int room) {
        this.chars = new char[room];
    }

    /** Forgets all that was written. */
    void clear() {
        length = 0;
        begin();
    }

    /** Begins a new run behind what was written. */
    void begin() {
        start = length;
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
        return length - start + (space && length > start ? 1 : 0);
    }

    /** How much was written in all. */
    int length() {
        return length;
    }

    /** What was written; longer than {@link #length()}. Another array once more is written. */
    char[] chars() {
        return chars;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    void append(String piece) {
        int most = length + piece.length() + 1;
        if (most > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(most, 2 * chars.length));
        }
        piece.getChars(0, piece.length(), chars, length + 1);
        close(length + 1, most);
    }

    /** Closes the gaps in what stands behind the text; a space takes the one place between them. */
    private void close(int from, int to) {
        boolean gap = space;
        int end = length;
        int spaces = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            boolean plain = c > ' ' && c < '\u007f';
            if (!plain && Signs.isSpace(c)) {
                gap = true;
            } else if (plain || !isInvisible(c)) {
                if (gap && end > start) {
                    chars[end++] = ' ';
                    spaces++;
                }
                gap = false;
                chars[end++] = c;
            }
        }
        signs += end - length - spaces;
        space = gap;
        length = end;
    }

    /** Soft hyphens, zero-width spaces, word joiners and byte order marks. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }
}
