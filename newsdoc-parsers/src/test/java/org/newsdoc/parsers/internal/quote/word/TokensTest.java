package org.newsdoc.parsers.internal.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {
    private static final Tokens TOKENS = Texts.tokens("en", "Ann’s sister said 5 NO, Annie: “yes”");

    @Test
    void beyond_the_ends_there_is_nothing() {
        for (int t : List.of(-1, TOKENS.count(), TOKENS.count() + 9)) {
            assertThat(TOKENS.classes(t)).isZero();
            assertThat(TOKENS.number(t)).isEqualTo(Lexicon.UNCOMMON);
            assertThat(TOKENS.isWord(t)).isFalse();
            assertThat(TOKENS.isCapital(t)).isFalse();
            assertThat(TOKENS.isPoint(t, ',')).isFalse();
            assertThat(TOKENS.first(t)).isEqualTo('\n');
            assertThat(TOKENS.is(t, WordClass.SAY)).isFalse();
        }
    }

    @Test
    void words_numbers_and_signs_are_told_apart() {
        assertThat(List.of(0, 1, 2, 3, 4, 6)).allMatch(TOKENS::isWord);
        assertThat(List.of(5, 7, 8, 10)).noneMatch(TOKENS::isWord);
        assertThat(List.of(0, 4, 6)).allMatch(TOKENS::isCapital);
        assertThat(List.of(1, 2, 3, 5, 8)).noneMatch(TOKENS::isCapital);
        assertThat(TOKENS.isPoint(5, ',')).isTrue();
        assertThat(TOKENS.isPoint(7, ',')).isFalse();
        assertThat(TOKENS.isPoint(8, '“')).as("a mark is no point").isFalse();
    }

    @Test
    void a_word_is_of_one_of_several_classes() {
        long saying = WordClass.SAY.bit() | WordClass.THINK.bit();

        assertThat(TOKENS.isAny(2, saying)).isTrue();
        assertThat(TOKENS.isAny(1, saying)).isFalse();
    }

    @Test
    void common_words_have_numbers_of_their_own() {
        assertThat(TOKENS.number(2)).isNotEqualTo(Lexicon.UNCOMMON).isNotEqualTo(TOKENS.number(6));
    }

    @Test
    void words_have_the_same_key_if_only_case_and_clitic_differ() {
        var tokens = Texts.tokens("en", "Ann’s ANN ann nan");

        assertThat(List.of(tokens.key(1), tokens.key(2))).containsOnly(tokens.key(0));
        assertThat(tokens.key(3)).isNotEqualTo(tokens.key(0));
        assertThat(List.of(tokens.length(0), tokens.length(1))).containsOnly(3);
    }

    @Test
    void the_first_signs_of_words_are_alike_whatever_their_case() {
        var tokens = Texts.tokens("en", "Annie ANNA Bob");

        assertThat(tokens.startAlike(0, 1, 3)).isTrue();
        assertThat(tokens.startAlike(0, 1, 4)).isFalse();
        assertThat(tokens.startAlike(0, 2, 1)).isFalse();
    }

    @Test
    void an_ending_is_less_than_the_word_and_stands_before_a_clitic() {
        var tokens = Texts.tokens("en", "sister’s er sisters");

        assertThat(tokens.endsIn(0, "er")).isTrue();
        assertThat(tokens.endsIn(0, "ar")).isFalse();
        assertThat(tokens.endsIn(0, "es")).isFalse();
        assertThat(tokens.endsIn(1, "er")).isFalse();
        assertThat(tokens.endsIn(2, "er")).isFalse();
    }

    @Test
    void words_are_given_as_printed() {
        assertThat(TOKENS.text(0, 3)).isEqualTo("Ann’s sister said");
        assertThat(TOKENS.text(2, 2)).isEmpty();
        assertThat(TOKENS.text(2, 1)).isEmpty();
        assertThat(TOKENS.last(0)).isEqualTo('n');
        assertThat(TOKENS.first(1)).isEqualTo('s');
    }

    @Test
    void the_word_at_a_sign_of_the_text_or_the_next_one_is_found() {
        assertThat(TOKENS.at(0)).isZero();
        assertThat(TOKENS.at(1)).isEqualTo(1);
        assertThat(TOKENS.at(6)).isEqualTo(1);
        assertThat(TOKENS.at(999)).isEqualTo(TOKENS.count());
    }

    @Test
    void a_text_of_nothing_but_signs_has_a_token_for_each() {
        var tokens = Texts.tokens("en", "! ? ".repeat(100));

        assertThat(tokens.count()).isEqualTo(200);
        assertThat(tokens.first(198)).isEqualTo('!');
        assertThat(tokens.end(199)).isEqualTo(399);
        assertThat(tokens.stretch(199)).isEqualTo(-1);
    }
}
