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
    private final boolean compact;
    private boolean first = true;

    /**
     * A sink for documents of one format.
     *
     * @param compact whether a document's own JSON is to be on one line
     */
    DocumentSink(Console console, OutputFormat format, boolean compact) {
        this.console = console;
        this.format = format;
        this.compact = compact;
    }

    /** Prints a document and the line break behind it; texts for reading have an empty line between them. */
    void write(NewsDocument document) throws IOException {
        var out = console.out();
        if (compact && format == OutputFormat.JSON) {
            NewsDocumentJson.write(document, Style.COMPACT, out);
            out.write('\n');
        } else {
            var text = format.print(document);
            out.write((first || !isRead() ? text : "\n" + text).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        first = false;
    }

    private boolean isRead() {
        return format == OutputFormat.VIEW || format == OutputFormat.MARKDOWN;
    }
}
