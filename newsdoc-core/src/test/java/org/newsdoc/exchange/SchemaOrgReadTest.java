package org.newsdoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.Quote;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaOrgReadTest {
    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_carried_is_read_back(long seed) {
        var written = RandomDocuments.tidy(seed);

        var read = SchemaOrg.read(SchemaOrg.write(written));

        assertThat(read.article().isPresent()).isEqualTo(written.article().isPresent());
        read.article()
                .ifPresent(article -> assertAlike(article, written.article().orElseThrow()));
        assertThat(read.teasers()).hasSameSizeAs(written.teasers());
        for (int i = 0; i < read.teasers().size(); i++) {
            assertAlike(read.teasers().get(i), written.teasers().get(i));
        }
    }

    private static void assertAlike(Article read, Article written) {
        assertThat(read.headline()).isEqualTo(written.headline());
        assertThat(read.kicker()).isEqualTo(written.kicker());
        assertThat(read.deck()).isEqualTo(written.deck());
        assertThat(read.keyPoints()).isEqualTo(written.keyPoints());
        assertThat(read.authors()).isEqualTo(written.authors());
        assertThat(read.dateline().map(Dateline::text))
                .isEqualTo(written.dateline().map(Dateline::text));
        assertThat(read.published()).isEqualTo(written.published());
        assertThat(read.modified()).isEqualTo(written.modified());
        assertThat(read.categories()).isEqualTo(written.categories());
        assertThat(read.topics()).isEqualTo(written.topics());
        assertThat(read.language()).isEqualTo(written.language());
        assertThat(read.url()).isEqualTo(written.url());
        assertThat(read.site()).isEqualTo(written.site());
        assertThat(read.access()).isEqualTo(written.access());
        assertThat(read.leadImage())
                .isEqualTo(written.leadImage().filter(image -> image.url().isPresent()));
        assertThat(words(read.text())).isEqualTo(words(written.text()));
    }

    private static void assertAlike(Teaser read, Teaser written) {
        assertThat(read.headline()).isEqualTo(written.headline());
        assertThat(read.kicker()).isEqualTo(written.kicker());
        assertThat(read.url()).isEqualTo(written.url());
        assertThat(read.published()).isEqualTo(written.published());
        assertThat(read.categories()).isEqualTo(written.categories());
        assertThat(read.authors()).isEqualTo(written.authors());
        assertThat(read.image())
                .isEqualTo(written.image().filter(image -> image.url().isPresent()));
        assertThat(words(read.text())).isEqualTo(words(written.text()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_that_is_written_is_read(long seed) {
        var written = RandomDocuments.any(seed);

        var read = SchemaOrg.read(SchemaOrg.write(written));

        assertThat(read.teasers()).hasSameSizeAs(written.teasers());
    }

    @Test
    void posts_quotes_and_corrections_are_read_back() {
        var article = SchemaOrg.read(SchemaOrg.write(SampleDocuments.full()))
                .article()
                .orElseThrow();

        var post = article.sections(SectionKind.POST).get(0);
        assertThat(post).isEqualTo(post(SampleDocuments.full()));
        assertThat(article.quotes())
                .extracting(Quote::text)
                .containsExactly("Nobody warned us,", "that the buoys had been dark since June");
        assertThat(article.textAt(article.quotes().get(0).at())).hasValue("“Nobody warned us,”");
        assertThat(article.quotes().get(0).speaker().flatMap(Speaker::description))
                .hasValue("harbour master");
        assertThat(article.notes()).map(Note::text).extracting(Object::toString).hasSize(1);
    }

    private static Object post(NewsDocument document) {
        return document.article().orElseThrow().sections(SectionKind.POST).get(0);
    }

    @Test
    void json_ld_of_others_is_read_in_all_its_ways() {
        var document = SchemaOrg.read("""
                [{"@context": "http://schema.org", "@type": "WebSite", "name": "Tidewater Post"},
                 {"@type": ["ReportageNewsArticle", "Thing"], "headline": "Ferry runs aground",
                  "mainEntityOfPage": "https://tidewater.example/ferry", "author": ["Ines Calder", {"name": "Jon Abara"}],
                  "keywords": "Ferries, Saint Orran", "image": ["https://tidewater.example/a.jpg", "https://tidewater.example/b.jpg"],
                  "publisher": {"@type": "NewsMediaOrganization", "name": "Tidewater Post"}, "datePublished": "2026-09-28",
                  "isAccessibleForFree": "False", "articleBody": "One.\\nTwo.", "wordCount": "2", "dateModified": "soon"},
                 {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "url": "https://tidewater.example/tugs", "name": "Tugs"},
                  {"item": "https://tidewater.example/reef"}]}]""");

        var article = document.article().orElseThrow();
        assertThat(article.headline()).isEqualTo("Ferry runs aground");
        assertThat(article.url()).hasValue(Url.of("https://tidewater.example/ferry"));
        assertThat(article.authors()).hasSize(2);
        assertThat(article.topics()).containsExactly("Ferries", "Saint Orran");
        assertThat(article.leadImage().flatMap(Image::url)).hasValue(Url.of("https://tidewater.example/a.jpg"));
        assertThat(article.site()).hasValue("Tidewater Post");
        assertThat(article.access()).hasValue(Access.PAYWALLED);
        assertThat(article.modified()).isEmpty();
        assertThat(article.text()).isEqualTo("One.\n\nTwo.");
        assertThat(document.teasers()).extracting(Teaser::headline).containsExactly("Tugs", "");
        assertThat(document.teasers().get(1).url()).hasValue(Url.of("https://tidewater.example/reef"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"@graph\": [[], 3, null]}",
                "{\"@type\": 3, \"headline\": {}}",
                "{\"@type\": \"JobPosting\"}"
            })
    void a_graph_without_a_story_is_an_empty_document(String json) {
        assertThat(SchemaOrg.read(json)).isEqualTo(NewsDocument.builder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "headline",
        "author",
        "image",
        "keywords",
        "hasPart",
        "correction",
        "liveBlogUpdate",
        "isAccessibleForFree",
        "url"
    })
    void a_value_that_makes_no_sense_is_passed_over(String field) {
        for (var value :
                List.of("{}", "[]", "[[1]]", "true", "null", "[null, {\"name\": \" \"}]", "{\"url\": [\"\"]}")) {
            var json = "{\"@type\": \"NewsArticle\", \"" + field + "\": " + value + "}";

            assertThat(SchemaOrg.read(json).article()).isPresent();
        }
    }

    @Test
    void what_is_no_json_is_a_format_error() {
        assertThatThrownBy(() -> SchemaOrg.read("<p>")).isInstanceOf(NewsDocumentFormatException.class);
        assertThatThrownBy(() -> SchemaOrg.read("[1, 2")).isInstanceOf(NewsDocumentFormatException.class);
    }
}
