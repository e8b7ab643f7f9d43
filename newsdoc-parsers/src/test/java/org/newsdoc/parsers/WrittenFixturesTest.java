package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.exchange.Atom;
import org.newsdoc.exchange.JsonFeed;
import org.newsdoc.exchange.Ninjs;
import org.newsdoc.exchange.Rss;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;
import org.newsdoc.render.HtmlRenderer;
import org.newsdoc.render.MarkdownRenderer;
import org.newsdoc.render.TextRenderer;

/** The documents of the fixtures in every format: one of each kind as stored, all of them by what must hold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final List<String> STORED = List.of(
            "text/en-labelled-bullets.json",
            "html/related-box.json",
            "html/labelled-with-cards.json",
            "html/german-regional-unmarked.json",
            "html/live-blog.json",
            "html/tables.json",
            "html/gallery.json",
            "html/embeds.json",
            "html/nested-lists.json",
            "html/pull-quotes.json",
            "html/interview.json",
            "html/section-front.json",
            "html/japanese-daily.json",
            "html/arabic-site.json",
            "feed/rdf.xml.expected.json");

    private static final Map<String, Function<NewsDocument, String>> WRITERS = writers();

    private static Map<String, Function<NewsDocument, String>> writers() {
        var writers = new LinkedHashMap<String, Function<NewsDocument, String>>();
        writers.put("txt", TextRenderer.create()::render);
        writers.put("md", MarkdownRenderer.create().withFrontMatter()::render);
        writers.put("html", HtmlRenderer.fragment()::render);
        writers.put("schema-org.json", SchemaOrg::write);
        writers.put("ninjs.json", Ninjs::write);
        writers.put("feed.json", JsonFeed::write);
        writers.put("rss", Rss::write);
        writers.put("atom", Atom::write);
        return writers;
    }

    static Stream<Arguments> stored() {
        return STORED.stream().flatMap(file -> WRITERS.keySet().stream().map(ending -> Arguments.of(file, ending)));
    }

    static List<Path> documents() throws IOException {
        return CanonicalTextTest.documents();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("stored")
    void a_document_comes_out_as_stored(String file, String ending) throws IOException {
        var written = WRITERS.get(ending).apply(document(FIXTURES.resolve(file)));

        var name = file.substring(file.indexOf('/') + 1, file.indexOf('.'));
        Golden.assertMatches(written.stripTrailing() + "\n", "parsers/written/" + name + "." + ending);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void equal_documents_are_written_alike(Path file) throws IOException {
        for (var writer : WRITERS.values()) {
            assertThat(writer.apply(document(file))).isEqualTo(writer.apply(document(file)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void stories_come_back_from_schema_org_and_ninjs(Path file) throws IOException {
        var document = document(file);

        for (var read : List.of(SchemaOrg.read(SchemaOrg.write(document)), Ninjs.read(Ninjs.write(document)))) {
            assertThat(read.article().map(Article::headline))
                    .isEqualTo(document.article().map(Article::headline));
            assertThat(read.article().map(Article::authors).map(List::size))
                    .isEqualTo(document.article().map(Article::authors).map(List::size));
            assertThat(read.teasers()).map(Teaser::headline).isEqualTo(headlines(document));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void teasers_come_back_from_every_feed(Path file) throws IOException {
        var document = document(file);
        var feeds = NewsParser.create(
                ParseOptions.builder().format(InputFormat.FEED).build());

        for (var writer : List.<Function<NewsDocument, String>>of(JsonFeed::write, Atom::write, Rss::write)) {
            var read = feeds.parse(writer.apply(document)).document();

            assertThat(headlines(read))
                    .map(WrittenFixturesTest::withoutTags)
                    .isEqualTo(headlines(document).stream()
                            .map(WrittenFixturesTest::withoutTags)
                            .toList());
            assertThat(read.teasers())
                    .map(Teaser::categories)
                    .isEqualTo(
                            document.teasers().stream().map(Teaser::categories).toList());
        }
    }

    /** A headline about mark-up: in titles of RSS nobody can tell it from mark-up. */
    private static String withoutTags(String headline) {
        return headline.replaceAll("<\\w+> ?", "");
    }

    private static List<String> headlines(NewsDocument document) {
        return document.teasers().stream().map(Teaser::headline).toList();
    }

    private static NewsDocument document(Path file) throws IOException {
        return NewsDocumentJson.read(Files.readString(file));
    }
}
