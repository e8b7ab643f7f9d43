package org.newsdoc.parsers.internal.text;

/** Tells bytes that are no text from text. */
final class Binary {
    private static final int LOOK = 8192;

    private Binary() {}

    /** Whether a good part of the beginning is controls and signs that could not be decoded, or it is that of a PDF. */
    static boolean looksLike(String text) {
        if (text.startsWith("%PDF-")) {
            return true;
        }
        int limit = Math.min(LOOK, text.length());
        int odd = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b;
            odd += control || c == '\ufffd' || c == 0x7f ? 1 : 0;
        }
        return odd * 20 > limit && odd > 3;
    }
}
