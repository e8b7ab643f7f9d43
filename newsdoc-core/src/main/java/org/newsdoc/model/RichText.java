package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with the links and emphasis it was printed with.
 *
 * @param text the readable text
 * @param spans its marked stretches, ordered by start; each lies within the text
 * @since 0.1
 */
public record RichText(String text, List<Span> spans) {
    /** No text at all. */
    public static final RichText EMPTY = new RichText("", List.of());

    /** Copies the spans and checks that they lie within the text. */
    public RichText {
        spans = List.copyOf(spans);
        for (var span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("span " + span + " ends beyond the text of length " + text.length());
            }
        }
    }

    /** Plain text. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(text, List.of());
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * A part of this text with the parts of its spans, stripped of white space at both ends.
     *
     * @param start first UTF-16 unit of the part
     * @param end end of the part, exclusive
     * @throws IndexOutOfBoundsException if the part does not lie within the text
     */
    public RichText slice(int start, int end) {
        java.util.Objects.checkFromToIndex(start, end, text.length());
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == 0 && to == text.length()) {
            return this;
        }
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            int s = Math.max(span.start(), from);
            int e = Math.min(span.end(), to);
            if (s < e) {
                kept.add(span.at(s - from, e - from));
            }
        }
        return new RichText(text.substring(from, to), kept);
    }

    /** The readable text. */
    @Override
    public String toString() {
        return text;
    }
}
