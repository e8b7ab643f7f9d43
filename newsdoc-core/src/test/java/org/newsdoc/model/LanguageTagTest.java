package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "en, en, en", "EN-us, en-US, en", "en_US, en-US, en", "zh_hant_tw, zh-Hant-TW, zh", "' de ', de, de",
        "gsw-CH, gsw-CH, gsw", "de_DE.UTF-8, de-DE, de", "'en, de', en, en", "i-klingon, tlh, tlh",
                "es-419, es-419, es",
        "en-, en, en"
    })
    void a_tag_is_put_into_canonical_form(String printed, String tag, String language) {
        assertThat(LanguageTag.of(printed)).hasToString(tag);
        assertThat(LanguageTag.parse(printed)).hasValue(LanguageTag.of(tag));
        assertThat(LanguageTag.of(tag).language()).isEqualTo(language);
        assertThat(LanguageTag.of(tag).toLocale().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "und", "x-default", "English", "Deutsch", "c", "123", "e n", "日本語", "*", "mul1"})
    void what_names_no_language_is_no_tag(String text) {
        assertThat(LanguageTag.parse(text)).isEmpty();
        assertThatThrownBy(() -> LanguageTag.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void tags_of_the_same_language_are_equal() {
        assertThat(LanguageTag.of("pt_br"))
                .isEqualTo(LanguageTag.of("PT-BR"))
                .hasSameHashCodeAs(LanguageTag.of("pt-BR"));
    }
}
