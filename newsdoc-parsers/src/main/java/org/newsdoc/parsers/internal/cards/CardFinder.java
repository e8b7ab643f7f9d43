package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds what belongs to a link: the largest part of the page around it that leads nowhere else and is no more than a card. */
final class CardFinder {
    private static final int LEVELS = 14;
    private static final int MOST_BEFORE = 160;
    private static final int MOST_AFTER = 700;

    private final Page page;
    private final Layout layout;
    private final int headline;

    /** @param headline number of the node of the page's own headline; -1 when not known */
    CardFinder(Layout layout, int headline) {
        this.layout = layout;
        this.page = layout.page();
        this.headline = headline;
    }

    /** The cards of links, in document order; links of one address in one card go together. */
    List<Card> find(List<Link> links) {
        var cards = new ArrayList<Card>();
        int root = -1;
        var together = new ArrayList<Link>();
        for (var link : links) {
            boolean goesOn = root >= 0
                    && link.node() < page.end(root)
                    && link.address().key().equals(together.get(0).address().key());
            if (!goesOn) {
                add(cards, root, together);
                together.clear();
                root = root(link);
            }
            together.add(link);
        }
        add(cards, root, together);
        return cards;
    }

    private void add(List<Card> cards, int root, List<Link> links) {
        if (root >= 0) {
            cards.add(new Card(root, page.end(root), links));
        }
    }

    private int root(Link link) {
        int root = link.node();
        for (int level = 0; level < LEVELS && mayGrow(root, link); level++) {
            root = page.parent(root);
        }
        return root;
    }

    private boolean mayGrow(int root, Link link) {
        int up = page.parent(root);
        if (up < 0 || link.before() >= up || link.after() < page.end(up) || ends(root, up)) {
            return false;
        }
        if (headline >= up && headline < page.end(up) && !(headline >= root && headline < page.end(root))) {
            return false;
        }
        if (isLine(root, up)) {
            return true;
        }
        int before = layout.before(link.node()) - layout.before(up);
        int after = layout.before(page.end(up)) - layout.before(page.end(link.node()));
        return before <= MOST_BEFORE && after <= MOST_AFTER;
    }

    /** Whether the parent is the inline surrounding of the link. */
    private boolean isLine(int root, int up) {
        return layout.block(root) != root && layout.block(up) != up;
    }

    private boolean ends(int root, int up) {
        switch (page.tag(up)) {
            case BODY, HTML, MAIN, UL, OL, DL, TBODY, TABLE, NAV, FORM:
                return true;
            default:
        }
        var tag = page.tag(root);
        return tag == Tag.LI || tag == Tag.ARTICLE || tag == Tag.ASIDE || tag == Tag.P && page.tag(up) != Tag.DIV;
    }
}
