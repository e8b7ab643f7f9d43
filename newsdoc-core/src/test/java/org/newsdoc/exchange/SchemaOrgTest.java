package org.newsdoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaOrgTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(SchemaOrg.write(SampleDocuments.full()) + "\n", "exchange/full.schema-org.json");
    }

    /** What Google asks of articles: developers.google.com/search/docs/appearance/structured-data/article. */
    @Test
    void a_story_has_what_search_engines_ask_for() throws JsonProcessingException {
        var story = MAPPER.readTree(SchemaOrg.write(SampleDocuments.full())).at("/@graph/0");

        assertThat(story.at("/headline").asText()).isNotEmpty();
        assertThat(story.at("/image/0/url").asText()).startsWith("https://");
        assertThat(story.at("/datePublished").asText()).isEqualTo("2026-09-28");
        assertThat(story.at("/dateModified").asText()).isEqualTo("2026-09-28T17:42:00-04:00");
        assertThat(story.at("/author/0/@type").asText()).isEqualTo("Person");
        assertThat(story.at("/author/0/name").asText()).isEqualTo("Ines Calder");
        assertThat(story.at("/author/0/url").asText()).startsWith("https://");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_a_graph_of_typed_nodes(long seed) throws JsonProcessingException {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var graph = MAPPER.readTree(SchemaOrg.write(document));

            assertThat(graph.path("@context").asText()).isEqualTo("https://schema.org");
            assertTyped(graph, true);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_in_a_document_ends_the_script_element(long seed) throws JsonProcessingException {
        var document = RandomDocuments.any(seed);

        var page = Jsoup.parse(SchemaOrg.writeScript(document));

        assertThat(page.select("head > *, body > *")).hasSize(1);
        assertThat(MAPPER.readTree(page.select("script").first().data()))
                .isEqualTo(MAPPER.readTree(SchemaOrg.write(document)));
    }

    @ParameterizedTest
    @CsvSource({
        "Opinion, OpinionNewsArticle",
        "ANALYSIS, AnalysisNewsArticle",
        "Kommentar, OpinionNewsArticle",
        "Exclusive, NewsArticle"
    })
    void the_kicker_tells_the_type(String kicker, String type) throws JsonProcessingException {
        var document = NewsDocument.builder()
                .article(Article.builder("Ferry").kicker(kicker).build())
                .build();

        assertThat(MAPPER.readTree(SchemaOrg.write(document)).path("@type").asText())
                .isEqualTo(type);
    }

    private static void assertTyped(JsonNode node, boolean root) {
        if (node.isObject()) {
            assertThat(node.has("@type") || (root && node.has("@graph"))).isTrue();
        }
        node.forEach(child -> assertTyped(child, false));
    }
}
