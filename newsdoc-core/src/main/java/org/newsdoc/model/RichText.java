package org.newsdoc.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Text with the links and emphasis it was printed with.
 *
 * <pre>{@code
 * RichText text = RichText.builder()
 *         .append("The ferry ")
 *         .link("ran aground", Url.of("https://news.example/ferry"))
 *         .append(" on Monday.")
 *         .build();
 * }</pre>
 *
 * @param text the readable text
 * @param spans its marked stretches, ordered by start, of those that start together the longest first; each lies within
 *     the text, and they may overlap
 * @since 0.1
 */
public record RichText(String text, List<Span> spans) {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /** No text at all. */
    public static final RichText EMPTY = new RichText("", List.of());

    /** Orders the spans and checks that they lie within the text. */
    public RichText {
        Objects.requireNonNull(text, "text");
        spans = ordered(spans);
        for (var span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("span " + span + " ends beyond the text of length " + text.length());
            }
        }
    }

    private static List<Span> ordered(List<Span> spans) {
        return spans.size() < 2
                ? List.copyOf(spans)
                : spans.stream().map(Objects::requireNonNull).sorted(ORDER).toList();
    }

    /** Plain text. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(text, List.of());
    }

    /** A builder that starts without any text. */
    public static RichTextBuilder builder() {
        return new RichTextBuilder();
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
        Objects.checkFromToIndex(start, end, text.length());
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : new RichText(text.substring(from, to), spansOf(from, to));
    }

    private List<Span> spansOf(int from, int to) {
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            int start = Math.max(span.start(), from);
            int end = Math.min(span.end(), to);
            if (start < end) {
                kept.add(span.at(start - from, end - from));
            }
        }
        return kept;
    }

    /** The readable text. */
    @Override
    public String toString() {
        return text;
    }
}
