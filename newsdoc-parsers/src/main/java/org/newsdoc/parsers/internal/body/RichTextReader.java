package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Span;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads a range of nodes as text with its links and emphasis. */
final class RichTextReader {
    private record Open(Tag tag, String href, int start, int end) {}

    private final Page page;
    private final BaseAddress base;

    /** Where each text is put together in turn. */
    private final InlineText text = new InlineText(1024);

    RichTextReader(Page page, BaseAddress base) {
        this.page = page;
        this.base = base;
    }

    /** The text of the nodes {@code first} to {@code end - 1}; mark-up of elements around {@code first} counts. */
    RichText read(int first, int end) {
        text.clear();
        var open = new ArrayList<Open>();
        var spans = new ArrayList<Span>();
        around(first, open);
        int i = first;
        while (i < end) {
            close(i, text.length(), open, spans);
            if (page.isSpaced(i)) {
                text.space();
            }
            var tag = page.tag(i);
            if (Blocks.isUnread(tag)) {
                i = page.end(i);
                continue;
            }
            if (tag == Tag.TEXT) {
                text.append(((TextNode) page.node(i)).getWholeText());
            } else if (tag == Tag.BR) {
                text.space();
            } else if (isMarkup(tag)) {
                open.add(open(i, tag, text.position()));
            }
            i++;
        }
        close(Integer.MAX_VALUE, text.length(), open, spans);
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        return new RichText(text.toString(), spans);
    }

    private void around(int first, List<Open> open) {
        int i = page.parent(first);
        while (i >= 0 && !Blocks.isBlock(page, i)) {
            if (isMarkup(page.tag(i))) {
                open.add(0, open(i, page.tag(i), 0));
            }
            i = page.parent(i);
        }
    }

    private static boolean isMarkup(Tag tag) {
        return switch (tag) {
            case A, B, STRONG, I, EM -> true;
            default -> false;
        };
    }

    private Open open(int i, Tag tag, int start) {
        return new Open(tag, tag == Tag.A ? page.href(i) : "", start, page.end(i));
    }

    /** Closes the elements that end at or before node {@code i}. */
    private void close(int i, int length, List<Open> open, List<Span> spans) {
        while (!open.isEmpty() && open.get(open.size() - 1).end() <= i) {
            var last = open.remove(open.size() - 1);
            int start = Math.min(last.start(), length);
            if (start < length) {
                addSpan(last, start, length, spans);
            }
        }
        if (i == Integer.MAX_VALUE) {
            for (var rest : open) {
                if (rest.start() < length) {
                    addSpan(rest, rest.start(), length, spans);
                }
            }
        }
    }

    private void addSpan(Open open, int start, int end, List<Span> spans) {
        switch (open.tag()) {
            case A -> base.resolve(open.href()).ifPresent(url -> spans.add(new Span.Link(start, end, url)));
            case B, STRONG -> spans.add(new Span.Strong(start, end));
            default -> spans.add(new Span.Emphasis(start, end));
        }
    }
}
