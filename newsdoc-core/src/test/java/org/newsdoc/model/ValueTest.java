package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleBlocks;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;

/** What all types of the model have in common: equality by content, copies by builder, readable text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValueTest {
    private static final Url URL = Url.of("https://other.example");
    private static final Image IMAGE = Image.builder().alt("other").build();
    private static final Section SECTION =
            Section.builder(SectionKind.HISTORY, 4).build();
    private static final Contributor AUTHOR = Contributor.builder("other").build();
    private static final NewsDate DATE = NewsDate.parse("1999").orElseThrow();
    private static final TextRange RANGE = new TextRange("/other", 0, 1);
    private static final Note NOTE =
            Note.builder(NoteKind.UPDATE, RichText.of("other")).build();
    private static final Article STORY = SampleDocuments.full().article().orElseThrow();
    private static final Quote QUOTE = STORY.quotes().get(0);

    /** For every part of a type: a change of that part alone. */
    private static final List<UnaryOperator<Article.Builder>> ARTICLE = List.of(
            a -> a.headline("other"),
            a -> a.kicker("other"),
            a -> a.deck("other"),
            a -> a.keyPoints(List.of("other")),
            a -> a.addAuthor(AUTHOR),
            a -> a.dateline(Dateline.builder("other").build()),
            a -> a.published(DATE),
            a -> a.modified(DATE),
            a -> a.addCategory("other"),
            a -> a.topics(List.of("other")),
            a -> a.language(LanguageTag.of("fr")),
            a -> a.url(URL),
            a -> a.site("other"),
            a -> a.leadImage(IMAGE),
            a -> a.addSection(SECTION),
            a -> a.addQuote(QUOTE),
            a -> a.addNote(NOTE),
            a -> a.access(Access.FREE));

    private static final List<UnaryOperator<Section.Builder>> SECTIONS = List.of(
            s -> s.kind(SectionKind.HISTORY),
            s -> s.level(7),
            s -> s.label("other"),
            s -> s.labelForm(null),
            s -> s.time(DATE),
            s -> s.addAuthor(AUTHOR),
            s -> s.url(URL),
            s -> s.addBlock(Paragraph.of("other")));

    private static final List<UnaryOperator<Teaser.Builder>> TEASERS = List.of(
            t -> t.headline("other"),
            t -> t.kicker("other"),
            t -> t.url(URL),
            t -> t.image(IMAGE),
            t -> t.published(DATE),
            t -> t.addCategory("other"),
            t -> t.addAuthor(AUTHOR),
            t -> t.addSection(SECTION));

    private static final List<UnaryOperator<Quote.Builder>> QUOTES = List.of(
            q -> q.kind(QuoteKind.MIXED),
            q -> q.text("other"),
            q -> q.at(RANGE),
            q -> q.speaker(null),
            q -> q.cue("other"),
            q -> q.utterance(9),
            q -> q.addContent(RANGE));

    private static final List<UnaryOperator<Speaker.Builder>> SPEAKERS = List.of(
            s -> s.name("other"), s -> s.mention("other"), s -> s.mentionAt(RANGE), s -> s.description("other"));

    private static final List<UnaryOperator<Contributor.Builder>> AUTHORS =
            List.of(c -> c.name("other"), c -> c.url(URL), c -> c.role("other"), c -> c.affiliation("other"));

    private static final List<UnaryOperator<Dateline.Builder>> DATELINES =
            List.of(d -> d.text("other"), d -> d.place("other"), d -> d.agency("other"), d -> d.date("other"));

    private static final List<UnaryOperator<Image.Builder>> IMAGES = List.of(
            i -> i.url(URL),
            i -> i.caption("other"),
            i -> i.credit("other"),
            i -> i.alt("other"),
            i -> i.width(1),
            i -> i.height(1));

    private static final List<UnaryOperator<Note.Builder>> NOTES = List.of(
            n -> n.kind(NoteKind.UPDATE), n -> n.text(RichText.of("other")), n -> n.before(new BlockPosition(9, 9)));

    static Stream<Arguments> variants() {
        var image = STORY.leadImage().orElseThrow();
        var speaker = QUOTE.speaker().orElseThrow();
        var dateline = STORY.dateline().orElseThrow();
        var post = STORY.sections().get(2);
        var teaser = SampleDocuments.full().teasers().get(0);
        var author = STORY.authors().get(0);
        var note = STORY.notes().get(0);
        return Stream.of(
                arguments(
                        STORY,
                        ARTICLE.stream().map(c -> c.apply(STORY.toBuilder()).build())),
                arguments(
                        post,
                        SECTIONS.stream().map(c -> c.apply(post.toBuilder()).build())),
                arguments(
                        teaser,
                        TEASERS.stream().map(c -> c.apply(teaser.toBuilder()).build())),
                arguments(
                        QUOTE,
                        QUOTES.stream().map(c -> c.apply(QUOTE.toBuilder()).build())),
                arguments(
                        speaker,
                        SPEAKERS.stream().map(c -> c.apply(speaker.toBuilder()).build())),
                arguments(
                        author,
                        AUTHORS.stream().map(c -> c.apply(author.toBuilder()).build())),
                arguments(
                        dateline,
                        DATELINES.stream()
                                .map(c -> c.apply(dateline.toBuilder()).build())),
                arguments(
                        image,
                        IMAGES.stream().map(c -> c.apply(image.toBuilder()).build())),
                arguments(
                        note, NOTES.stream().map(c -> c.apply(note.toBuilder()).build())));
    }

    private static Arguments arguments(Object value, Stream<?> changed) {
        return Arguments.of(value.getClass().getSimpleName(), value, changed.toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void values_that_differ_in_any_part_differ(String type, Object value, List<?> changed) {
        var all = new ArrayList<Object>(changed);
        all.add(value);

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).extracting(Object::toString).as("%s as text", type).doesNotHaveDuplicates();
    }

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documents_of_the_same_parts_are_equal(long seed) {
        var document = RandomDocuments.any(seed);
        var same = RandomDocuments.any(seed);

        assertThat(document).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(document.toBuilder().build()).isEqualTo(document);
        document.article()
                .ifPresent(story -> assertThat(story.toBuilder().build()).isEqualTo(story));
    }

    @Test
    void blocks_of_the_same_parts_are_equal_and_those_of_others_are_not() {
        assertThat(SampleBlocks.all()).isEqualTo(SampleBlocks.all()).doesNotHaveDuplicates();
        assertThat(BlockQuote.of(List.of(), "a")).isNotEqualTo(BlockQuote.of(List.of(), "b"));
        assertThat(PullQuote.of(RichText.of("a"), "a")).isNotEqualTo(PullQuote.of(RichText.of("a")));
        assertThat(Table.of(List.of(), "a")).isNotEqualTo(Table.of(List.of()));
        assertThat(Embed.of("a", null, null)).isNotEqualTo(Embed.of(null, null, "a"));
    }

    @Test
    void text_leaves_out_what_is_absent() {
        var story = Article.builder("Ferry")
                .addAuthor(Contributor.builder("Ines Calder").role("editor").build())
                .addSection(Section.builder(SectionKind.BODY, 0)
                        .addBlock(new Paragraph(
                                RichText.builder().append("All ").strong("safe").build()))
                        .build())
                .build();

        assertThat(story)
                .hasToString("Article[headline=\"Ferry\","
                        + " authors=[Contributor[name=\"Ines Calder\", role=\"editor\"]],"
                        + " sections=[Section[kind=body, level=0,"
                        + " blocks=[Paragraph[content=\"All safe\" [Strong[start=4, end=8]]]]]]]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void text_speaks_of_neither_null_nor_optionals(long seed) {
        assertThat(RandomDocuments.tidy(seed)).asString().doesNotContain("null", "Optional", "=[]", "Parts", "@");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void a_missing_part_is_refused_by_name() {
        Map<String, Runnable> calls = Map.ofEntries(
                Map.entry("headline", () -> Article.builder(null)),
                Map.entry("section", () -> Article.builder("").addSection(null)),
                Map.entry("kind", () -> Section.builder(null, 0)),
                Map.entry("block", () -> Section.builder(SectionKind.BODY, 0).addBlock(null)),
                Map.entry("name", () -> Contributor.builder(null)),
                Map.entry("text", () -> new RichText(null, List.of())),
                Map.entry("content", () -> new Paragraph(null)),
                Map.entry("image", () -> new Figure(null)),
                Map.entry("href", () -> new Span.Link(0, 1, null)),
                Map.entry("path", () -> new TextRange(null, 0, 1)),
                Map.entry("label", () -> new SectionKind(null)),
                Map.entry("value", () -> new Url(null)),
                Map.entry("at", () -> Quote.builder(QuoteKind.DIRECT, "", null)),
                Map.entry("teaser", () -> NewsDocument.builder().addTeaser(null)),
                Map.entry("iso", () -> NewsDate.parse(null)));

        calls.forEach((name, call) -> assertThatThrownBy(call::run)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
    }

    @Test
    void numbers_out_of_range_are_refused_or_cleared() {
        assertThatThrownBy(() -> Section.builder(SectionKind.BODY, -1)).hasMessageContaining("level");
        assertThatThrownBy(() -> QUOTE.toBuilder().utterance(0)).hasMessageContaining("utterance");
        assertThatThrownBy(() -> new BlockPosition(0, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new TextRange("x", 0, 1)).hasMessageContaining("path");
        assertThat(Image.builder().width(0).height(-5).build())
                .isEqualTo(Image.builder().build());
    }

    @Test
    void vocabularies_keep_what_is_new_in_lower_case() {
        assertThat(new SectionKind(" What-Ifs ")).hasToString("what-ifs").isEqualTo(new SectionKind("what-ifs"));
        assertThat(new NoteKind("Retraction")).hasToString("retraction");
        assertThatThrownBy(() -> new SectionKind(" ")).hasMessageContaining("label");
        assertThatThrownBy(() -> new NoteKind(" ")).hasMessageContaining("label");
    }

    @Test
    void an_address_is_kept_as_printed_and_is_a_uri_if_it_can_be() {
        assertThat(Url.of(" https://a_b.example/x ").toUri()).isPresent();
        assertThat(Url.of("https://news.example/a b|c").toUri()).isEmpty();
        assertThat(Url.of("https://news.example/a b|c")).hasToString("https://news.example/a b|c");
        assertThatThrownBy(() -> Url.of(" ")).hasMessageContaining("url");
    }

    @Test
    void a_source_and_a_chunk_are_the_sum_of_their_parts() {
        var source = Source.builder().url(URL).mediaType("text/html").build();
        var chunks = SampleDocuments.full().chunks(ChunkOptions.defaults());
        var again = SampleDocuments.full().chunks(ChunkOptions.defaults());

        assertThat(source.toBuilder().build()).isEqualTo(source).hasSameHashCodeAs(source);
        assertThat(source)
                .isNotEqualTo(source.toBuilder().url(null).build())
                .isNotEqualTo(source.toBuilder().mediaType(null).build())
                .hasToString("Source[url=https://other.example, mediaType=\"text/html\"]");
        assertThat(chunks.get(0))
                .isEqualTo(again.get(0))
                .hasSameHashCodeAs(again.get(0))
                .isNotEqualTo(chunks.get(1));
        assertThat(chunks.get(2)).asString().startsWith("Chunk[id=\"").contains("headings=[", "kind=post", "text=\"");
    }

    @Test
    void positions_are_in_reading_order() {
        assertThat(List.of(new BlockPosition(0, 5), new BlockPosition(1, 0), new BlockPosition(1, 2)))
                .isSorted();
    }

    @Test
    void a_teaser_has_a_text() {
        assertThat(SampleDocuments.full().teasers().get(0).text()).isEqualTo("Papers seen by this paper show gaps.");
    }
}
