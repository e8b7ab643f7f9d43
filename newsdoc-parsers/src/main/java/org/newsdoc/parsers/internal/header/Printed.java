package org.newsdoc.parsers.internal.header;

/**
 * A text on the page.
 *
 * @param text the text
 * @param node number of its node
 */
public record Printed(String text, int node) {}
