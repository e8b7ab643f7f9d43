package org.newsdoc.parsers.internal.cards;

import java.util.List;

/**
 * The headline of a card.
 *
 * @param text the headline; never blank
 * @param piece which piece of the card it is; -1 when it is an attribute of the link
 * @param pieces the pieces of the card
 */
record Headline(String text, int piece, List<Piece> pieces) {
    Headline {
        pieces = List.copyOf(pieces);
    }
}
