package org.newsdoc.parsers.internal.claims;

/**
 * What one source on a page says about a field.
 *
 * @param source name of the source, such as {@code json-ld}, {@code og:title} or {@code meta author}
 * @param value what it says, white space collapsed; never blank
 * @param node number of the node it is printed at; -1 for metadata
 */
public record Claim(String source, String value, int node) {
    /** Whether it stands between two nodes, or nowhere in particular. */
    public boolean isWithin(int from, int to) {
        return node < 0 || node >= from && node < to;
    }
}
