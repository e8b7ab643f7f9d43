package org.newsdoc.parsers.internal.cards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that stand on the cards of several stories: the name of the paper, a category, a button. */
final class Repeated {
    private static final int LONGEST = 60;
    private static final int OFTEN = 3;

    private final Map<String, Set<String>> stories = new HashMap<>();

    static Repeated of(List<Card> cards, List<List<Piece>> pieces) {
        var repeated = new Repeated();
        for (int i = 0; i < cards.size(); i++) {
            repeated.add(cards.get(i), pieces.get(i));
        }
        return repeated;
    }

    private void add(Card card, List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.text().length() <= LONGEST) {
                var of = stories.computeIfAbsent(piece.text(), key -> new HashSet<>(4));
                if (of.size() < OFTEN) {
                    of.add(card.address().key());
                }
            }
        }
    }

    /** Whether a text stands on the cards of at least three stories. */
    boolean has(String text) {
        var of = stories.get(text);
        return of != null && of.size() >= OFTEN;
    }
}
