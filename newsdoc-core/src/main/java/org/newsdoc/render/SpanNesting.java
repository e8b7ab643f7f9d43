package org.newsdoc.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Span;

/**
 * Walks through a text whose spans may overlap as through properly nested mark-up: a span that reaches beyond the one around
 * it is cut in two there. A link within a link, a span of a type that is open already, empty spans and what is nested more
 * than eight deep are passed over.
 */
final class SpanNesting {
    /** What is told of the text, from left to right. */
    interface Target {
        void open(Span span);

        void text(String text);

        void close(Span span);
    }

    private static final int MOST_OPEN = 8;

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final String text;
    private final Target target;
    private final PriorityQueue<Span> waiting = new PriorityQueue<>(ORDER);
    private final Deque<Span> open = new ArrayDeque<>();
    private int told;

    private SpanNesting(RichText content, Target target) {
        this.text = content.text();
        this.target = target;
        for (var span : content.spans()) {
            add(span.at(whole(span.start(), -1), whole(span.end(), 1)));
        }
    }

    static void walk(RichText content, Target target) {
        var nesting = new SpanNesting(content, target);
        while (!nesting.waiting.isEmpty()) {
            nesting.place(nesting.waiting.poll());
        }
        nesting.closeUntil(Integer.MAX_VALUE);
        nesting.tell(nesting.text.length());
    }

    /** The offset itself, or the one beside it if it would cut a surrogate pair. */
    private int whole(int offset, int step) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset + step : offset;
    }

    private void add(Span span) {
        if (span.start() < span.end()) {
            waiting.add(span);
        }
    }

    private void place(Span span) {
        closeUntil(span.start());
        var outer = open.peek();
        if (outer == null) {
            open(span);
        } else if (outer.end() < span.end()) {
            add(span.at(outer.end(), span.end()));
            add(span.at(span.start(), outer.end()));
        } else if (open.size() < MOST_OPEN && open.stream().noneMatch(around -> around.getClass() == span.getClass())) {
            open(span);
        }
    }

    private void open(Span span) {
        tell(span.start());
        open.push(span);
        target.open(span);
    }

    private void closeUntil(int offset) {
        for (var span = open.peek(); span != null && span.end() <= offset; span = open.peek()) {
            tell(span.end());
            target.close(open.pop());
        }
    }

    private void tell(int end) {
        if (told < end) {
            target.text(text.substring(told, end));
            told = end;
        }
    }
}
