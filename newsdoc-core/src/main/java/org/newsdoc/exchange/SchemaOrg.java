package org.newsdoc.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.json.internal.JsonText;
import org.newsdoc.model.NewsDocument;

/**
 * A document as schema.org JSON-LD, as search engines read it in pages: a {@code NewsArticle} and an {@code ItemList} of
 * teasers.
 *
 * <p>A story with posts is a {@code LiveBlogPosting}; one whose kicker says so an {@code OpinionNewsArticle},
 * {@code AnalysisNewsArticle}, {@code ReportageNewsArticle}, {@code BackgroundNewsArticle} or {@code ReviewNewsArticle}. All methods are thread-safe and throw for no document that can be
 * written as JSON.
 *
 * @since 0.1
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /** The document as JSON-LD on several lines. */
    public static String write(NewsDocument document) {
        return write(document, true);
    }

    /**
     * The document as a {@code script} element of type {@code application/ld+json} to be set into a page; nothing in the
     * document can end the element.
     */
    public static String writeScript(NewsDocument document) {
        var json = write(document, false)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    /**
     * Reads JSON-LD of any origin, an object or a list of them, a graph or none: the first story and the first list of links
     * among its nodes. Values may be given in any of the ways schema.org allows; what makes no sense is passed over.
     *
     * @throws NewsDocumentFormatException if the text is not a JSON object or list
     */
    public static NewsDocument read(String json) {
        var object = json.stripLeading().startsWith("[") ? "{\"@graph\":" + json + "}" : json;
        try {
            return SchemaOrgReader.read(JsonText.read(factory -> factory.createParser(object)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(NewsDocument document, boolean pretty) {
        var text = new StringWriter();
        try {
            JsonText.write(text, pretty, out -> new SchemaOrgWriter(out).write(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
