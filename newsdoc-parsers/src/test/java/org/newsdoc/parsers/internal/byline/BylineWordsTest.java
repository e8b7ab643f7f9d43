package org.newsdoc.parsers.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BylineWordsTest {
    private BylineWords words;

    @BeforeEach
    void readWords() {
        words = BylineWords.of(Lexicon.standard());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "By Anna Stone, ' Anna Stone'",
        "Written by Anna, ' Anna'",
        "By: Anna, ' Anna'",
        "By | Anna, ' Anna'",
        "By|Anna, 'Anna'",
        "Words : Anna, ' Anna'",
        "Text: Anna, ' Anna'",
        "作者李明, 李明"
    })
    void the_name_stands_behind_what_opens_a_byline(String line, String rest) {
        assertThat(line.substring(words.afterOpener(line, 0))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By", "Byron Stone", "By-Anna", "Words Anna", "Anna By", "Text", "", "By, Anna"})
    void nothing_opens_a_byline_here(String line) {
        assertThat(words.afterOpener(line, 0)).isZero();
    }

    @Test
    void an_opener_may_stand_within_a_line() {
        assertThat(words.afterOpener("Harbour. By Anna", 9)).isEqualTo(11);
        assertThat(words.afterOpener("Harbour. By Anna", 12)).isEqualTo(12);
    }

    @Test
    void the_words_of_an_opener_are_counted() {
        assertThat(words.prefixLength(List.of("By", "Anna", "Stone"))).isEqualTo(1);
        assertThat(words.prefixLength(List.of("Written", "by", "Anna", "Stone")))
                .isEqualTo(2);
        assertThat(words.prefixLength(List.of("Anna", "Stone"))).isZero();
        assertThat(words.prefixLength(List.of("By"))).isZero();
    }

    @Test
    void a_letter_and_a_name_are_a_name_where_one_is_expected() {
        assertThat(words.isInitialName(List.of("A", "Bee"))).isTrue();
        assertThat(List.of("a Bee", "A B", "A bee", "A The", "A News", "An Bee", "A Bee Cee", "A"))
                .noneMatch(text -> words.isInitialName(List.of(text.split(" "))));
    }

    @Test
    void sections_of_the_paper_and_organisations_are_no_people() {
        assertThat(words.isFullName(List.of("Anna", "Stone"))).isTrue();
        assertThat(words.isFullName(List.of("Middle", "East"))).isFalse();
        assertThat(words.isFullName(List.of("Harbour", "News"))).isFalse();
        assertThat(words.isForeign("the")).isTrue();
        assertThat(words.isForeign("Anna")).isFalse();
    }

    @Test
    void two_words_may_be_a_name_although_the_first_opens_bylines_elsewhere() {
        assertThat(words.isNamedLikeOpener(List.of("Theo", "Stone"))).isTrue();
        assertThat(List.of("Theo", "Theo Reuters", "Theo stone", "Theo van Stone"))
                .noneMatch(text -> words.isNamedLikeOpener(List.of(text.split(" "))));
    }

    @Test
    void small_words_join_as_the_language_of_the_page_has_it() {
        var small = words.small();

        assertThat(small.joint("and", "en", " Ben")).isEqualTo(Joint.AND);
        assertThat(small.joint("in", "en", " Berlin")).isEqualTo(Joint.IN);
        assertThat(small.joint("mit", "de", " dpa")).isEqualTo(Joint.WITH);
        assertThat(small.joint("für", "de", " dpa")).isEqualTo(Joint.FOR);
        assertThat(small.joint("i", "pl", " Paryż")).isEqualTo(Joint.AND);
        assertThat(small.joint("i", "no", " Paris")).isEqualTo(Joint.IN);
        assertThat(List.of("In", "harbour", "harboursidesin"))
                .allMatch(word -> small.joint(word, "en", " Berlin") == Joint.START);
    }

    @Test
    void where_the_language_is_not_known_a_full_name_or_a_place_tells() {
        assertThat(words.small().joint("i", "", " Anna Stone")).isEqualTo(Joint.AND);
        assertThat(words.small().joint("i", "", " Paris ")).isEqualTo(Joint.IN);
        assertThat(words.small().joint("z", "", " Anna Stone")).isEqualTo(Joint.IN);
    }

    @Test
    void roles_are_told_from_names() {
        var roles = words.roles();

        assertThat(List.of("editor", "Political editor", "Chief Political Correspondent", "Redakteurin"))
                .allMatch(text -> roles.isRole(List.of(text.split(" "))));
        assertThat(List.of("Anna Stone", "Political", "Anna Stone editor in the harbour"))
                .noneMatch(text -> roles.isRole(List.of(text.split(" "))));
        assertThat(roles.isRole(List.of())).isFalse();
        assertThat(roles.start(List.of("Anna", "Stone", "Political", "editor"))).isEqualTo(2);
        assertThat(roles.start(List.of("Anna", "Stone", "Political"))).isEqualTo(3);
        assertThat(roles.start(List.of("Anna", "Stone"))).isEqualTo(2);
    }
}
