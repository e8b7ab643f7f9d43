package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistinctWordsTest {
    @Test
    void each_word_counts_once_whatever_its_case() {
        assertThat(DistinctWords.of("The pier, the PIER: open!").size()).isEqualTo(3);
    }

    @Test
    void words_in_common_are_counted_in_any_order() {
        var one = DistinctWords.of("Old pier of Brackwater stays open");
        var other = DistinctWords.of("Open: Brackwater's old pier");

        assertThat(one.common(other)).isEqualTo(4);
        assertThat(other.common(one)).isEqualTo(4);
    }

    @Test
    void each_chinese_sign_is_a_word() {
        var words = DistinctWords.of("旧桟橋A");

        assertThat(words.size()).isEqualTo(4);
        assertThat(words.common(DistinctWords.of("桟橋 a"))).isEqualTo(3);
    }

    @Test
    void a_text_without_words_has_none() {
        assertThat(DistinctWords.of(" – ! ").size()).isZero();
    }
}
