package org.newsdoc.parsers.internal.quote.mention;

/** What kind of words a mention is. */
public enum MentionType {
    /** he. */
    HE,
    /** she. */
    SHE,
    /** it. */
    IT,
    /** they. */
    THEY,
    /** I, we. */
    FIRST,
    /** you. */
    SECOND,
    /** who. */
    WHO,
    /** others, many, someone. */
    INDEFINITE,
    /** A name of two words or more without an article. */
    FULL_NAME,
    /** A name of one word. */
    SURNAME,
    /** A name behind a title. */
    TITLED_NAME,
    /** A name behind words that say who it is: campaign manager Robby Example. */
    DESCRIBED_NAME,
    /** Capitals behind an article: the White House. */
    THE_NAME,
    /** A noun for one person. */
    PERSON,
    /** A noun for people. */
    PEOPLE,
    /** A noun for a body that speaks. */
    GROUP,
    /** A noun for a thing that says something. */
    DOCUMENT,
    /** Another noun behind an article or the like. */
    NOUN,
    /** Another noun without one. */
    BARE;

    private static final MentionType[] ALL = values();

    static MentionType of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether there is a proper name in it. */
    public boolean isName() {
        return this == FULL_NAME
                || this == SURNAME
                || this == TITLED_NAME
                || this == DESCRIBED_NAME
                || this == THE_NAME;
    }

    /** Whether it is a noun that says nothing of a speaker. */
    public boolean isVague() {
        return this == NOUN || this == BARE;
    }

    /** Whether it is a pronoun. */
    public boolean isPronoun() {
        return ordinal() <= WHO.ordinal();
    }
}
