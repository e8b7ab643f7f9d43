package org.newsdoc.render;

import java.util.Optional;
import java.util.function.Consumer;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Span;

/** HTML as it grows: elements of the caller's choice, everything else escaped. */
final class Html implements SpanNesting.Target {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a pair whose value is empty is left out
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Ends a line of the source; readers do not see it. */
    Html line() {
        out.append('\n');
        return this;
    }

    Html escaped(String text) {
        escape(text);
        return this;
    }

    Html richText(RichText content) {
        if (content.spans().isEmpty()) {
            escape(content.text());
        } else {
            SpanNesting.walk(content, this);
        }
        return this;
    }

    /** An element on a line of its own with a text in it; none for an absent or blank text. */
    void textLine(String tag, String style, Optional<String> text) {
        text.filter(found -> !found.isBlank())
                .ifPresent(found ->
                        open(tag, "class", style).escaped(found).close(tag).line());
    }

    /** A date for machines and people. */
    Html time(NewsDate date, String style) {
        return open("time", "class", style, "datetime", date.toString())
                .escaped(PrintedDate.of(date))
                .close("time");
    }

    /** What {@code content} writes, within a link if there is an address and it is safe. */
    Html linked(Optional<String> address, Consumer<Html> content) {
        address.ifPresent(href -> open("a", "href", href));
        content.accept(this);
        address.ifPresent(href -> close("a"));
        return this;
    }

    /** Mark-up that is known to be safe. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public void open(Span span) {
        if (span instanceof Span.Link link) {
            open("a", "href", SafeAddress.ofLink(link.href()).orElse(""));
        } else {
            open(tag(span));
        }
    }

    @Override
    public void text(String text) {
        escape(text);
    }

    @Override
    public void close(Span span) {
        close(span instanceof Span.Link ? "a" : tag(span));
    }

    private static String tag(Span span) {
        return span instanceof Span.Strong ? "strong" : span instanceof Span.Emphasis ? "em" : "span";
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        }
    }

    /** HTML has no way to say controls, unpaired surrogates and noncharacters. */
    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        return !(c >= 0x7F && c < 0xA0)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && !(c >= 0xFDD0 && c <= 0xFDEF)
                && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
