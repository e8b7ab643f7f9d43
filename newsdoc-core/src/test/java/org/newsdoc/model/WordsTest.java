package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "— … ! | 0",
                "The ferry ran aground. | 4",
                "won't well-known l’été | 3",
                "1,000 people, 3.5 metres, 12:30 | 5",
                "end.Start 3. 4 | 4",
                "東京で選挙 | 5",
                "東京 2026 | 3",
                "서울에서 선거 | 2",
                "Zu\u0308rich | 1",
                "ที่ | 1",
                "🚢 | 0"
            })
    void counts_what_a_reader_would_call_words(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
