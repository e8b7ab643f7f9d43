package org.newsdoc.parsers.internal.cards;

/**
 * A stretch of text in a card that was set as one.
 *
 * @param text the text, white space collapsed
 * @param role the nearest role of what it stands in, as bits; 0 when there is none
 * @param heading rank of the heading it stands in; 0 when in none
 * @param linked whether it stands in a link of the card's address
 * @param elsewhere whether it stands in a link that leads elsewhere
 * @param node number of its first text node
 */
record Piece(String text, int role, int heading, boolean linked, boolean elsewhere, int node) {
    boolean is(Role one) {
        return one.in(role);
    }
}
