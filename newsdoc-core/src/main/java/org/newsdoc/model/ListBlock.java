package org.newsdoc.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of items, bulleted or numbered.
 *
 * @param ordered whether the items are numbered
 * @param items the items; each may hold further items
 * @since 0.1
 */
public record ListBlock(boolean ordered, List<ListItem> items) implements Block {
    /** Copies the items. */
    public ListBlock {
        items = List.copyOf(items);
    }

    /** The texts of all items, one a line, nested ones after their own. */
    @Override
    public String text() {
        return items.stream().map(ListItem::fullText).collect(Collectors.joining("\n"));
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
