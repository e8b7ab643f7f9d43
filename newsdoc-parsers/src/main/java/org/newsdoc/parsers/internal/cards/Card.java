package org.newsdoc.parsers.internal.cards;

import java.util.List;

/**
 * A part of the page that belongs to the links of one address.
 *
 * @param root number of its node
 * @param end one more than the number of the last node under it
 * @param links its links, in document order
 */
record Card(int root, int end, List<Link> links) {
    Card {
        links = List.copyOf(links);
    }

    Address address() {
        return links.get(0).address();
    }

    boolean holds(int node) {
        return node >= root && node < end;
    }
}
