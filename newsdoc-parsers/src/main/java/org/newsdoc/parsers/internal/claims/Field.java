package org.newsdoc.parsers.internal.claims;

/** What a page makes claims about. */
public enum Field {
    /** The headline. */
    HEADLINE,
    /** The label over the headline. */
    KICKER,
    /** The standfirst or description. */
    DECK,
    /** An author; one claim each where the source lists them. */
    AUTHOR,
    /** When the story was first published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** A section of the paper. */
    CATEGORY,
    /** A subject; one claim each where the source lists them. */
    TOPIC,
    /** The language. */
    LANGUAGE,
    /** The canonical address. */
    URL,
    /** The name of the publication. */
    SITE,
    /** Whether everybody may read it: {@code true}, {@code false} or the source's own word. */
    ACCESS,
    /** The schema.org or OpenGraph type of the page: {@code NewsArticle}, {@code LiveBlogPosting}, {@code article}. */
    TYPE,
    /** The text of the story. */
    BODY,
    /** The address of the AMP page. */
    AMP,
    /** The address of the licence. */
    LICENSE
}
