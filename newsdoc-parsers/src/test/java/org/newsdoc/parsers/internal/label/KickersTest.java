package org.newsdoc.parsers.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KickersTest {
    private static final Kickers KICKERS = Kickers.of(Lexicon.standard());

    static List<Arguments> headlines() {
        return Cases.of(KickersTest.class, "kickers.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void names_the_kicker_inside_a_headline(String headline, String kicker) {
        assertThat(KICKERS.inHeadline(headline).orElse("")).isEqualTo(kicker);
    }

    @Test
    void all_kickers_of_a_lexicon_know_the_same() {
        assertThat(Kickers.of(Lexicon.standard()).isKicker("Analysis")).isTrue();
    }

    @Test
    void knows_a_kicker_on_its_own_line() {
        assertThat(List.of("Analysis", "KOMMENTAR", "Tribune", "独自")).allMatch(KICKERS::isKicker);
        assertThat(List.of("Harbour", "Analysis of the plan", "", "Analysis" + " ".repeat(33)))
                .noneMatch(KICKERS::isKicker);
    }
}
