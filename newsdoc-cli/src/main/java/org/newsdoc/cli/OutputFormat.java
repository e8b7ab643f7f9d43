package org.newsdoc.cli;

import java.util.function.Function;
import org.newsdoc.exchange.Atom;
import org.newsdoc.exchange.JsonFeed;
import org.newsdoc.exchange.Ninjs;
import org.newsdoc.exchange.Rss;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.render.HtmlRenderer;
import org.newsdoc.render.MarkdownRenderer;
import org.newsdoc.render.TextRenderer;

/** What is printed of a document. */
enum OutputFormat {
    /** The whole document as JSON. */
    JSON(NewsDocumentJson::write),
    /** A view for reading, with a list of who said what, as wide as the terminal. */
    VIEW(document -> TerminalLines.of(
            TextView.of(document),
            TerminalLines.width(System.getProperty("newsdoc.columns", System.getenv("COLUMNS"))))),
    /** Plain text that can be parsed again. */
    TEXT(TextRenderer.create()::render),
    /** CommonMark with front matter. */
    MARKDOWN(MarkdownRenderer.create().withFrontMatter()::render),
    /** A page, with JSON-LD in its head. */
    HTML(HtmlRenderer.page().withJsonLd(SchemaOrg::write)::render),
    /** JSON-LD. */
    SCHEMA_ORG(SchemaOrg::write),
    /** IPTC ninjs 3.1. */
    NINJS(Ninjs::write),
    /** The teasers as a JSON Feed 1.1. */
    JSON_FEED(JsonFeed::write),
    /** The teasers as RSS 2.0. */
    RSS(Rss::write),
    /** The teasers as Atom. */
    ATOM(Atom::write);

    private final Function<NewsDocument, String> writer;

    OutputFormat(Function<NewsDocument, String> writer) {
        this.writer = writer;
    }

    /** The document in this format, with one line break at its end. */
    String print(NewsDocument document) {
        var text = writer.apply(document);
        return text.endsWith("\n") ? text : text + "\n";
    }
}
