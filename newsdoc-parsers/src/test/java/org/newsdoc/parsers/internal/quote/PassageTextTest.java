package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages as one text: what is added to them, and the way back to their own offsets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PassageTextTest {
    private static String text(Passage... passages) {
        return new String(new PassageText(List.of(passages)).characters());
    }

    private static Passage quote(String text) {
        return new Passage(Passage.Kind.BLOCK_QUOTE, "/q", text);
    }

    private static Passage signature(String text) {
        return new Passage(Passage.Kind.SIGNATURE, "/s", text);
    }

    @Test
    void every_passage_is_a_line() {
        assertThat(text(Passage.paragraph("/0", "It rained."), Passage.paragraph("/1", "It snowed.")))
                .isEqualTo("It rained.\nIt snowed.\n");
        assertThat(text()).isEmpty();
    }

    @Test
    void a_block_quote_without_marks_gets_marks() {
        assertThat(text(quote("It rained."))).isEqualTo("“It rained.”\n");
        assertThat(text(Passage.paragraph("/0", "It rained."))).isEqualTo("It rained.\n");
        assertThat(text(quote(" "))).isEqualTo(" \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"It rained.\"", "He: “Yes”", "„Ja.“", "« Oui »", "»Ja«", "「雨」", "a\""})
    void a_block_quote_with_marks_stays_as_it_is(String text) {
        assertThat(text(quote(text))).isEqualTo(text + "\n");
    }

    @Test
    void a_signature_without_a_dash_gets_one() {
        assertThat(text(signature("Anna Breck"))).isEqualTo("— Anna Breck\n");
        assertThat(text(signature("— Anna Breck"), signature("-Anna"), signature("~ Anna")))
                .isEqualTo("— Anna Breck\n-Anna\n~ Anna\n");
        assertThat(text(signature(""))).isEqualTo("— \n");
        assertThat(text(Passage.paragraph("/0", "Anna Breck"))).isEqualTo("Anna Breck\n");
    }

    @Test
    void a_range_of_the_text_is_one_of_its_passage() {
        var text = new PassageText(
                List.of(Passage.paragraph("/0", "It rained."), quote("It snowed."), signature("Anna Breck")));

        assertThat(text.lines()).containsExactly(0, 11, 24);
        assertThat(text.extent(3, 9)).isEqualTo(new Extent(0, 3, 9));
        assertThat(text.extent(3, 11)).as("cut at the end of the passage").isEqualTo(new Extent(0, 3, 10));
        assertThat(text.extent(11, 23)).as("added marks are no part of it").isEqualTo(new Extent(1, 0, 10));
        assertThat(text.extent(12, 14)).isEqualTo(new Extent(1, 0, 2));
        assertThat(text.extent(22, 23)).as("an added mark alone").isEqualTo(new Extent(1, 10, 10));
        assertThat(text.extent(26, 30)).isEqualTo(new Extent(2, 0, 4));
    }

    @Test
    void an_empty_passage_holds_nothing_of_the_next_one() {
        var text = new PassageText(
                List.of(Passage.paragraph("/0", ""), Passage.paragraph("/1", ""), Passage.paragraph("/2", "Yes")));

        assertThat(text.extent(2, 5)).isEqualTo(new Extent(2, 0, 3));
        assertThat(text.extent(0, 0)).isEqualTo(new Extent(0, 0, 0));
    }

    @Test
    void the_marks_around_a_stretch_belong_to_it() {
        var text = new PassageText(List.of(Passage.paragraph("/0", "“one” ''two'' ‘‘three’’ 'four'")));

        assertThat(List.of(text.markStart(1), text.markEnd(4))).containsExactly(0, 5);
        assertThat(List.of(text.markStart(8), text.markEnd(11))).containsExactly(6, 13);
        assertThat(List.of(text.markStart(16), text.markEnd(21))).containsExactly(14, 23);
        assertThat(List.of(text.markStart(25), text.markEnd(29))).containsExactly(24, 30);
    }

    @Test
    void two_other_signs_that_are_the_same_are_no_mark_of_two() {
        var text = new PassageText(List.of(Passage.paragraph("/0", "\"\"one\"\"")));

        assertThat(List.of(text.markStart(2), text.markEnd(5))).containsExactly(1, 6);
    }

    @Test
    void a_stretch_without_marks_at_the_ends_of_its_line_has_none() {
        var text = new PassageText(List.of(Passage.paragraph("/0", "one"), Passage.paragraph("/1", "two")));

        assertThat(List.of(text.markStart(0), text.markEnd(3))).containsExactly(0, 3);
        assertThat(List.of(text.markStart(4), text.markEnd(8))).containsExactly(4, 8);
    }
}
