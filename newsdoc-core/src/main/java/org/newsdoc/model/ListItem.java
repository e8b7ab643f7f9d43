package org.newsdoc.model;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;

/**
 * An item of a {@link ListBlock}.
 *
 * @param content its own text
 * @param items the items nested under it
 * @since 0.1
 */
public record ListItem(RichText content, List<ListItem> items) {
    /** Copies the nested items. */
    public ListItem {
        Objects.requireNonNull(content, "content");
        items = List.copyOf(items);
    }

    /** An item of plain text without nested ones. */
    public static ListItem of(String text) {
        return new ListItem(RichText.of(text), List.of());
    }

    /** The item's own text. */
    public String text() {
        return content.text();
    }

    /** The item's own text and that of all items under it, one a line. */
    public String fullText() {
        if (items.isEmpty()) {
            return content.text();
        }
        var lines = new StringBuilder();
        var open = new ArrayDeque<ListItem>();
        open.push(this);
        while (!open.isEmpty()) {
            var item = open.pop();
            lines.append(lines.isEmpty() || item.text().isEmpty() ? "" : "\n").append(item.text());
            for (int i = item.items.size() - 1; i >= 0; i--) {
                open.push(item.items.get(i));
            }
        }
        return lines.toString();
    }

    @Override
    public String toString() {
        return Description.of(ListItem.class)
                .with("content", content)
                .with("items", items)
                .toString();
    }
}
