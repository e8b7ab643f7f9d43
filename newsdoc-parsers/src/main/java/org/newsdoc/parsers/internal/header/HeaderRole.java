package org.newsdoc.parsers.internal.header;

/** What an element around the headline is, by the words of its attributes. */
public enum HeaderRole {
    /** The standfirst. */
    DECK,
    /** Who wrote the story. */
    BYLINE,
    /** When it appeared. */
    DATE,
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
    /** Something else. */
    OTHER
}
