package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InlineTextTest {
    private final InlineText text = new InlineText(1);

    @Test
    void runs_of_white_space_are_one_space_also_across_pieces() {
        text.append(" \n The ");
        text.append("\t old\u00a0\u00a0pier ");

        assertThat(text).hasToString("The old pier");
        assertThat(text.signs()).isEqualTo(10);
    }

    @Test
    void white_space_at_the_end_counts_once_something_follows() {
        text.append("pier ");

        assertThat(text.position()).isEqualTo(5);
        assertThat(text.length()).isEqualTo(4);
    }

    @Test
    void signs_that_are_not_seen_are_left_out() {
        text.append("Brack\u00adwater\u200b, ferry");

        assertThat(text).hasToString("Brackwater, ferry");
    }

    @Test
    void a_new_run_begins_without_a_space() {
        text.append("One");
        text.begin();
        text.append(" Two");

        assertThat(text).hasToString("OneTwo");
        assertThat(text.signs()).isEqualTo(3);
    }
}
