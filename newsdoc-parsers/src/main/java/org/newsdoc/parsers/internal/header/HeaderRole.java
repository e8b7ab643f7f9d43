package org.newsdoc.parsers.internal.header;

/** What an element around the headline is, by the words of its attributes. */
public enum HeaderRole {
    /** The standfirst. */
    DECK,
    /** Who wrote the story. */
    BYLINE,
    /** A link or innermost element of a byline. */
    BYLINE_NAME,
    /** When it appeared. */
    DATE,
    /** When it was changed. */
    CHANGE,
    /** The label over the headline. */
    KICKER,
    /** The story in points. */
    POINTS,
    /** The subjects it is tagged with. */
    TOPICS,
    /** The way from the front page to the story. */
    CRUMBS,
    /** For screen readers only. */
    HIDDEN,
    /** Not hidden in spite of a word that says so, such as {@code label-hidden}. */
    SHOWN,
    /** Buttons to share the story and what readers say of it: foreign after the story, but also in names of its header. */
    TALK,
    /** Something else. */
    OTHER;

    long bit() {
        return 1L << ordinal();
    }

    /** Whether this is among the roles. */
    public boolean in(long roles) {
        return (roles & bit()) != 0;
    }
}
