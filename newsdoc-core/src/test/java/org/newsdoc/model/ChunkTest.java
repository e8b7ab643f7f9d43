package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChunkTest {
    private static final String FILLER = "The board met again and did not vote. ";

    static LongStream seeds() {
        return Seeds.first(200);
    }

    @Test
    void a_short_section_is_one_chunk_with_its_headings_and_speakers() {
        var chunks = SampleDocuments.full().chunks(ChunkOptions.defaults());

        assertThat(chunks).hasSize(3);
        assertThat(chunks.get(0).headings()).containsExactly("Exclusive: Ferry runs aground off Port Aveline");
        assertThat(chunks.get(0).speakers()).containsExactly("Mara Quill");
        assertThat(chunks.get(1).headings()).endsWith("Why it matters");
        assertThat(chunks.get(1).kind()).isEqualTo(SectionKind.WHY_IT_MATTERS);
        assertThat(chunks.get(1).first()).isEqualTo(new BlockPosition(1, 0));
        assertThat(chunks.get(1).last()).isEqualTo(new BlockPosition(1, 8));
        assertThat(chunks.get(1).text()).startsWith("The harbour board").endsWith("\n\n09:10 The alarm.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void chunks_of_any_document_keep_the_limit_and_every_word(long seed) {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var chunks = document.chunks(ChunkOptions.ofMaxChars(120));

            assertThat(chunks)
                    .allMatch(chunk ->
                            chunk.text().length() <= 120 && !chunk.text().isBlank());
            assertThat(chunks).extracting(Chunk::id).doesNotHaveDuplicates();
            assertThat(bare(chunks.stream().map(Chunk::text).collect(Collectors.joining())))
                    .isEqualTo(bare(document.article().map(ChunkTest::body).orElse("")));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_quote_of_any_document_is_cut_from_its_speaker_where_both_fit(long seed) {
        var document = RandomDocuments.tidy(seed);
        var chunks = document.chunks(ChunkOptions.ofMaxChars(120));

        for (var quote : document.article().map(Article::quotes).orElse(List.of())) {
            var at = quote.at();
            var mention = quote.speaker().flatMap(Speaker::mentionAt).orElse(at);
            int start = Math.min(at.start(), mention.start());
            int end = Math.max(at.end(), mention.end());
            if (end - start <= 80) {
                var whole = document.article()
                        .flatMap(article -> article.textAt(new TextRange(at.path(), start, end)))
                        .orElse("")
                        .strip();
                assertThat(chunks).as(whole).anyMatch(chunk -> chunk.text().contains(whole));
            }
        }
    }

    @Test
    void a_quote_in_a_sentence_too_long_for_a_chunk_stays_whole() {
        var text = "The board, which had met three times that week and had not voted, heard from its own pilot, “there"
                + " were no lights on the reef that night,” and it went on to other business as if nothing had been said.";
        var quote = "“there were no lights on the reef that night,”";

        var chunks = quoting(quote, text).chunks(ChunkOptions.ofMaxChars(110));

        assertThat(chunks)
                .allMatch(chunk -> chunk.text().length() <= 110)
                .anyMatch(chunk -> chunk.text().contains(quote));
    }

    @Test
    void a_quote_in_a_text_without_spaces_stays_whole() {
        var quote = "「那天晚上礁石上没有灯」";
        var text = "港务局".repeat(32) + "说" + quote + "然后继续讨论其他事务".repeat(12);

        assertThat(quoting(quote, text).chunks(ChunkOptions.ofMaxChars(100)))
                .allMatch(chunk -> chunk.text().length() <= 100)
                .anyMatch(chunk -> chunk.text().contains(quote));
    }

    @Test
    void quotes_in_items_inner_blocks_and_cells_have_their_speakers_too() {
        var list = new ListBlock(
                false,
                List.of(new ListItem(
                        RichText.of("On the pier"), List.of(ListItem.of(""), ListItem.of("“No,” said Quill.")))));
        var quote = BlockQuote.of(List.of(Paragraph.of("Log"), Paragraph.of("“Yes,” said Abara.")), null);
        var table = Table.of(List.of(List.of(cell("Who"), cell("“Maybe,” said Calder."))), null);
        var story = Article.builder("Ferry")
                .addSection(section("The reef", 1, list, quote, table))
                .addQuote(said("Quill", "/sections/0/blocks/0/items/0/items/1", 5))
                .addQuote(said("Abara", "/sections/0/blocks/1/blocks/1", 6))
                .addQuote(said("Calder", "/sections/0/blocks/2/rows/0/1", 8))
                .addQuote(said("Nobody", "/sections/0/blocks/0/items/7", 5))
                .build();

        var chunks = NewsDocument.builder().article(story).build().chunks(ChunkOptions.defaults());

        assertThat(chunks).extracting(Chunk::speakers).containsExactly(List.of("Quill", "Abara", "Calder"));
    }

    private static Quote said(String name, String path, int end) {
        return Quote.builder(QuoteKind.DIRECT, "…", new TextRange(path, 0, end))
                .speaker(Speaker.builder(name).build())
                .build();
    }

    private static Table.Cell cell(String text) {
        return new Table.Cell(RichText.of(text), false);
    }

    private static NewsDocument quoting(String quote, String text) {
        int start = text.indexOf(quote);
        var at = new TextRange("/sections/0/blocks/0", start, start + quote.length());
        return NewsDocument.builder()
                .article(Article.builder("Ferry")
                        .addSection(section("The reef", 1, Paragraph.of(text)))
                        .addQuote(Quote.builder(QuoteKind.DIRECT, "…", at).build())
                        .build())
                .build();
    }

    @Test
    void labels_of_higher_rank_stand_over_those_of_lower() {
        var document = documentOf(
                section("The reef", 1, Paragraph.of("a")),
                section("Its past", 2, Paragraph.of("b")),
                section("Why it matters", 2, Paragraph.of("c")),
                section("The board", 1, Paragraph.of("d")));

        assertThat(document.chunks(ChunkOptions.defaults()))
                .extracting(Chunk::headings)
                .containsExactly(
                        List.of("Ferry", "The reef"),
                        List.of("Ferry", "The reef", "Its past"),
                        List.of("Ferry", "The reef", "Why it matters"),
                        List.of("Ferry", "The board"));
    }

    @Test
    void a_long_paragraph_is_cut_between_sentences_but_not_between_quote_and_speaker() {
        var text = FILLER + "“We were never told. Nobody called us. Not once.” Mara Quill shook her head. " + FILLER;
        int quote = text.indexOf('“');
        int mention = text.indexOf("Mara Quill");
        var path = "/sections/0/blocks/0";
        var story = Article.builder("Ferry")
                .addSection(section("The reef", 1, Paragraph.of(text)))
                .addQuote(Quote.builder(QuoteKind.DIRECT, "…", new TextRange(path, quote, text.indexOf('”') + 1))
                        .speaker(Speaker.builder("Mara Quill")
                                .mentionAt(new TextRange(path, mention, mention + 10))
                                .build())
                        .build())
                .build();

        var chunks = NewsDocument.builder().article(story).build().chunks(ChunkOptions.ofMaxChars(100));

        assertThat(chunks)
                .extracting(Chunk::text)
                .containsExactly(
                        FILLER.strip(),
                        "“We were never told. Nobody called us. Not once.” Mara Quill shook her head.",
                        FILLER.strip());
        assertThat(chunks).extracting(Chunk::speakers).containsExactly(List.of(), List.of("Mara Quill"), List.of());
    }

    @Test
    void a_quote_in_a_paragraph_of_its_own_stays_with_the_one_that_names_its_speaker() {
        var named = "Mara Quill, the harbour master, did not hide her anger.";
        var story = Article.builder("Ferry")
                .addSection(section(
                        "The reef", 1, Paragraph.of(FILLER), Paragraph.of(named), Paragraph.of("“Nobody called us.”")))
                .addQuote(Quote.builder(
                                QuoteKind.DIRECT, "Nobody called us.", new TextRange("/sections/0/blocks/2", 0, 19))
                        .speaker(Speaker.builder("Mara Quill")
                                .mentionAt(new TextRange("/sections/0/blocks/1", 0, 10))
                                .build())
                        .build())
                .build();

        var chunks = NewsDocument.builder().article(story).build().chunks(ChunkOptions.ofMaxChars(110));

        assertThat(chunks).extracting(Chunk::text).containsExactly(FILLER.strip(), named + "\n\n“Nobody called us.”");
    }

    @Test
    void an_id_stays_when_other_parts_of_the_story_change() {
        var before = documentOf(section("The reef", 1, Paragraph.of("a")), section("The board", 1, Paragraph.of("b")));
        var after = documentOf(section("News", 1, Paragraph.of("x")), section("The board", 1, Paragraph.of("b")));

        var options = ChunkOptions.defaults();

        assertThat(after.chunks(options).get(1).id())
                .isEqualTo(before.chunks(options).get(1).id());
        assertThat(after.chunks(options).get(0).id())
                .isNotEqualTo(before.chunks(options).get(0).id());
        assertThat(before.chunks(options)).isEqualTo(before.chunks(options)).doesNotHaveDuplicates();
    }

    @Test
    void a_front_page_has_no_chunks() {
        assertThat(SampleDocuments.full().toBuilder().article(null).build().chunks(ChunkOptions.defaults()))
                .isEmpty();
    }

    @Test
    void a_limit_too_small_for_a_sentence_is_refused() {
        assertThatThrownBy(() -> ChunkOptions.ofMaxChars(99)).hasMessageContaining("maxChars");
    }

    private static NewsDocument documentOf(Section... sections) {
        return NewsDocument.builder()
                .article(Article.builder("Ferry").sections(List.of(sections)).build())
                .build();
    }

    private static Section section(String label, int level, Block... blocks) {
        return Section.builder(SectionKind.CROSSHEAD, level)
                .label(label)
                .blocks(List.of(blocks))
                .build();
    }

    private static String body(Article article) {
        return article.sections().stream().map(Section::text).collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
