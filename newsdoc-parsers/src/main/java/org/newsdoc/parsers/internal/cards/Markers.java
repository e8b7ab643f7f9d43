package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** The markers on a page that announce other stories ("Read more:", "Most read"), as lines and as headings of blocks. */
final class Markers {
    private static final int LONGEST = 48;
    private static final int LEVELS = 4;

    private final Page page;
    private final Layout layout;
    private final Context context;
    private final List<int[]> blocks = new ArrayList<>();
    private int next;

    Markers(Layout layout, Context context) {
        this.layout = layout;
        this.page = layout.page();
        this.context = context;
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == Tag.TEXT && page.linked(i) == 0 && page.text(i) <= LONGEST && isMarker(i)) {
                blocks.add(scope(i));
            }
        }
    }

    /** Whether a line begins with a marker. */
    boolean begins(int line) {
        int node = layout.lineStart(line);
        return page.tag(node) == Tag.TEXT && marker(words(node));
    }

    /** Whether a card stands under a marker that is the heading of a block. Cards are asked for in document order. */
    boolean covers(Card card) {
        while (next < blocks.size() && blocks.get(next)[1] <= card.root()) {
            next++;
        }
        for (int i = next; i < blocks.size() && i < next + LEVELS; i++) {
            if (blocks.get(i)[0] < card.root() && card.root() < blocks.get(i)[1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarker(int i) {
        int line = layout.line(i);
        return layout.lineStart(line) == i && layout.lineText(line) == page.text(i) && marker(words(i));
    }

    private boolean marker(String text) {
        return text.length() <= 200 && context.knowledge().markers().match(text).isPresent();
    }

    private String words(int i) {
        return PlainText.clean(((TextNode) page.node(i)).getWholeText());
    }

    /** From the marker to the end of the block it stands in: the smallest one that holds twice its text. */
    private int[] scope(int i) {
        int up = page.parent(i);
        for (int level = 0; level < LEVELS && page.parent(up) >= 0 && page.text(up) < page.text(i) * 2 + 10; level++) {
            up = page.parent(up);
        }
        return new int[] {i, page.end(up)};
    }
}
