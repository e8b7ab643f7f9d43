package org.newsdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalLinesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, 0", "'', 0", "wide, 0", "-80, 0", "19, 0", "20, 20", "132, 132", "99999, 0"})
    void the_width_is_that_of_the_terminal_if_it_makes_sense(String columns, int width) {
        assertThat(TerminalLines.width(columns)).isEqualTo(width);
    }

    @Test
    void lines_break_between_words_and_go_on_under_the_text_of_a_bullet() {
        var text =
                "The board met on Monday and\n\n* The reef is on no chart of theirs\n  1. It is on the pilots’ own\n";

        assertThat(TerminalLines.of(text, 20)).isEqualTo("""
                        The board met on
                        Monday and

                        * The reef is on no
                          chart of theirs
                          1. It is on the
                             pilots’ own
                        """);
    }

    @Test
    void a_quotation_keeps_its_mark_on_every_line() {
        assertThat(TerminalLines.of("> Nobody called us, not once.\n", 20))
                .isEqualTo("> Nobody called us,\n> not once.\n");
    }

    @Test
    void a_word_longer_than_the_line_stays_whole() {
        assertThat(TerminalLines.of("See https://tidewater.example/ferry now\n", 20))
                .isEqualTo("See\nhttps://tidewater.example/ferry\nnow\n");
    }

    @Test
    void the_rule_under_a_headline_is_no_wider_than_the_terminal() {
        assertThat(TerminalLines.of("Ferry runs aground off port\n===========================\n", 20))
                .isEqualTo("Ferry runs aground\noff port\n====================\n");
    }

    @Test
    void without_a_width_lines_are_as_long_as_they_are() {
        var text = "word ".repeat(50).strip() + "\n";

        assertThat(TerminalLines.of(text, 0)).isEqualTo(text);
    }

    @Test
    void nothing_steers_the_terminal() {
        assertThat(TerminalLines.of("a\u001b[2Jb\u202ec\rd\te\n", 0)).isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\te\n");
    }
}
