package org.newsdoc.parsers.internal.cards;

import java.util.BitSet;
import java.util.List;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.body.Body;

/**
 * The teasers of a page and where they stand.
 *
 * @param list the teasers in reading order, each address once
 * @param nodes the numbers of all nodes of their cards
 * @param storyAddress whether the page's own address has the form of a story's: a date, a number or a long name
 */
public record Teasers(List<Teaser> list, BitSet nodes, boolean storyAddress) {
    private static final int FEWEST_OF_FRONT = 5;
    private static final int LEAST_STORY = 400;

    /** Copies list and set. */
    public Teasers {
        list = List.copyOf(list);
        nodes = (BitSet) nodes.clone();
    }

    /** The numbers of all nodes of the cards. */
    @Override
    public BitSet nodes() {
        return (BitSet) nodes.clone();
    }

    /** Whether a node stands in the card of a teaser. */
    public boolean hold(int node) {
        return node >= 0 && nodes.get(node);
    }

    /** Whether the page is a front: many teasers, and what looks like a story is little else than the text of cards. */
    public boolean areFront(Body body) {
        if (list.size() < FEWEST_OF_FRONT || storyAddress) {
            return false;
        }
        int own = 0;
        int lent = 0;
        for (var block : body.blocks()) {
            if (own >= LEAST_STORY) {
                return false;
            }
            int signs = block.part().toString().length();
            own += hold(block.node()) ? 0 : signs;
            lent += hold(block.node()) ? signs : 0;
        }
        return own < LEAST_STORY && own <= lent;
    }
}
