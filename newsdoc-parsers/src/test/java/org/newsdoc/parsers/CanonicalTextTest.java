package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.Article;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Table;
import org.newsdoc.model.Teaser;
import org.newsdoc.render.TextRenderer;

/** What {@link TextRenderer} writes is read back equal, but for spans, quotes and source. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CanonicalTextTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TextRenderer RENDERER = TextRenderer.create();
    private static final NewsParser PARSER = NewsParser.create();

    static LongStream seeds() {
        return Seeds.first(400);
    }

    /** The expected documents of all fixtures. */
    static List<Path> documents() throws IOException {
        try (var files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("json-feed.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_document_of_a_fixture_is_read_back(Path file) throws IOException {
        assertReadBack(NewsDocumentJson.read(Files.readString(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void its_quotes_are_found_anew(Path file) throws IOException {
        var once = read(NewsDocumentJson.read(Files.readString(file)));

        assertThat(read(once).article().map(Article::quotes))
                .isEqualTo(once.article().map(Article::quotes));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_read_back(long seed) throws JsonProcessingException {
        assertReadBack(RandomDocuments.any(seed));
        assertReadBack(RandomDocuments.tidy(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cafe\u0301 and a\u0308ra",
                "É <meta charset=\"windows-1252\">",
                "= 5",
                "=",
                "- a",
                "1. a",
                "By: A",
                "Newsdoc-Text: 1",
                "[teaser]",
                "> a",
                "| a |= b |",
                "\\e\\n\\|",
                "\u00a0 a \u3000",
                "a\r\n\r\nb"
            })
    void a_text_that_looks_like_the_form_is_read_back_wherever_it_stands(String text) throws JsonProcessingException {
        var cell = new Table.Cell(RichText.of(text), false);
        var item = new ListItem(RichText.of(text), List.of(ListItem.of(text)));
        var section = Section.builder(SectionKind.CROSSHEAD, 1)
                .label(text)
                .blocks(List.of(
                        Paragraph.of(text),
                        new ListBlock(true, List.of(item, item)),
                        Table.of(List.of(List.of(cell, new Table.Cell(RichText.of(text), true), cell)), text),
                        BlockQuote.of(List.of(Paragraph.of(text), PullQuote.of(RichText.of(text), text)), text)));
        var article = Article.builder(text)
                .kicker(text)
                .addAuthor(Contributor.builder(text).role(text).build())
                .addSection(section.build());
        var document = NewsDocument.builder()
                .article(article.build())
                .addTeaser(Teaser.builder(text).addSection(section.build()).build())
                .build();

        assertReadBack(document);
        assertThat(textual(PARSER.parse(RENDERER.render(document).getBytes(StandardCharsets.UTF_8))
                        .document()))
                .isEqualTo(textual(document));
    }

    @Test
    void a_document_with_everything_is_read_back() throws JsonProcessingException {
        assertReadBack(SampleDocuments.full());
    }

    @Test
    void the_text_in_the_documentation_is_what_its_document_gives() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "decisions", "0002-canonical-text.md"));
        int start = page.indexOf("```text\n") + 8;
        var text = page.substring(start, page.indexOf("```", start));

        assertThat(RENDERER.render(PARSER.parse(text).document())).isEqualTo(text);
    }

    @Test
    void a_text_that_went_through_a_file_is_the_same() {
        var text = RENDERER.render(RandomDocuments.any(7));

        var bytes = ("\ufeff" + text).replace("\n", "  \r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(NewsDocumentJson.write(PARSER.parse(bytes).document()).lines())
                .containsExactlyElementsOf(
                        NewsDocumentJson.write(PARSER.parse(text).document())
                                .lines()
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_torn_to_pieces_is_read(long seed) {
        var random = new SplittableRandom(seed);
        var lines = RENDERER.render(RandomDocuments.any(seed)).split("(?<=[ :|\n>])");
        var torn = new StringBuilder("Newsdoc-Text: 1\n");
        for (int i = 0; i < lines.length; i++) {
            torn.append(lines[random.nextInt(lines.length)]).append(random.nextInt(9) == 0 ? "\n" : "");
        }

        assertThat(PARSER.parse(torn).document().source()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[quote]\n",
                "> ",
                "== \\\n\n",
                "- a\n  ",
                "[note]\nNumber: 99999999999\nPlace: 1/\n\n",
                "[teaser]\n\n",
                "Level: -1\n",
                "|"
            })
    void the_form_repeated_without_end_is_read(String piece) {
        assertThat(PARSER.parse("Newsdoc-Text: 1\n\n" + piece.repeat(5_000))
                        .document()
                        .source())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Newsdoc-Text: 2\nHeadline: A\n", "Newsdoc-Text: 1, a form\n", " Newsdoc-Text: 1\nHeadline: A\n"
            })
    void only_the_exact_first_line_makes_the_form(String text) {
        assertThat(PARSER.parse(text)
                        .document()
                        .article()
                        .map(Article::headline)
                        .orElse(""))
                .isNotEqualTo("A");
    }

    private static NewsDocument read(NewsDocument document) {
        return PARSER.parse(RENDERER.render(document)).document();
    }

    private static void assertReadBack(NewsDocument document) throws JsonProcessingException {
        assertThat(textual(read(document)).toPrettyString().lines())
                .containsExactlyElementsOf(
                        textual(document).toPrettyString().lines().toList());
    }

    /** What text can carry of a document. */
    private static JsonNode textual(NewsDocument document) throws JsonProcessingException {
        var tree = MAPPER.readTree(NewsDocumentJson.write(document));
        drop(tree);
        return tree;
    }

    private static void drop(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("spans", "quotes", "source"));
        }
        node.forEach(CanonicalTextTest::drop);
    }
}
