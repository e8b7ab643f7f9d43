package org.newsdoc.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.json.internal.JsonText;
import org.newsdoc.model.NewsDocument;

/**
 * A document as one object of IPTC ninjs 3.1, the news agencies' JSON.
 *
 * <p>Its {@code uri} is the story's address, else the page's, else a {@code urn:} made of the content. ninjs knows moments
 * with an offset only, so less precise dates are left out. All methods are thread-safe and throw for no document that can be
 * written as JSON.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">the standard</a>
 * @since 0.1
 */
public final class Ninjs {
    private Ninjs() {}

    /** The document as ninjs on several lines. */
    public static String write(NewsDocument document) {
        var text = new StringWriter();
        try {
            JsonText.write(text, true, out -> new NinjsWriter(out).write(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads a ninjs object of any origin: headline, byline, dates, subjects, pictures and the plain text of its body (of a
     * body in HTML its text), and linked texts as teasers. What the model has no place for is passed over.
     *
     * @throws NewsDocumentFormatException if the text is not a JSON object, or a field of ninjs is not what the standard says
     */
    public static NewsDocument read(String json) {
        try {
            return NinjsReader.read(JsonText.read(factory -> factory.createParser(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
