package org.newsdoc.parsers.internal.canonical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.RichText;

/** Reads the lines of a list: a bullet or number each, two spaces more for each level. */
final class ItemLines {
    /** An item whose inner items are still being read. */
    private record Open(int indent, String text, List<ListItem> items) {
        ListItem close() {
            return new ListItem(RichText.of(text), items);
        }
    }

    private final List<ListItem> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private ItemLines() {}

    static boolean isItem(String line) {
        return end(line) > 0;
    }

    /** Where the text of an item begins; 0 if the line is none. */
    private static int end(String line) {
        int start = indent(line);
        int i = start;
        if (line.startsWith("-", i)) {
            i++;
        } else {
            while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                i++;
            }
            if (i == start || !line.startsWith(".", i)) {
                return 0;
            }
            i++;
        }
        return line.startsWith(" ", i) ? i + 1 : 0;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    static ListBlock read(List<String> lines) {
        var list = new ItemLines();
        for (var line : lines) {
            int end = end(line);
            if (end > 0) {
                list.add(indent(line), Escapes.resolve(line.substring(end)));
            }
        }
        list.closeFrom(0);
        boolean ordered = !lines.get(0).strip().startsWith("-");
        return new ListBlock(ordered, list.items);
    }

    private void add(int indent, String text) {
        closeFrom(indent);
        open.push(new Open(indent, text, new ArrayList<>()));
    }

    /** Closes the items that are indented at least as far. */
    private void closeFrom(int indent) {
        for (var last = open.peek(); last != null && last.indent >= indent; last = open.peek()) {
            var item = open.pop().close();
            var outer = open.peek();
            (outer == null ? items : outer.items).add(item);
        }
    }
}
