package org.newsdoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NinjsTest {
    private static final Schema SCHEMA = schema();

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(Ninjs.write(SampleDocuments.full()) + "\n", "exchange/full.ninjs.json");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_valid_ninjs(long seed) {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            assertThat(SCHEMA.validate(
                            Ninjs.write(document),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_is_wrong() {
        var broken = Ninjs.write(SampleDocuments.full())
                .replace("\"uri\" ", "\"url\" ")
                .replace("\"uri\":", "\"url\":");

        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_document_without_an_address_is_named_after_its_content() {
        var ferry = Ninjs.write(documentOf(Article.builder("Ferry").build()));
        var same = Ninjs.write(documentOf(Article.builder("Ferry").build()));
        var other = Ninjs.write(documentOf(Article.builder("Tugs").build()));

        assertThat(ferry)
                .containsPattern("\"uri\": \"urn:newsdoc:sha256:[0-9a-f]{64}\"")
                .isEqualTo(same);
        assertThat(other.lines().skip(1).findFirst())
                .isNotEqualTo(ferry.lines().skip(1).findFirst());
    }

    @Test
    void what_ninjs_carries_is_read_back() {
        var written = SampleDocuments.full().article().orElseThrow();

        var document = Ninjs.read(Ninjs.write(SampleDocuments.full()));

        var article = document.article().orElseThrow();
        assertThat(article.headline()).isEqualTo(written.headline());
        assertThat(article.kicker()).isEqualTo(written.kicker());
        assertThat(article.deck()).isEqualTo(written.deck());
        assertThat(article.keyPoints()).isEqualTo(written.keyPoints());
        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ines Calder", "Jon Abara");
        assertThat(article.authors().get(0).role()).hasValue("Maritime editor");
        assertThat(article.modified()).isEqualTo(written.modified());
        assertThat(article.published()).isEmpty();
        assertThat(article.categories()).isEqualTo(written.categories());
        assertThat(article.topics()).isEqualTo(written.topics());
        assertThat(article.language()).isEqualTo(written.language());
        assertThat(article.url()).isEqualTo(written.url());
        assertThat(article.site()).isEqualTo(written.site());
        assertThat(article.leadImage()).isEqualTo(written.leadImage());
        assertThat(article.notes()).extracting(Note::kind).containsExactly(NoteKind.CORRECTION, NoteKind.TAGLINE);
        assertThat(article.wordCount()).isEqualTo(written.wordCount());
        assertThat(document.teasers()).map(Teaser::text).containsExactly("Papers seen by this paper show gaps.");
        assertThat(document.teasers().get(0).image())
                .isEqualTo(SampleDocuments.full().teasers().get(0).image());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_ninjs_that_is_written_is_read(long seed) {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var read = Ninjs.read(Ninjs.write(document));

            assertThat(read.teasers()).hasSameSizeAs(document.teasers());
            assertThat(read.article().map(Article::headline))
                    .isEqualTo(document.article().map(Article::headline));
        }
    }

    @Test
    void a_body_in_html_is_read_as_its_text() {
        var document = Ninjs.read("""
                {"uri": "tag:tidewater.example,2026:1", "type": "text", "by": "Ines Calder and Jon Abara",
                 "headlines": [{"value": "Ferry runs aground"}],
                 "bodies": [{"contentType": "application/xhtml+xml",
                             "value": "<h2>News</h2><p>All are <b>safe</b> &amp; dry.</p><p>Tugs\\ncame."}]}""");

        var article = document.article().orElseThrow();
        assertThat(article.headline()).isEqualTo("Ferry runs aground");
        assertThat(article.url()).isEmpty();
        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ines Calder and Jon Abara");
        assertThat(article.text()).isEqualTo("News\n\nAll are safe & dry.\n\nTugs came.");
    }

    @Test
    void recordings_are_embeds_and_pictures_the_largest_of_their_renditions() {
        var document = Ninjs.read("""
                {"uri": "tag:tidewater.example,2026:1", "type": "text", "headlines": [{"value": "Ferry"}],
                 "associations": [
                   {"uri": "tag:tidewater.example,2026:2", "type": "video", "title": "The rescue",
                    "renditions": [{"href": "https://tidewater.example/rescue.mp4"}]},
                   {"uri": "tag:tidewater.example,2026:3", "type": "audio",
                    "headlines": [{"value": "The alarm"}]},
                   {"uri": "tag:tidewater.example,2026:4", "type": "picture", "by": "Ines Calder",
                    "descriptions": [{"value": "The reef"}],
                    "renditions": [{"href": "https://tidewater.example/small.jpg", "width": 300},
                                   {"href": "https://tidewater.example/large.jpg", "width": 900, "height": 600},
                                   {"href": "https://tidewater.example/bare.jpg"},
                                   {"width": 2000}]}]}""");

        var article = document.article().orElseThrow();
        assertThat(article.leadImage())
                .contains(Image.builder()
                        .url(Url.of("https://tidewater.example/large.jpg"))
                        .caption("The reef")
                        .credit("Ines Calder")
                        .width(900)
                        .height(600)
                        .build());
        assertThat(article.sections().get(0).blocks())
                .containsExactly(
                        Embed.of(null, Url.of("https://tidewater.example/rescue.mp4"), "The rescue"),
                        Embed.of(null, null, "The alarm"));
    }

    @Test
    void what_is_no_ninjs_is_a_format_error_with_its_path() {
        assertThatThrownBy(() -> Ninjs.read("{\"uri\":\"a:b\",\"headlines\":[{\"role\":\"main\"}]}"))
                .isInstanceOf(NewsDocumentFormatException.class)
                .hasMessageEndingWith("at $.headlines[0].value");
        assertThatThrownBy(() -> Ninjs.read("{}")).hasMessageEndingWith("at $.uri");
    }

    @Test
    void an_odd_address_is_percent_encoded() {
        var story = Article.builder("Ferry")
                .url(Url.of("https://news.example/ä b|c%20%x"))
                .build();

        assertThat(Ninjs.write(documentOf(story))).contains("\"https://news.example/%C3%A4%20b%7Cc%20%25x\"");
    }

    private static NewsDocument documentOf(Article article) {
        return NewsDocument.builder().article(article).build();
    }

    private static Schema schema() {
        try {
            var text = Files.readString(Path.of(
                    "src", "test", "resources", "org", "newsdoc", "exchange", "ninjs", "ninjs-schema_3.1.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
