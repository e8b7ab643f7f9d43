package org.newsdoc.parsers.internal.choice;

/**
 * The headline of a story.
 *
 * @param text the headline; empty when there is none
 * @param kicker the label printed over or before it in an element of its own; empty when there is none
 * @param node number of its node; -1 when it is not printed
 */
record Headline(String text, String kicker, int node) {}
