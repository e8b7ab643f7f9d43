package org.newsdoc.cli;

/** What is printed of a document. */
enum OutputFormat {
    /** The whole document as JSON. */
    JSON,
    /** A view for reading. */
    TEXT
}
