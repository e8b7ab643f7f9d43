package org.newsdoc.parsers.internal.canonical;

/** Knows the canonical form of a text by its first line, which no newspaper prints. */
public final class CanonicalText {
    private static final String FIRST = "Newsdoc-Text: 1";

    private CanonicalText() {}

    /** Whether the text is in canonical form; looks at no more than the first line. */
    public static boolean isCanonical(CharSequence text) {
        int start = text.length() > 0 && text.charAt(0) == '\ufeff' ? 1 : 0;
        int end = start + FIRST.length();
        if (text.length() < end || !FIRST.contentEquals(text.subSequence(start, end))) {
            return false;
        }
        while (end < text.length() && " \t\r".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || text.charAt(end) == '\n';
    }
}
