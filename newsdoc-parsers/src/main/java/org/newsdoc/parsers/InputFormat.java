package org.newsdoc.parsers;

/**
 * What an input is.
 *
 * @since 0.1
 */
public enum InputFormat {
    /** Told apart by looking at the input. */
    AUTO,
    /** An HTML page. */
    HTML,
    /** The text of a page, as somebody copied it or a crawler stored it. */
    TEXT,
    /** A feed: RSS of any version, Atom or JSON Feed. */
    FEED
}
