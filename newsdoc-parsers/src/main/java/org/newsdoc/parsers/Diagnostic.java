package org.newsdoc.parsers;

import java.util.Objects;

/**
 * Something odd about an input. A document comes out all the same.
 *
 * @param code what was odd
 * @param message the particulars, one sentence
 * @since 0.1
 */
public record Diagnostic(Code code, String message) {
    /** What can be odd about an input. More codes may come. */
    public enum Code {
        /** There is nothing but white space. */
        EMPTY_INPUT,
        /** The input is longer than the limit and was cut. */
        INPUT_CUT,
        /** The input is nested deeper than the limit; deeper parts were taken as flat. */
        DEPTH_CUT,
        /** Bytes that do not fit the charset were replaced. */
        MALFORMED_BYTES,
        /** The input looks like something other than text or HTML. */
        NOT_TEXT,
        /** The declared charset is not known or was contradicted by the bytes. */
        CHARSET_GUESSED,
        /** Structured metadata could not be read in full. */
        BROKEN_METADATA,
        /** There is no story on the page. */
        NO_ARTICLE,
        /** The story may be incomplete. */
        INCOMPLETE_ARTICLE
    }

    /** Checks the parts. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
