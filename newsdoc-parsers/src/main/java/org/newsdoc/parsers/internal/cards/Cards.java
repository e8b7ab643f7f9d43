package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** The cards of a page: the parts that lead to other stories. */
final class Cards {
    /** The most that the text and the surroundings of a card speak for it. */
    private static final double MOST_FOR = 8;

    private final Page page;
    private final Context context;
    private final Claims claims;
    private final CardKnowledge knowledge;
    private final Layout layout;

    Cards(Page page, Claims claims, Context context) {
        this.page = page;
        this.context = context;
        this.claims = claims;
        this.knowledge = context.knowledge().cards();
        this.layout = new Layout(page, knowledge.classes());
    }

    Layout layout() {
        return layout;
    }

    /** All cards that may be teasers, with what speaks for and against each. */
    List<Candidate> candidates() {
        var own = own();
        var finder = new LinkFinder(layout, claims.base(), knowledge.addresses(), own);
        var cards = new CardFinder(layout, headline()).find(finder.find());
        var traits = new TraitReader(layout, new Markers(layout, context), first(own));
        cards.removeIf(card -> finder.isOwn(card.address()) || isHopeless(traits.place(card)));
        var pieces = cards.stream().map(card -> PieceReader.read(layout, card)).toList();
        var headlines = new HeadlineReader(page, Repeated.of(cards, pieces), context);
        var peers = new Peers(layout);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            var headline = headlines.read(card, pieces.get(i)).orElse(null);
            var one = new Candidate(card, headline, traits.read(card, traits.place(card), headline));
            peers.add(one);
            candidates.add(one);
        }
        candidates.replaceAll(peers::see);
        return candidates;
    }

    /** Whether nothing that may be read in a card makes up for its address and place. */
    private boolean isHopeless(long place) {
        return knowledge.judge().score(place) + MOST_FOR < 0;
    }

    /** The best card of each address that is a teaser, in document order. */
    List<Candidate> teasers() {
        var best = new LinkedHashMap<String, Candidate>();
        for (var one : candidates()) {
            if (knowledge.judge().score(one.traits()) > 0 && one.headline().isPresent()) {
                best.merge(one.card().address().key(), one, (a, b) -> score(b) > score(a) + 1 ? b : a);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(one -> one.card().root()))
                .toList();
    }

    private double score(Candidate one) {
        return knowledge.judge().score(one.traits());
    }

    private List<Url> own() {
        var own = new ArrayList<Url>();
        context.url().ifPresent(own::add);
        claims.all(Field.URL)
                .forEach(claim -> claims.base().resolve(claim.value()).ifPresent(own::add));
        return own;
    }

    /** Whether the page's own address has the form of a story's. */
    boolean hasStoryAddress() {
        var own = first(own());
        return own != null
                && (own.is(AddressMark.DATED) || own.is(AddressMark.NUMBERED) || own.is(AddressMark.LONG_NAME));
    }

    private @Nullable Address first(List<Url> own) {
        return own.isEmpty() ? null : Address.of(own.get(0), knowledge.addresses());
    }

    /** The page's only first-rank heading; -1 when there are several or none. */
    private int headline() {
        int headline = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == Tag.H1) {
                if (headline >= 0) {
                    return -1;
                }
                headline = i;
            }
        }
        return headline;
    }
}
