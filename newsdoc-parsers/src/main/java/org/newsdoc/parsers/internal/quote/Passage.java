package org.newsdoc.parsers.internal.quote;

import java.util.Objects;

/**
 * A paragraph, list item or quoted block of running text, in reading order.
 *
 * @param kind what the passage is
 * @param path JSON Pointer to the object or string that holds the text; opaque here
 * @param text its text
 */
public record Passage(Kind kind, String path, String text) {
    /** What a passage is in the story. */
    public enum Kind {
        /** A headline or a deck: it names people but holds no running text. */
        HEADLINE,
        /** A paragraph of running text. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A passage set off as somebody's words. */
        BLOCK_QUOTE,
        /** The line that says whose words the block quote before it is. */
        SIGNATURE
    }

    /** Checks that nothing is missing. */
    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** A paragraph. */
    public static Passage paragraph(String path, String text) {
        return new Passage(Kind.PARAGRAPH, path, text);
    }
}
