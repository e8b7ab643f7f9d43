package org.newsdoc.model;

/**
 * Who may read the story, as the page claims.
 *
 * @since 0.1
 */
public enum Access {
    /** Everybody. */
    FREE,
    /** Everybody, up to a number of stories. */
    METERED,
    /** Subscribers. */
    PAYWALLED
}
