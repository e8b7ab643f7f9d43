package org.newsdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * One unit of the body, in reading order.
 *
 * <p>More types may come in a minor release: an exhaustive {@code switch} (Java 21 and later) needs a {@code default}, a
 * {@link BlockVisitor} keeps compiling.
 *
 * @since 0.1
 */
public sealed interface Block
        permits Paragraph, ListBlock, Figure, Gallery, BlockQuote, PullQuote, Table, Embed, OtherBlock {
    /** The readable text, without mark-up; empty when there is none. */
    String text();

    /** Calls the method of {@code visitor} that matches this type. */
    <R extends @Nullable Object> R accept(BlockVisitor<R> visitor);
}
