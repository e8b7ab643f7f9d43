package org.newsdoc.parsers.internal.quote.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LexiconTest {
    private static final Lexicon ENGLISH = Lexicon.of("en");

    @Test
    void a_word_is_known_whatever_its_case_and_its_apostrophe() {
        long said = ENGLISH.classesOf("said");

        assertThat(WordClass.SAY.in(said)).isTrue();
        assertThat(List.of(ENGLISH.classesOf("Said"), ENGLISH.classesOf("SAID")))
                .containsOnly(said);
        assertThat(Lexicon.of("fr").classesOf("D’APRÈS"))
                .isEqualTo(Lexicon.of("fr").classesOf("d'après"))
                .isNotZero();
        assertThat(ENGLISH.classesOf("brumbled")).isZero();
        assertThat(ENGLISH.classesOf("")).isZero();
    }

    @Test
    void letters_are_folded_one_by_one() {
        assertThat(fold("AZaz@[`{09ÉÖ’'")).isEqualTo("azaz@[`{09éö''");
    }

    private static String fold(String text) {
        var folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(Lexicon.fold((char) c)));
        return folded.toString();
    }

    @Test
    void languages_with_files_are_known() {
        assertThat(List.of("en", "de", "fr", "es", "it", "pt", "nl", "da", "no", "sv", "pl"))
                .allMatch(Lexicon::isKnown);
        assertThat(List.of("xx", "EN", "en-GB", "", "../en", "e{")).noneMatch(Lexicon::isKnown);
    }

    @Test
    void a_language_without_files_knows_given_names_only() {
        var lexicon = Lexicon.of(Lexicon.UNKNOWN);

        assertThat(lexicon.isEmpty()).isTrue();
        assertThat(ENGLISH.isEmpty()).isFalse();
        assertThat(lexicon.classesOf("said")).isZero();
        assertThat(WordClass.GIVEN.in(lexicon.classesOf("Susan"))).isTrue();
    }

    @Test
    void habits_differ_between_languages() {
        assertThat(habits("en")).isEqualTo("learnt weights");
        assertThat(habits("de")).isEqualTo("grammar, capital nouns");
        assertThat(habits("fr")).isEqualTo("grammar, elision");
        assertThat(habits("es")).isEqualTo("grammar");
        assertThat(habits(Lexicon.UNKNOWN)).isEqualTo("learnt weights");
    }

    private static String habits(String language) {
        var lexicon = Lexicon.of(language);
        return (lexicon.hasGrammar() ? "grammar" : "learnt weights")
                + (lexicon.hasCapitalNouns() ? ", capital nouns" : "")
                + (lexicon.hasElision() ? ", elision" : "");
    }

    @Test
    void common_words_are_numbered_from_one_and_can_be_left_out() {
        var bare = ENGLISH.withoutCommonWords();
        var numbers = IntStream.of(number(ENGLISH, "a"), number(ENGLISH, "ability"), number(ENGLISH, "brumbled"));

        assertThat(numbers.toArray()).containsExactly(1, 2, Lexicon.UNCOMMON);
        assertThat(number(bare, "a")).isEqualTo(Lexicon.UNCOMMON);
        assertThat(bare.classesOf("said")).isEqualTo(ENGLISH.classesOf("said"));
        assertThat(bare.language()).isEqualTo("en");
        assertThat(bare).hasToString(ENGLISH.toString());
        assertThat(ENGLISH.toString()).matches("Lexicon\\[en, [1-9][0-9]{3,} words]");
    }

    private static int number(Lexicon lexicon, String word) {
        return lexicon.number(lexicon.find(word.toCharArray(), 0, word.length()));
    }

    @Test
    void without_common_words_compounds_are_known_all_the_same() {
        var word = "Werftsprecherin".toCharArray();

        assertThat(Lexicon.of("de").withoutCommonWords().compound(word, 0, word.length))
                .isEqualTo(Lexicon.of("de").compound(word, 0, word.length))
                .isNotZero();
    }

    @Test
    void the_last_part_of_a_compound_has_four_letters_and_two_go_before_it() {
        assertThat(compound("Exmann")).isNotZero();
        assertThat(compound("Emann")).isZero();
        assertThat(compound("Mannmannes")).isZero();
    }

    private static long compound(String word) {
        return Lexicon.of("de").compound(word.toCharArray(), 0, word.length());
    }

    @Test
    void a_file_has_rows_of_words_with_their_classes() {
        var words = new LinkedHashMap<String, Long>();

        LexiconFile.read("for-tests.tsv", (classes, word) -> words.put(word, classes));

        assertThat(words)
                .containsExactly(
                        entry("brumble", WordClass.SAY.bit()),
                        entry("brumbled", WordClass.SAY.bit()),
                        entry("brumbling", WordClass.SAY.bit() | WordClass.NON_FINITE.bit()),
                        entry("groob", WordClass.PERSON.bit() | WordClass.MALE.bit()),
                        entry("groob-x", WordClass.STATE.bit()),
                        entry("quarn", WordClass.STATE.bit()));
    }

    @Test
    void a_class_that_there_is_not_is_named_with_its_file() {
        assertThatThrownBy(() -> LexiconFile.read("misspelt-for-tests.tsv", (classes, word) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("misspelt-for-tests.tsv: no word class is called sat");
    }

    @Test
    void a_file_that_there_is_not_has_no_rows() {
        LexiconFile.read("nothing-for-tests.tsv", (classes, word) -> {
            throw new AssertionError(word);
        });

        assertThat(LexiconFile.exists("nothing-for-tests.tsv")).isFalse();
        assertThat(LexiconFile.exists("for-tests.tsv")).isTrue();
    }
}
