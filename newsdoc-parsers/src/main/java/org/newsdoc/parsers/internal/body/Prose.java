package org.newsdoc.parsers.internal.body;

import java.util.EnumSet;
import java.util.Set;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** How much prose each line and each node of a page holds: text in sentences, away from what surrounds stories. */
final class Prose {
    /** Marks of what surrounds stories. */
    static final long AROUND = Mark.set(
            Mark.SHARE,
            Mark.PROMO,
            Mark.ADVERTISING,
            Mark.RELATED,
            Mark.COMMENTS,
            Mark.NAVIGATION,
            Mark.FOOTER,
            Mark.SIDEBAR,
            Mark.CONSENT,
            Mark.DIALOG,
            Mark.BIO,
            Mark.FORM,
            Mark.LEGAL,
            Mark.CONTENTS,
            Mark.OFFSCREEN);

    private static final Set<Tag> TAGS_AROUND =
            EnumSet.of(Tag.NAV, Tag.FOOTER, Tag.ASIDE, Tag.FORM, Tag.DIALOG, Tag.NOSCRIPT, Tag.FIGCAPTION);

    /** An element with this share of the page's text is not what surrounds the story, whatever it is called. */
    private static final double MOST = 0.4;

    private static final double MOST_COMMENTS = 0.85;
    private static final int LONG = 80;
    private static final int SHORT = 20;

    private final Page page;
    private final Lines lines;
    private final boolean[] around;
    private final float[] byNode;
    private final float[] byLine;

    /** Whether what is hidden counts: scripts are going to show it, for it is most of the page's prose. */
    private boolean unhidden;

    private Prose(Page page, Lines lines) {
        this.page = page;
        this.lines = lines;
        this.around = new boolean[page.size()];
        this.byNode = new float[page.size()];
        this.byLine = new float[lines.size()];
    }

    static Prose of(Page page, Lines lines) {
        var prose = new Prose(page, lines);
        prose.findSurroundings();
        prose.unhide();
        prose.weigh();
        return prose;
    }

    /** The prose in and under a node. */
    float of(int node) {
        return byNode[node];
    }

    /** The prose of a line. */
    float ofLine(int line) {
        return byLine[line];
    }

    /** Whether a node stands in what surrounds stories. */
    boolean isAround(int node) {
        return around[node];
    }

    /** Whether a node is shown, now or by a script. */
    boolean isShown(int node) {
        return unhidden || !page.hidden(node);
    }

    private void unhide() {
        float shown = 0;
        float hidden = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (page.hidden(lines.first(line))) {
                hidden += bareWeight(line);
            } else {
                shown += bareWeight(line);
            }
        }
        unhidden = hidden > shown;
    }

    private void findSurroundings() {
        int all = page.size() > 0 ? page.text(0) : 0;
        for (int i = 1; i < page.size(); i++) {
            around[i] = around[page.parent(i)] || isAround(i, all);
        }
    }

    private boolean isAround(int i, int all) {
        long marks = page.marks(i);
        if (Mark.COMMENTS.in(marks) && page.text(i) < all * MOST_COMMENTS) {
            return true;
        }
        boolean named = (marks & AROUND) != 0 && !page.isArticleBody(i);
        return (named || TAGS_AROUND.contains(page.tag(i))) && page.text(i) < all * MOST;
    }

    private void weigh() {
        for (int line = 0; line < lines.size(); line++) {
            byLine[line] = weight(line);
            byNode[lines.first(line)] += byLine[line];
        }
        for (int i = page.size() - 1; i > 0; i--) {
            byNode[page.parent(i)] += byNode[i];
        }
    }

    private float weight(int line) {
        return isShown(lines.first(line)) ? bareWeight(line) : 0;
    }

    private float bareWeight(int line) {
        int own = lines.signs(line) - lines.linked(line);
        if (own * 2 < lines.signs(line) || own < SHORT) {
            return 0;
        }
        boolean sentence = TextForm.endsSentence(lines.chars(), lines.from(line), lines.to(line));
        float weight = sentence || own >= LONG ? Math.min(own, 800) : own * 0.2f;
        return weight * tagFactor(page.tag(lines.block(line))) * (around[lines.first(line)] ? 0.1f : 1);
    }

    private static float tagFactor(Tag tag) {
        return switch (tag) {
            case P -> 1;
            case H1, H2, H3, H4, H5, H6, FIGCAPTION, DT, CAPTION, TH -> 0.1f;
            case LI, TD, DD, PRE, ADDRESS -> 0.5f;
            default -> 0.8f;
        };
    }
}
