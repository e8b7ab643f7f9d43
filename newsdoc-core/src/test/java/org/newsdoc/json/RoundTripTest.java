package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleBlocks;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.json.NewsDocumentJson.Style;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripTest {
    static LongStream seeds() {
        return Seeds.first(300);
    }

    static Stream<Block> blocks() {
        return SampleBlocks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_read_back_as_it_was(long seed) throws IOException {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);

            var bytes = new ByteArrayOutputStream();
            NewsDocumentJson.write(document, Style.COMPACT, bytes);
            assertThat(NewsDocumentJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a_block_of_each_type_is_read_back_as_it_was(Block block) {
        var document = documentOf(block);

        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void a_document_with_everything_is_read_back_as_it_was() {
        var document = SampleDocuments.full();

        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void an_empty_document_has_its_version_only() {
        var document = NewsDocument.builder().build();

        assertThat(NewsDocumentJson.write(document)).isEqualTo("{\n  \"version\": 1\n}");
        assertThat(NewsDocumentJson.write(document, Style.COMPACT)).isEqualTo("{\"version\":1}");
    }

    @Test
    void compact_text_is_one_line() {
        assertThat(NewsDocumentJson.write(SampleDocuments.full(), Style.COMPACT))
                .doesNotContain("\n", "\r", "\": ", "\", ");
    }

    @Test
    void equal_documents_are_equal_texts() {
        assertThat(NewsDocumentJson.write(RandomDocuments.any(7)))
                .isEqualTo(NewsDocumentJson.write(RandomDocuments.any(7)));
    }

    @Test
    void unpaired_surrogates_are_escaped_and_survive() {
        var document = documentOf(Paragraph.of("a\ud83d b\ude00 \ud83d\ude00 \ud83d\ud83d\ude00 \ude00\ud83d"));

        var json = NewsDocumentJson.write(document);

        assertThat(json)
                .contains("a\\ud83d b\\ude00 \ud83d\ude00 \\ud83d\ud83d\ude00 \\ude00\\ud83d")
                .matches(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        assertThat(NewsDocumentJson.read(json)).isEqualTo(document);
    }

    @Test
    void surrogate_pairs_stay_whole_wherever_buffers_end() {
        for (int length = 3_990; length < 4_010; length++) {
            var document = documentOf(Paragraph.of("x".repeat(length) + "\ud83d\ude00".repeat(5)));

            assertThat(NewsDocumentJson.write(document)).contains("\ud83d\ude00".repeat(5));
        }
    }

    @Test
    @Tag("slow")
    void a_text_of_25_million_characters_is_read_back() {
        var document = documentOf(Paragraph.of("ferry ".repeat(4_200_000)));

        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document)).equals(document))
                .isTrue();
    }

    @Test
    void lists_may_nest_540_levels_deep() {
        var document = documentOf(new ListBlock(false, List.of(nested(540))));

        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void deeper_lists_are_refused_with_the_limit() {
        var document = documentOf(new ListBlock(false, List.of(nested(10_000))));

        assertThatThrownBy(() -> NewsDocumentJson.write(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1100");
    }

    private static ListItem nested(int levels) {
        var item = ListItem.of("innermost");
        for (int level = 1; level < levels; level++) {
            item = new ListItem(RichText.of("level"), List.of(item));
        }
        return item;
    }

    private static NewsDocument documentOf(Block block) {
        var section = Section.builder(SectionKind.BODY, 0).addBlock(block).build();
        return NewsDocument.builder()
                .article(Article.builder("").addSection(section).build())
                .build();
    }
}
