package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private final Words story = new Words("The old pier will stay open, said the mayor of Brackwater.");

    @Test
    void a_phrase_of_the_text_is_all_in_it_whatever_its_case_and_signs() {
        assertThat(share("“THE OLD PIER will stay open”")).isEqualTo(1f);
    }

    @Test
    void other_words_are_not_in_it() {
        assertThat(share("Nothing of this was ever printed there")).isZero();
    }

    @Test
    void of_five_words_with_one_foreign_at_the_end_two_sequences_of_three_are_in_it() {
        assertThat(share("old pier will stay closed")).isEqualTo(2 / 3f);
    }

    @Test
    void two_words_are_too_few_to_tell() {
        assertThat(share("old pier")).isEqualTo(-1f);
    }

    private float share(String line) {
        return story.share(line.toCharArray(), 0, line.length());
    }
}
