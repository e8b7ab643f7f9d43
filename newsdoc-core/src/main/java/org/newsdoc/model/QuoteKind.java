package org.newsdoc.model;

/**
 * How somebody's words are reported.
 *
 * @since 0.1
 */
public enum QuoteKind {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words with some of the speaker's between quotation marks. */
    MIXED
}
