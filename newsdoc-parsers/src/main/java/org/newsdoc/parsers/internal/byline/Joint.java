package org.newsdoc.parsers.internal.byline;

/** How a part of a byline hangs on what precedes it. */
enum Joint {
    START,
    /** A comma or semicolon. */
    COMMA,
    /** "and" or its sign. */
    AND,
    /** "in": a place follows. */
    IN,
    /** "with": helpers or agencies follow. */
    WITH,
    /** "for": an organisation follows. */
    FOR,
    /** A bar, bullet or dash. */
    BAR,
    /** A slash without spaces. */
    SLASH,
    /** An opening bracket. */
    BRACKET
}
