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
    ARTICLE_BODY,
    /** An {@code itemprop}; not inherited. */
    PROPERTY,
    /** An {@code itemscope}; not inherited. */
    SCOPE,
    /** Marked as the page itself by {@code aria-current}; not inherited. */
    CURRENT,
    /** Has names besides class and identifier: {@code itemprop}, {@code rel} or those of its component; not inherited. */
    NAMED,
    /** Has an identifier; not inherited. */
    ID,
    /** Leads to an address; not inherited. */
    HREF,
    /** Has white space alone before it; not inherited. */
    SPACED;

    /** The traits that hold for all nodes under one. */
    static final short INHERITED = (short) (ARTICLE_BODY.bit() - 1);

    short bit() {
        return (short) (1 << ordinal());
    }

    boolean in(short traits) {
        return (traits & bit()) != 0;
    }
}
