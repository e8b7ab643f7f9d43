package org.newsdoc.parsers.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GlueTest {
    private static final Glue GLUE = Glue.of(Lexicon.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "HarbourWorld, Harbour | World",
                "Go deeperArrowFeb 25, \"Go deeper | Arrow | Feb 25\"",
                "Harbour2024, Harbour | 2024",
                "no2, no | 2",
                "2020World, 2020 | World",
                "May 3 20242 comments, May 3 2024 | 2 comments",
                "May 3 19992 comments, May 3 1999 | 2 comments",
                "14.0520245, 14.0520245",
                "3Ab, 3 | Ab"
            })
    void words_that_ran_together_are_parted(String line, String loose) {
        assertThat(GLUE.loosen(line)).isEqualTo(loose.replace("Feb 25\"", "Feb 25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "Harbour World",
                "Anna McStone",
                "MacHill",
                "Anna DeStone",
                "FitzHill",
                "HARBOUR",
                "G7 and B2B",
                "a2",
                "x 5",
                "2024",
                "20245",
                "120245",
                "5PM",
                "5P",
                "3a",
                "12345678",
                "x20a45",
                "(2)"
            })
    void what_belongs_together_stays_as_it_is(String line) {
        assertThat(GLUE.loosen(line)).isSameAs(line);
    }

    @Test
    void a_small_word_before_a_capital_is_no_beginning_of_a_name() {
        assertThat(GLUE.loosen("Anna leStone")).isEqualTo("Anna le | Stone");
        assertThat(GLUE.loosen("Anna Les2")).isEqualTo("Anna Les | 2");
    }
}
