package org.newsdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * Does something for each type of {@link Block}. New types arrive as default methods, so implementations keep compiling.
 *
 * @param <R> what a visit returns; {@code @Nullable Void} for nothing
 * @since 0.1
 */
public interface BlockVisitor<R extends @Nullable Object> {
    /** Called for every type whose own method is not overridden. */
    R visitOther(Block block);

    /** Called for a paragraph. */
    default R visit(Paragraph paragraph) {
        return visitOther(paragraph);
    }

    /** Called for a list. */
    default R visit(ListBlock list) {
        return visitOther(list);
    }

    /** Called for a figure. */
    default R visit(Figure figure) {
        return visitOther(figure);
    }

    /** Called for a gallery. */
    default R visit(Gallery gallery) {
        return visitOther(gallery);
    }

    /** Called for a block quote. */
    default R visit(BlockQuote quote) {
        return visitOther(quote);
    }

    /** Called for a pull quote. */
    default R visit(PullQuote quote) {
        return visitOther(quote);
    }

    /** Called for a table. */
    default R visit(Table table) {
        return visitOther(table);
    }

    /** Called for an embed. */
    default R visit(Embed embed) {
        return visitOther(embed);
    }
}
