package org.newsdoc.parsers.internal.cards;

/**
 * A link that may lead to a story.
 *
 * @param node number of its node
 * @param address where it leads
 * @param before number of the node of the nearest link before it that leads elsewhere; -1 when there is none
 * @param after number of the node of the nearest link after it that leads elsewhere; the page's size when there is none
 */
record Link(int node, Address address, int before, int after) {}
