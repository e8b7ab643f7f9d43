package org.newsdoc.json;

import org.newsdoc.model.Span;

/** The names of block and span types in JSON. */
final class BlockTypes {
    static final String PARAGRAPH = "paragraph";
    static final String LIST = "list";
    static final String FIGURE = "figure";
    static final String GALLERY = "gallery";
    static final String QUOTE = "quote";
    static final String PULL_QUOTE = "pullquote";
    static final String TABLE = "table";
    static final String EMBED = "embed";

    static final String LINK = "link";
    static final String STRONG = "strong";
    static final String EMPHASIS = "emphasis";

    private BlockTypes() {}

    static String of(Span span) {
        if (span instanceof Span.Link) {
            return LINK;
        }
        if (span instanceof Span.Strong) {
            return STRONG;
        }
        if (span instanceof Span.Emphasis) {
            return EMPHASIS;
        }
        if (span instanceof Span.Other other) {
            return other.type();
        }
        throw new AssertionError("span type without a name: " + span.getClass());
    }
}
