package org.newsdoc.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpokenLinesTest {
    private static boolean isSpoken(String language, String line) {
        return SpokenLines.of(language).isSpoken(line, 2);
    }

    @Test
    void a_verb_of_saying_behind_a_comma_makes_a_line_spoken() {
        assertThat(isSpoken("nb", "– Broen er stengt hele uken, sier Siri Lie."))
                .isTrue();
        assertThat(isSpoken("fr", "- Le pont est fermé pour un an, soupire le maire."))
                .isTrue();
        assertThat(isSpoken("it", "- Il biglietto aumenta, da sei a otto euro."))
                .isFalse();
    }

    @Test
    void the_verb_stands_near_the_comma_and_before_the_next_one() {
        assertThat(isSpoken("fr", "- Le pont de Norrby, le plus vieux de la ville dit-on, ferme."))
                .isFalse();
        assertThat(isSpoken("fr", "- Le pont, le quai, dit le maire, et la place."))
                .isTrue();
    }

    @Test
    void any_comma_will_do_where_no_words_are_known() {
        assertThat(isSpoken("fi", "– Silta on kiinni koko viikon, Siri kertoo."))
                .isTrue();
        assertThat(isSpoken("", "- Short, no.")).isFalse();
    }

    @Test
    void a_line_that_ends_in_no_stop_is_an_item() {
        assertThat(isSpoken("no", "– Broen er stengt hele uken, sier Siri Lie")).isFalse();
    }
}
