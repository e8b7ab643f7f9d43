package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
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

/** What holds of every document, whatever it was read from. */
final class DocumentPromises {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NewsDocumentJson.schema());
    private static final List<Function<NewsDocument, String>> WRITERS = List.of(
            HtmlRenderer.page()::render,
            MarkdownRenderer.create()::render,
            TextRenderer.create()::render,
            SchemaOrg::write,
            Ninjs::write,
            JsonFeed::write,
            Rss::write,
            Atom::write);

    private DocumentPromises() {}

    /** What was parsed: it can be stored and written, and its quotes stand where they say. */
    static void assertKept(NewsDocument document) {
        assertWritten(document);
        document.article()
                .ifPresent(article -> article.quotes()
                        .forEach(quote -> assertThat(article.textAt(quote.at())).isNotEmpty()));
    }

    /** It can be stored and read back, and every writer writes it. */
    static void assertWritten(NewsDocument document) {
        assertStored(document);
        WRITERS.forEach(writer -> assertThat(writer.apply(document)).isNotNull());
    }

    /** It can be stored and read back; gives what was stored. */
    static String assertStored(NewsDocument document) {
        var json = NewsDocumentJson.write(document);
        assertThat(NewsDocumentJson.read(json)).isEqualTo(document);
        return json;
    }

    /** What is stored is as the JSON Schema says. */
    static void assertValid(String json) {
        assertThat(SCHEMA.validate(json, com.networknt.schema.InputFormat.JSON)).isEmpty();
    }
}
