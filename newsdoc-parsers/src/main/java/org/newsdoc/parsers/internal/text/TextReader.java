package org.newsdoc.parsers.internal.text;

import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.internal.Context;

/** Reads the text of a news page: lines, what each line is, the story among them, and the teasers. */
public final class TextReader {
    private TextReader() {}

    /** Reads a text. */
    public static NewsDocument read(String text, Context context) {
        return NewsDocument.builder().build();
    }
}
