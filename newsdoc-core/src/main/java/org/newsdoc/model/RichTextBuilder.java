package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a {@link RichText} together from left to right. Not thread-safe; may be reused after {@link #build()}.
 *
 * @since 0.1
 */
public final class RichTextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    RichTextBuilder() {}

    /** Appends plain text. */
    public RichTextBuilder append(String plain) {
        text.append(plain);
        return this;
    }

    /** Appends text with its spans. */
    public RichTextBuilder append(RichText rich) {
        int offset = text.length();
        text.append(rich.text());
        for (var span : rich.spans()) {
            spans.add(span.at(span.start() + offset, span.end() + offset));
        }
        return this;
    }

    /** Appends the text of a link. */
    public RichTextBuilder link(String linked, Url href) {
        return marked(linked, new Span.Link(0, 0, href));
    }

    /** Appends strong text. */
    public RichTextBuilder strong(String strong) {
        return marked(strong, new Span.Strong(0, 0));
    }

    /** Appends emphasised text. */
    public RichTextBuilder emphasis(String emphasised) {
        return marked(emphasised, new Span.Emphasis(0, 0));
    }

    /** Appends text that is marked as {@code kind} is, wherever that one stands. */
    public RichTextBuilder marked(String marked, Span kind) {
        spans.add(kind.at(text.length(), text.length() + marked.length()));
        text.append(marked);
        return this;
    }

    /** Marks text that has been appended already as {@code span} says, such as a link around strong text. */
    public RichTextBuilder mark(Span span) {
        spans.add(span);
        return this;
    }

    /** The length of the text so far, in UTF-16 units: where the next piece will start. */
    public int length() {
        return text.length();
    }

    /**
     * The finished, immutable text.
     *
     * @throws IllegalArgumentException if a span given to {@link #mark} ends beyond the text
     */
    public RichText build() {
        return new RichText(text.toString(), spans);
    }
}
