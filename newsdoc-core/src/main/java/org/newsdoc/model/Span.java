package org.newsdoc.model;

import java.util.Objects;
import java.util.Set;

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

    /**
     * A link to another address.
     *
     * @param start first UTF-16 unit
     * @param end end of the stretch, exclusive
     * @param href where it leads
     */
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

    /**
     * Strong importance, usually printed bold.
     *
     * @param start first UTF-16 unit
     * @param end end of the stretch, exclusive
     */
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

    /**
     * Emphasis, usually printed italic.
     *
     * @param start first UTF-16 unit
     * @param end end of the stretch, exclusive
     */
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
     * @param start first UTF-16 unit
     * @param end end of the stretch, exclusive
     */
    record Other(String type, int start, int end) implements Span {
        private static final Set<String> TAKEN = Set.of("link", "strong", "emphasis");

        /** Checks the offsets, and that the type is neither blank nor one with a class of its own. */
        public Other {
            check(start, end);
            Objects.requireNonNull(type, "type");
            if (type.isBlank() || TAKEN.contains(type)) {
                throw new IllegalArgumentException("type must be none that has its own class, nor blank, was " + type);
            }
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
