package org.newsdoc.parsers.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordSetTest {
    private static List<Lexicon.Row> rows(String... words) {
        return List.of(words).stream()
                .map(word -> new Lexicon.Row("en", List.of(word)))
                .toList();
    }

    @Test
    void a_word_is_known_whatever_its_case_and_with_a_final_point() {
        var set = WordSet.of(rows("Editor", " Ed "), 0);

        assertThat(List.of("editor", "EDITOR", "Editor.", "ed")).allMatch(set::contains);
        assertThat(List.of("editors", "edit", "editor..", "", ".")).noneMatch(set::contains);
    }

    @Test
    void an_ending_stands_for_all_longer_words_that_end_so() {
        var set = WordSet.of(rows("*redakteur", "*chef"), 0);

        assertThat(List.of("Sportredakteur", "Küchenchef", "xchef")).allMatch(set::contains);
        assertThat(List.of("redakteur", "Chef", "Chefs", "akteur")).noneMatch(set::contains);
        assertThat(set.hasEnding("der Sportredakteur schrieb", 4, 18)).isTrue();
        assertThat(set.hasEnding("der Sportredakteur schrieb", 9, 18)).isFalse();
        assertThat(set.hasEnding("der Sportredakteur schrieb", 4, 17)).isFalse();
    }

    @Test
    void the_endings_of_tables_are_taken_without_their_whole_words() {
        var set = WordSet.ofEndings(List.of(rows("leiter *redakteur"), rows("*chef", "stab")));

        assertThat(List.of("Sportredakteur", "Küchenchef")).allMatch(set::contains);
        assertThat(List.of("leiter", "stab", "Sportleiter")).noneMatch(set::contains);
    }

    @Test
    void without_endings_no_word_ends_in_one() {
        assertThat(WordSet.of(rows("chef"), 0).hasEnding("Küchenchef", 0, 10)).isFalse();
    }
}
