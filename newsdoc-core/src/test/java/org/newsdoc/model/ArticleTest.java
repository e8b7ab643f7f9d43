package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdoc.fixtures.SampleDocuments;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArticleTest {
    private static final Article STORY = SampleDocuments.full().article().orElseThrow();

    @Test
    void sections_are_found_by_their_kind_in_reading_order() {
        var story = Article.builder("Ferry")
                .addSection(section("The backdrop", SectionKind.BACKGROUND, LabelForm.HEADING, "One."))
                .addSection(section("Yes, but", SectionKind.YES_BUT, LabelForm.HEADING, "Two."))
                .addSection(section("Flashback", SectionKind.BACKGROUND, LabelForm.HEADING, "Three."))
                .build();

        assertThat(story.sections(SectionKind.BACKGROUND))
                .extracting(Section::text)
                .containsExactly("One.", "Three.");
        assertThat(story.sections(SectionKind.ANALYSIS)).isEmpty();
    }

    @Test
    void the_text_has_headings_on_lines_of_their_own_and_run_in_labels_before_their_text() {
        var story = Article.builder("Ferry")
                .addSection(Section.builder(SectionKind.BODY, 0)
                        .addBlock(Paragraph.of("A ferry ran aground."))
                        .addBlock(new Figure(
                                Image.builder().caption("Not part of it").build()))
                        .addBlock(Paragraph.of("All are safe."))
                        .build())
                .addSection(section("Why it matters", SectionKind.WHY_IT_MATTERS, LabelForm.RUN_IN, "It is new."))
                .addSection(section("The reef", SectionKind.CROSSHEAD, LabelForm.HEADING, "It is old."))
                .addSection(
                        Section.builder(SectionKind.CROSSHEAD, 1).label("Alone").build())
                .build();

        assertThat(story.text()).isEqualTo("""
                        A ferry ran aground.

                        All are safe.

                        Why it matters: It is new.

                        The reef

                        It is old.

                        Alone""");
        assertThat(story.wordCount()).isEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({"Mara Quill", "mara quill", "Quill", "QUILL", "' Quill '"})
    void quotes_are_found_by_full_name_and_surname_in_any_case(String name) {
        assertThat(STORY.quotesBy(name)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Mara", "uill", "''", "' '", "Mara Quills", "Quill Mara"})
    void quotes_are_not_found_by_less_than_that(String name) {
        assertThat(STORY.quotesBy(name)).isEmpty();
    }

    @Test
    void quotes_are_found_by_the_words_that_name_the_speaker_there() {
        assertThat(STORY.quotesBy("harbour master Mara Quill"))
                .extracting(Quote::text)
                .containsExactly("Nobody warned us,");
    }

    @Test
    void speakers_are_named_once_in_the_order_of_their_first_quote() {
        assertThat(STORY.speakers()).containsExactly("Mara Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/headline | 0 | 9 | Exclusive",
                "/kicker | 0 | 9 | Exclusive",
                "/deck | 0 | 3 | All",
                "/keyPoints/1 | 0 | 9 | Two buoys",
                "/leadImage/caption | 0 | 9 | The ferry",
                "/leadImage/credit | 0 | 4 | Ines",
                "/leadImage/alt | 2 | 7 | ferry",
                "/notes/0 | 0 | 2 | An",
                "/sections/1/label | 0 | 3 | Why",
                "/sections/0/blocks/0 | 0 | 19 | “Nobody warned us,”",
                "/sections/1/blocks/1/items/0 | 4 | 17 | harbour board",
                "/sections/1/blocks/1/items/0/items/0 | 0 | 5 | Under",
                "/sections/1/blocks/2/image/alt | 2 | 7 | ferry",
                "/sections/1/blocks/3/images/1/caption | 10 | 15 | later",
                "/sections/1/blocks/4/blocks/1 | 0 | 3 | Nor",
                "/sections/1/blocks/5 | 0 | 3 | The",
                "/sections/1/blocks/6/rows/1/0 | 0 | 5 | North",
                "/sections/1/blocks/7 | 4 | 10 | rescue",
                "/sections/1/blocks/8 | 0 | 5 | 09:10",
            })
    void a_range_names_a_stretch_of_text(String path, int start, int end, String text) {
        assertThat(STORY.textAt(new TextRange(path, start, end))).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "/",
        "/nothing",
        "/headline/0",
        "/sections",
        "/sections/0",
        "/sections/9/blocks/0",
        "/sections/x/blocks/0",
        "/sections/-1/blocks/0",
        "/sections/99999999999/blocks/0",
        "/sections/0/blocks/0/items/0",
        "/sections/0/label",
        "/sections/0/nothing",
        "/sections/0/blocks/0/",
        "/sections/1/label/0",
        "/sections/1/blocks/9",
        "/sections/1/blocks/1/blocks/0",
        "/sections/1/blocks/1/items/0/blocks/0",
        "/sections/1/blocks/1/items/9",
        "/sections/1/blocks/2/images/0/alt",
        "/sections/1/blocks/2/image",
        "/sections/1/blocks/2/image/width",
        "/sections/1/blocks/3/image/alt",
        "/sections/1/blocks/4/items/0",
        "/sections/1/blocks/5/blocks/0",
        "/sections/1/blocks/6/columns/0/0",
        "/sections/1/blocks/6/rows/0/0/0",
        "/leadImage",
        "/leadImage/size",
        "/notes/0/0",
        "/keyPoints",
        "/keyPoints/2"
    })
    void a_path_that_leads_to_no_text_gives_none(String path) {
        assertThat(STORY.textAt(new TextRange(path, 0, 0))).isEmpty();
    }

    @Test
    void a_range_beyond_the_text_gives_none() {
        assertThat(STORY.textAt(new TextRange("/kicker", 0, 10))).isEmpty();
    }

    @Test
    void every_quote_stands_where_it_says() {
        assertThat(STORY.quotes())
                .extracting(quote -> STORY.textAt(quote.at()).orElseThrow())
                .containsExactly("“Nobody warned us,”", "that the buoys had been dark since June");
    }

    @Test
    void later_changes_to_the_callers_list_do_not_reach_the_article() {
        var topics = new ArrayList<>(List.of("Ferries"));
        var builder = Article.builder("Ferry").topics(topics);
        var story = builder.build();

        topics.clear();
        builder.addCategory("World").topics(List.of());

        assertThat(story.topics()).containsExactly("Ferries");
        assertThat(story.categories()).isEmpty();
    }

    private static Section section(String label, SectionKind kind, LabelForm form, String text) {
        return Section.builder(kind, 1)
                .label(label)
                .labelForm(form)
                .addBlock(Paragraph.of(text))
                .build();
    }
}
