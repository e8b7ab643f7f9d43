package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads the text of a card as the stretches it was set in. */
final class PieceReader {
    private static final int MOST_PIECES = 40;
    private static final int DEEPEST = 80;
    private static final int PLAIN = ~Role.inheritedBits();

    private final Page page;
    private final Layout layout;
    private final Card card;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int last = -1;
    private Place open = new Place(0, -1, false, false, -1);

    private record Place(int role, int heading, boolean linked, boolean elsewhere, int link) {
        boolean goesWith(Place next) {
            return role == next.role && heading == next.heading && link == next.link;
        }
    }

    private PieceReader(Layout layout, Card card) {
        this.layout = layout;
        this.page = layout.page();
        this.card = card;
    }

    static List<Piece> read(Layout layout, Card card) {
        var reader = new PieceReader(layout, card);
        reader.read();
        return reader.pieces;
    }

    private int first;

    /** Whether white space alone was met since the last text. */
    private boolean spaced;

    private void read() {
        for (int i = card.root(); i < card.end() && pieces.size() < MOST_PIECES; i++) {
            spaced |= page.isSpaced(i);
            var tag = page.tag(i);
            if (tag == Tag.SVG
                    || tag == Tag.NOSCRIPT
                    || tag == Tag.SELECT
                    || tag == Tag.TEXTAREA
                    || tag == Tag.IFRAME) {
                i = page.end(i) - 1;
            } else if (tag == Tag.TEXT) {
                take(i);
            }
        }
        close();
    }

    private void take(int i) {
        var place = place(i);
        boolean sameLine = last >= 0 && layout.line(last) == layout.line(i);
        boolean seam = sameLine && isSeam(last, i);
        boolean sameHeading = last >= 0 && place.heading >= 0 && place.goesWith(open) && alike(last, i);
        if (last >= 0 && (!(sameLine && open.goesWith(place)) || seam && !alike(last, i)) && !sameHeading) {
            close();
        }
        if (text.length() == 0) {
            open = place;
            first = i;
        } else if (seam || !sameLine || spaced) {
            text.append(text.length() == 1 ? "" : " ");
        }
        spaced = false;
        text.append(((TextNode) page.node(i)).getWholeText());
        last = i;
    }

    private void close() {
        var clean = PlainText.clean(text);
        if (!clean.isEmpty()) {
            pieces.add(new Piece(
                    clean,
                    open.role,
                    open.heading < 0 ? 0 : rank(page.tag(open.heading)),
                    open.linked,
                    open.elsewhere,
                    first));
        }
        text.setLength(0);
    }

    private Place place(int i) {
        int role = 0;
        int heading = -1;
        int link = -1;
        int depth = 0;
        for (int up = page.parent(i); up >= card.root() && depth < DEEPEST; up = page.parent(up), depth++) {
            role = role == 0 ? role(up) : role;
            heading = heading < 0 && rank(page.tag(up)) > 0 ? up : heading;
            link = link < 0 && page.tag(up) == Tag.A ? up : link;
        }
        boolean own = link >= 0 && isOwn(link);
        return new Place(role, heading, own, link >= 0 && !own, link);
    }

    /** The role of an element; one that holds the whole card says what the card is, not what its text is. */
    private int role(int up) {
        int role = layout.roles(up) & PLAIN;
        if (role != 0 && page.text(up) * 20L >= page.text(card.root()) * 17L) {
            return role & (Role.HEADLINE.bit() | Role.TITLE.bit());
        }
        return role;
    }

    private boolean isOwn(int node) {
        for (var link : card.links()) {
            if (link.node() == node) {
                return true;
            }
        }
        return false;
    }

    /** Whether two neighbouring text nodes stand in two elements side by side, so that nothing but style parts them. */
    private boolean isSeam(int one, int other) {
        int top = page.parent(one);
        int child = one;
        int depth = 0;
        while (top >= 0 && page.end(top) <= other && depth++ < DEEPEST) {
            child = top;
            top = page.parent(top);
        }
        return child != one && page.parent(other) != top;
    }

    private boolean alike(int one, int other) {
        return layout.likeness(page.parent(one)) == layout.likeness(page.parent(other));
    }

    private static int rank(Tag tag) {
        return tag.compareTo(Tag.H1) >= 0 && tag.compareTo(Tag.H6) <= 0 ? tag.ordinal() - Tag.H1.ordinal() + 1 : 0;
    }
}
