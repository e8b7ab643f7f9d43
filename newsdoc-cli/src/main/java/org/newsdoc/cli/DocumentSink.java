package org.newsdoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.json.NewsDocumentJson.Style;
import org.newsdoc.model.NewsDocument;

/** Prints documents one after the other. */
final class DocumentSink {
    private final Console console;
    private final OutputFormat format;
    private final Style style;
    private boolean first = true;

    DocumentSink(Console console, OutputFormat format, boolean compact) {
        this.console = console;
        this.format = format;
        this.style = compact ? Style.COMPACT : Style.PRETTY;
    }

    /** Prints a document and the line break behind it. */
    void write(NewsDocument document) throws IOException {
        var out = console.out();
        if (format == OutputFormat.TEXT) {
            var text = TextView.of(document);
            out.write(((first ? "" : "\n") + text).getBytes(StandardCharsets.UTF_8));
        } else {
            NewsDocumentJson.write(document, style, out);
            out.write('\n');
        }
        out.flush();
        first = false;
    }
}
