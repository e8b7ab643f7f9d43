package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.BitSet;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the teasers on a page: links that lead to another story by its headline. */
public final class TeaserFinder {
    private TeaserFinder() {}

    /** The teasers in reading order, each address once, and where they stand. */
    public static Teasers find(Page page, Claims claims, Context context) {
        var reader =
                new CardReader(page, claims.base(), context.knowledge().cards().addresses(), context);
        var teasers = new ArrayList<Teaser>();
        var nodes = new BitSet(page.size());
        var cards = new Cards(page, claims, context);
        for (var one : cards.teasers()) {
            one.headline().map(headline -> reader.read(one.card(), headline)).ifPresent(teasers::add);
            nodes.set(one.card().root(), one.card().end());
        }
        return new Teasers(teasers, nodes, cards.hasStoryAddress());
    }
}
