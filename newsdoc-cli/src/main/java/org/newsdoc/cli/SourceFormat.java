package org.newsdoc.cli;

import org.newsdoc.parsers.InputFormat;

/** What an input may be. */
enum SourceFormat {
    /** Anything but a stored document, told apart by looking. */
    AUTO(InputFormat.AUTO),
    /** An HTML page. */
    HTML(InputFormat.HTML),
    /** The text of a page. */
    TEXT(InputFormat.TEXT),
    /** A feed. */
    FEED(InputFormat.FEED),
    /** A document that was stored as JSON. */
    JSON(InputFormat.AUTO);

    private final InputFormat parsed;

    SourceFormat(InputFormat parsed) {
        this.parsed = parsed;
    }

    /** What the parser calls it; a stored document is not parsed at all. */
    InputFormat parsed() {
        return parsed;
    }
}
