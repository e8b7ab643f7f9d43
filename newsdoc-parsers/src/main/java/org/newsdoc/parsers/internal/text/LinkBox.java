package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Teaser;

/** Reads the links to other stories in a line of a story, or in the lines under it. */
final class LinkBox {
    /** Of more words a line under links is one itself, but for quotations. */
    private static final int LONGEST_CROSSHEAD = 4;

    private final Facts facts;

    /** The end of the story. */
    private final int end;

    private final List<Teaser> teasers = new ArrayList<>();
    private int i;

    /** The links at a line with a marker. */
    LinkBox(Facts facts, int marker, int end) {
        this.facts = facts;
        this.i = marker;
        this.end = end;
    }

    /** The links. */
    List<Teaser> read() {
        var marker = facts.marker(i).orElseThrow();
        var line = facts.text(i++);
        if (marker.end() < line.length()) {
            teasers.add(Teasers.of(line.substring(marker.end()), facts.context()));
        } else {
            readLinks(linksEnd());
        }
        return teasers;
    }

    /** The line behind them; to be asked when they are read. */
    int end() {
        return i;
    }

    private int linksEnd() {
        int links = i;
        while (links < end
                && !closesBox(links)
                && (isLink(links)
                        || facts.isFurniture(links)
                        || links > i && (isLabelledLink(links) || isSigned(links, end)))) {
            links++;
        }
        while (links > i && facts.isFurniture(links - 1)) {
            links--;
        }
        boolean apart = !facts.lines().isSpaced()
                || facts.has(links - 1) && facts.lines().get(links - 1).afterBlank();
        if (links - i > 1
                && apart
                && isCrosshead(links - 1)
                && !isSigned(links - 1, end)
                && facts.shape(i).words() > 5) {
            links--;
        }
        return links;
    }

    private boolean closesBox(int line) {
        return facts.context().knowledge().furniture().closesBox(facts.text(line));
    }

    /** Headlines, each with date and author under it or without. */
    private void readLinks(int stop) {
        Card card = null;
        for (; i < stop; i++) {
            boolean meta = facts.isDated(i) || isSigned(i, stop) && card != null;
            if (meta && card != null) {
                facts.meta(i).ifPresent(card::add);
            } else if (!meta && !facts.isFurniture(i)) {
                if (card != null) {
                    teasers.add(card.build(facts.context()));
                }
                card = new Card();
                card.headline = facts.text(i);
            }
        }
        if (card != null) {
            teasers.add(card.build(facts.context()));
        }
    }

    /** Whether a line names who wrote the story that the line above leads to. */
    private boolean isSigned(int line, int stop) {
        return !facts.lines().get(line).isItem()
                && facts.shape(line).words() <= 5
                && line < stop
                && isLink(line - 1)
                && facts.meta(line).filter(meta -> !meta.authors().isEmpty()).isPresent();
    }

    private boolean isLink(int line) {
        var item = facts.lines().get(line);
        return item.isItem()
                ? item.shape().words() >= 3 && !facts.isProse(line)
                : facts.isHeadline(line) && !facts.isProse(line) || facts.isDated(line);
    }

    /** A headline that begins as credits do ({@code Photos: …}), among other links. */
    private boolean isLabelledLink(int line) {
        return facts.isFurniture(line - 1)
                && facts.shape(line).words() >= 4
                && !facts.isProse(line)
                && facts.caption(line)
                        .filter(caption -> caption.caption().isEmpty())
                        .isPresent();
    }

    private boolean isCrosshead(int line) {
        boolean quoted =
                "\"'\u2018\u201c\u201e\u00ab\u00bb".indexOf(facts.text(line).charAt(0)) >= 0;
        return facts.shape(line).words() <= LONGEST_CROSSHEAD + (quoted ? 2 : 0)
                && !facts.lines().get(line).isItem();
    }
}
