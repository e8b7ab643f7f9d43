package org.newsdoc.parsers.internal.cards;

/** What speaks for or against a card being a teaser. */
public enum Trait {
    /** Always set. */
    ANY,
    DATED,
    NUMBERED,
    LONG_NAME,
    NAME,
    STORY,
    FILE,
    SHALLOW,
    LISTING,
    NO_STORY_MARK,
    OTHER_SITE,
    SISTER_SITE,
    LIKE_PAGE,
    NO_HEADLINE,
    WORDS_1_2,
    WORDS_3,
    WORDS_4_5,
    WORDS_6_20,
    WORDS_21,
    PUNCTUATED,
    ATTRIBUTE,
    HEADING,
    HEADLINE_ROLE,
    TITLE_ROLE,
    IMAGE,
    DATE,
    KICKER,
    LEDE,
    NAVIGATION,
    HEAD,
    FOOT,
    SHARE,
    TOPICS,
    AUTHOR,
    COMMENTS,
    OFFER,
    ADVERTISEMENT,
    RELATED,
    ASIDE,
    CARD,
    TEXT,
    MIXED,
    MARKED,
    UNDER_MARKER,
    FILLS_BLOCK,
    IN_LIST,
    PEERS_3,
    PEERS_WORDY,
    PEERS_TERSE,
    PEERS_STORIES;

    /** The bit of this trait in a set of traits. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether a set of traits holds this one. */
    public boolean in(long traits) {
        return (traits & bit()) != 0;
    }
}
