package org.newsdoc.parsers.internal.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {
    static List<CaseTable.Case> sentences() {
        return CaseTable.of(SentencesTest.class, "sentences.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_text_is_cut_into_sentences(CaseTable.Case row) {
        var found = Texts.sentences(row.column(0), List.of(row.column(1).split("¶", -1)));

        assertThat(String.join(" | ", found)).isEqualTo(row.column(2));
    }

    @Test
    void every_sentence_knows_its_paragraph_and_every_word_its_sentence() {
        var tokens = Texts.tokens("en", "It rained. It snowed.\n\nIt hailed.");

        var sentences = Sentences.split(tokens, new int[] {0, 22, 23}, false);

        assertThat(sentences.count()).isEqualTo(3);
        assertThat(List.of(sentences.paragraph(0), sentences.paragraph(1), sentences.paragraph(2)))
                .containsExactly(0, 0, 2);
        assertThat(List.of(tokens.sentence(0), tokens.sentence(2), tokens.sentence(3), tokens.sentence(8)))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void a_sentence_without_end_is_cut_after_three_hundred_words() {
        var found = Texts.sentences("en", List.of("rain ".repeat(601).strip()));

        assertThat(found).hasSize(3);
        assertThat(found.get(2)).isEqualTo("rain");
    }

    @Test
    void a_story_may_have_a_hundred_sentences() {
        var found = Texts.sentences("en", List.of("It rained. ".repeat(100).split("(?<=\\.) ")));

        assertThat(found).hasSize(100).containsOnly("It rained.");
    }
}
