package org.newsdoc.parsers.internal.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.RichText;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads lists of items; lists that only lay out a page are none. */
final class ListReader {
    private static final int DEEPEST = 20;

    /** An item being read. */
    private static final class Item {
        final int end;
        RichText text = RichText.EMPTY;
        final List<ListItem> items = new ArrayList<>();

        Item(int end) {
            this.end = end;
        }

        ListItem done() {
            return new ListItem(text, items);
        }
    }

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;
    private final RichTextReader text;

    ListReader(Page page, Lines lines, boolean[] kept, RichTextReader text) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
        this.text = text;
    }

    /** Whether a list holds items of text: no headings, pictures, tables or several paragraphs in an item. */
    boolean isText(int list) {
        int items = 0;
        int paragraphs = 0;
        for (int i = list + 1; i < page.end(list); i++) {
            switch (page.tag(i)) {
                case LI -> items++;
                case P -> paragraphs++;
                case H1, H2, H3, H4, TABLE, FIGURE, ARTICLE, BLOCKQUOTE, IFRAME -> {
                    return false;
                }
                default -> {}
            }
        }
        return items > 0 && paragraphs <= items + 1;
    }

    /** The kept lines of a list as items; empty when none was kept. */
    ListBlock read(int list) {
        var top = new ArrayList<ListItem>();
        Deque<Item> open = new ArrayDeque<>();
        int line = lines.firstFrom(list);
        for (int i = list + 1; i < page.end(list); i++) {
            while (!open.isEmpty() && open.peek().end <= i) {
                close(open, top);
            }
            if (page.tag(i) == Tag.LI && open.size() < DEEPEST) {
                open.push(new Item(page.end(i)));
            } else if (line < lines.size() && lines.first(line) == i) {
                add(line, open, top);
                line++;
            }
        }
        while (!open.isEmpty()) {
            close(open, top);
        }
        return new ListBlock(page.tag(list) == Tag.OL, top);
    }

    private void add(int line, Deque<Item> open, List<ListItem> top) {
        if (!kept[line]) {
            return;
        }
        var words = text.read(lines.first(line), lines.end(line));
        if (open.isEmpty()) {
            top.add(new ListItem(words, List.of()));
        } else if (open.peek().text.isEmpty()) {
            open.peek().text = words;
        } else {
            open.peek().items.add(new ListItem(words, List.of()));
        }
    }

    private static void close(Deque<Item> open, List<ListItem> top) {
        var item = open.pop();
        if (item.text.isEmpty() && item.items.isEmpty()) {
            return;
        }
        var into = open.isEmpty() ? top : open.peek().items;
        if (item.text.isEmpty()) {
            into.addAll(item.items);
        } else {
            into.add(item.done());
        }
    }
}
