package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds the element that holds the story: the deepest one that still has nearly all of the page's prose. */
final class Container {
    /** A child takes over when it has this share of its parent's prose. */
    private static final float NEARLY_ALL = 0.85f;

    /** An element marked as the article's body is believed from this share of the page's prose on. */
    private static final float ENOUGH = 0.3f;

    private Container() {}

    /** The number of the element; -1 when the page has no text. */
    static int find(Page page, Prose prose) {
        if (page.size() < 2) {
            return -1;
        }
        int marked = marked(page, prose);
        if (marked >= 0) {
            return marked;
        }
        int node = 0;
        int next = next(page, prose, node);
        while (next >= 0) {
            node = next;
            next = next(page, prose, node);
        }
        return node;
    }

    private static int marked(Page page, Prose prose) {
        int best = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.isArticleBody(i)
                    && prose.of(i) > ENOUGH * prose.of(0)
                    && (best < 0 || prose.of(i) > prose.of(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int next(Page page, Prose prose, int node) {
        int i = node + 1;
        while (i < page.end(node)) {
            if (prose.of(i) >= NEARLY_ALL * prose.of(node) && prose.of(i) > 0) {
                return isPart(page.tag(i)) ? -1 : i;
            }
            i = page.end(i);
        }
        return -1;
    }

    private static boolean isPart(Tag tag) {
        return switch (tag) {
            case P, TEXT, LI, BLOCKQUOTE, FIGURE, SPAN, STRONG, B, TR, TBODY -> true;
            default -> false;
        };
    }
}
