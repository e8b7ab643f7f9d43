package org.newsdoc.parsers.internal.cards;

import java.util.List;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the teasers on a page: links that lead to another story by its headline. */
public final class TeaserFinder {
    private TeaserFinder() {}

    /** The teasers in reading order, each address once. */
    public static List<Teaser> find(Page page, Body body, Claims claims, Context context) {
        var cards = new Cards(page, claims, context);
        var reader =
                new CardReader(page, claims.base(), context.knowledge().cards().addresses(), context);
        return cards.teasers().stream()
                .flatMap(one -> one.headline().stream().map(headline -> reader.read(one.card(), headline)))
                .toList();
    }
}
