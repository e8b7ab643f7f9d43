package org.newsdoc.model;

/**
 * A part of a block's text that goes into one chunk.
 *
 * @param block index of the block in its section
 * @param start where the piece begins in the block's text
 * @param text the piece
 * @param tied whether it should stay with the piece before it, since a quote reaches from one to the other
 */
record TextPiece(int block, int start, String text, boolean tied) {
    int end() {
        return start + text.length();
    }
}
