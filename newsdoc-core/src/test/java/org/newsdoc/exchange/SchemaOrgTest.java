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
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaOrgTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(SchemaOrg.write(SampleDocuments.full()) + "\n", "exchange/full.schema-org.json");
    }

    /**
     * What Google documents for articles (developers.google.com/search/docs/appearance/structured-data/article): no property
     * is required, these are recommended.
     */
    @ParameterizedTest
    @CsvSource({
        "/author/0/@type, Person|Organization",
        "/author/0/name, .+",
        "/author/0/url, https://.+",
        "/dateModified, \\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?",
        "/datePublished, \\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?",
        "/headline, .+",
        "/image/0/url, https://.+"
    })
    void a_story_has_what_search_engines_ask_for(String pointer, String form) throws JsonProcessingException {
        var story = MAPPER.readTree(SchemaOrg.write(SampleDocuments.full())).at("/@graph/0");

        assertThat(story.at(pointer).asText()).matches(form);
    }

    /** Google's list of article types, beside the types of which LiveBlogPosting is one. */
    @Test
    void a_live_blog_has_what_its_type_asks_for() throws JsonProcessingException {
        var story = MAPPER.readTree(SchemaOrg.write(SampleDocuments.full())).at("/@graph/0");

        assertThat(story.at("/@type").asText()).isEqualTo("LiveBlogPosting");
        assertThat(story.at("/liveBlogUpdate/0/@type").asText()).isEqualTo("BlogPosting");
        assertThat(story.at("/liveBlogUpdate/0/headline").asText()).isEqualTo("Tugs arrive");
        assertThat(story.at("/liveBlogUpdate/0/articleBody").asText()).isNotEmpty();
        assertThat(story.at("/liveBlogUpdate/0/datePublished").asText()).isNotEmpty();
        assertThat(story.at("/articleBody").asText()).doesNotContain("Two tugs");
    }

    /** A carousel (developers.google.com/search/docs/appearance/structured-data/carousel) needs position and item or url. */
    @Test
    void a_list_of_teasers_has_what_a_list_asks_for() throws JsonProcessingException {
        var list = MAPPER.readTree(SchemaOrg.write(SampleDocuments.full())).at("/@graph/1");

        assertThat(list.at("/@type").asText()).isEqualTo("ItemList");
        assertThat(list.at("/itemListElement/0/@type").asText()).isEqualTo("ListItem");
        assertThat(list.at("/itemListElement/0/position").asInt()).isEqualTo(1);
        assertThat(list.at("/itemListElement/0/item/url").asText()).startsWith("https://");
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
        "Reportage, ReportageNewsArticle",
        "Explainer, BackgroundNewsArticle",
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
