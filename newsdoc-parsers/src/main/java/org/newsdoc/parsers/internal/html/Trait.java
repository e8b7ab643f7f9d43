package org.newsdoc.parsers.internal.html;

/** What a page's node is or stands in, beyond its tag. */
enum Trait {
    HIDDEN,
    LINK,
    STRONG,
    EMPHASIS,
    NOSCRIPT,
    QUOTE,
    /** Not inherited by what stands under a node, unlike the others. */
    ARTICLE_BODY;

    /** The traits that hold for all nodes under one. */
    static final byte INHERITED = (byte) (ARTICLE_BODY.bit() - 1);

    byte bit() {
        return (byte) (1 << ordinal());
    }

    boolean in(byte traits) {
        return (traits & bit()) != 0;
    }
}
