package org.newsdoc.parsers.internal.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenizerTest {
    static List<CaseTable.Case> tokens() {
        return CaseTable.of(TokenizerTest.class, "tokens.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_text_is_cut_into_words_and_signs(CaseTable.Case row) {
        assertThat(Texts.described(Texts.tokens(row.column(0), row.column(1)))).isEqualTo(row.column(2));
    }

    @Test
    void white_space_of_every_kind_is_no_token() {
        assertThat(Texts.described(Texts.tokens("en", "\tone\u00a0two\u2003three\u3000\n")))
                .isEqualTo("one/l two/l three/l");
    }

    @Test
    void every_word_knows_the_quotation_it_stands_in() {
        var tokens = Texts.tokens("en", "He said “we won” and “they lost” at last");

        assertThat(stretches(tokens)).containsExactly(-1, -1, -1, 0, 0, -1, -1, -1, 1, 1, -1, -1, -1);
    }

    private static List<Integer> stretches(Tokens tokens) {
        var stretches = new ArrayList<Integer>();
        for (int t = 0; t < tokens.count(); t++) {
            stretches.add(tokens.stretch(t));
        }
        return stretches;
    }

    @Test
    void a_word_is_known_whatever_its_case_its_apostrophe_and_its_clitic() {
        var tokens = Texts.tokens("en", "said SAID Said D'ACCORD hedgehog he’ll HE'D");

        assertThat(List.of(0, 1, 2)).allMatch(t -> tokens.is(t, WordClass.SAY));
        assertThat(tokens.classes(4)).isZero();
        assertThat(List.of(5, 6)).allMatch(t -> tokens.is(t, WordClass.HE));
    }

    @Test
    void a_long_german_noun_is_known_by_its_last_part() {
        var tokens = Texts.tokens("de", "Werftsprecherin werftsprecherin Gesprecherin Küstenministerium Fahrplanheft");

        assertThat(tokens.is(0, WordClass.PERSON)).isTrue();
        assertThat(tokens.classes(1)).as("no noun").isZero();
        assertThat(tokens.is(3, WordClass.GROUP)).isTrue();
        assertThat(tokens.classes(4)).as("nobody speaks").isZero();
    }

    @Test
    void a_compound_is_known_in_languages_of_compounds_only() {
        assertThat(Texts.tokens("en", "Harbourminister").classes(0)).isZero();
    }
}
