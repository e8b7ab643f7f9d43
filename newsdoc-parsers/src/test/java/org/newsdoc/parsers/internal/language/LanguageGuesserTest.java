package org.newsdoc.parsers.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageGuesserTest {
    private static final LanguageGuesser LANGUAGES = LanguageGuesser.of(Lexicon.standard());

    static List<CaseTable.Case> languages() {
        return CaseTable.of(LanguageGuesserTest.class, "languages.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void tells_the_language_of_a_few_lines(CaseTable.Case row) {
        var language = LANGUAGES.guess(List.of(row.column(1)));

        assertThat(language.map(LanguageTag::value).orElse("-")).isEqualTo(row.column(0));
    }

    @Test
    void goes_by_what_most_of_a_mixed_text_is_written_in() {
        var paragraphs = new ArrayList<String>();
        var cases = languages();
        for (int i = 0; i < 5; i++) {
            paragraphs.add(cases.get(0).column(1));
        }
        paragraphs.add(cases.get(1).column(1));

        assertThat(LANGUAGES.guess(paragraphs)).hasValue(LanguageTag.of("en"));
    }

    @Test
    void leaves_the_language_of_an_empty_text_open() {
        assertThat(LANGUAGES.guess(List.of())).isEmpty();
        assertThat(LANGUAGES.guess(List.of("", " "))).isEmpty();
    }
}
