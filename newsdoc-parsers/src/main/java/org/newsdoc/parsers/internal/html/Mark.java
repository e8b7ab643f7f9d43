package org.newsdoc.parsers.internal.html;

/** What the words in an element's class names, ids and data attributes say of it. */
public enum Mark {
    STORY,
    BODY,
    PARAGRAPH,
    HEADLINE,
    DECK,
    CROSSHEAD,
    BYLINE,
    DATE,
    META,
    BIO,
    CAPTION,
    CREDIT,
    FIGURE,
    GALLERY,
    VIDEO,
    SHARE,
    PROMO,
    ADVERTISING,
    RELATED,
    TEASER,
    LIST,
    COMMENTS,
    NAVIGATION,
    FOOTER,
    SIDEBAR,
    TAGS,
    CONSENT,
    DIALOG,
    PAYWALL,
    QUOTE,
    PULL,
    BOX,
    EMBED,
    HIDDEN,
    OFFSCREEN,
    NOTE,
    LIVE,
    KICKER,
    CONTENTS,
    TOOLS,
    FORM,
    LEGAL,
    TRANSCRIPT;

    /** The bit that stands for this mark in a set of marks. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether a set of marks holds this one. */
    public boolean in(long marks) {
        return (marks & bit()) != 0;
    }

    /** A set of marks. */
    public static long set(Mark... marks) {
        long set = 0;
        for (var mark : marks) {
            set |= mark.bit();
        }
        return set;
    }
}
