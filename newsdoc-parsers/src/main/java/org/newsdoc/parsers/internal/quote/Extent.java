package org.newsdoc.parsers.internal.quote;

/**
 * A stretch of a passage's text.
 *
 * @param passage index of the passage
 * @param start first UTF-16 unit in the passage's text
 * @param end end, exclusive
 */
public record Extent(int passage, int start, int end) {}
