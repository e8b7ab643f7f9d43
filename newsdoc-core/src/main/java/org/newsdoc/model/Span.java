package org.newsdoc.model;

import java.util.Objects;

/**
 * A stretch of a {@link RichText} that is more than plain text.
 *
 * <p>Offsets are UTF-16 units into the text, {@code end} exclusive. More kinds may come: a switch needs a default.
 *
 * @since 0.1
 */
public sealed interface Span {
    /** Where the stretch begins. */
    int start();

    /** Where the stretch ends, exclusive. */
    int end();

    /** The same mark-up on another stretch. */
    Span at(int start, int end);

    /** A link to another address. */
    record Link(int start, int end, Url href) implements Span {
        /** Checks the offsets. */
        public Link {
            check(start, end);
            Objects.requireNonNull(href, "href");
        }

        @Override
        public Link at(int start, int end) {
            return new Link(start, end, href);
        }
    }

    /** Strong importance, usually printed bold. */
    record Strong(int start, int end) implements Span {
        /** Checks the offsets. */
        public Strong {
            check(start, end);
        }

        @Override
        public Strong at(int start, int end) {
            return new Strong(start, end);
        }
    }

    /** Emphasis, usually printed italic. */
    record Emphasis(int start, int end) implements Span {
        /** Checks the offsets. */
        public Emphasis {
            check(start, end);
        }

        @Override
        public Emphasis at(int start, int end) {
            return new Emphasis(start, end);
        }
    }

    /**
     * A stretch of a kind this version has no type for, such as {@code code} or {@code superscript}.
     *
     * @param type the kind's name, as in the JSON form
     */
    record Other(String type, int start, int end) implements Span {
        /** Checks the offsets. */
        public Other {
            check(start, end);
            Objects.requireNonNull(type, "type");
        }

        @Override
        public Other at(int start, int end) {
            return new Other(type, start, end);
        }
    }

    private static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end, was " + start + ".." + end);
        }
    }
}
