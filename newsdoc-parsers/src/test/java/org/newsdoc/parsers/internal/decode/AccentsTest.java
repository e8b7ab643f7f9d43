package org.newsdoc.parsers.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccentsTest {
    @ParameterizedTest
    @CsvSource({"Fu\u0308r,F\u00fcr", "\u0438\u0306,\u0439", "\u304b\u3099,\u304c", "\u1112\u1161\u11ab,\ud55c"})
    void letters_in_parts_are_put_together(String parts, String whole) {
        assertThat(Accents.composed(parts)).isEqualTo(whole);
    }

    @Test
    void other_text_stays_the_same_object() {
        var text = "caf\u00e9 \ud83d\ude00 \ud55c";

        assertThat(Accents.composed(text)).isSameAs(text);
    }

    @Test
    void text_with_both_forms_stays_as_printed() {
        var text = "Fu\u0308r die T\u00fcr";

        assertThat(Accents.composed(text)).isSameAs(text);
    }

    @Test
    void towers_of_marks_stay_as_they_are() {
        var tower = "a" + "\u0301\u0323".repeat(100_000);

        assertThat(Accents.composed(tower)).isSameAs(tower);
    }
}
