package org.newsdoc.parsers.internal.byline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BylinePartsTest {
    private static final SmallWords SMALL = SmallWords.of(Lexicon.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '\t',
            value = {
                "Anna Stone	start Anna Stone",
                "Anna, Ben; Eva	start Anna, comma Ben, comma Eva",
                "Anna and Ben & Eva + Tom	start Anna, and Ben, and Eva, and Tom",
                "Anna, and Ben	start Anna, and Ben",
                "Anna in Berlin for AP with dpa	start Anna, in Berlin, for AP, with dpa",
                "in Berlin	start in Berlin",
                "Anna|Ben – Eva • Tom	start Anna, bar Ben, bar Eva, bar Tom",
                "Anna - Ben-Luca	start Anna, bar Ben-Luca",
                "Anna -Ben Eva- Tom	start Anna -Ben Eva- Tom",
                "- Anna -	bar Anna",
                "Anna/Ben / Eva /Tom	start Anna, slash Ben, bar Eva, slash Tom",
                "/ Anna /	bar Anna",
                "Anna (AP) Ben	start Anna, bracket AP, comma Ben",
                "Anna (AP, dpa)	start Anna, bracket AP, bracket dpa",
                "(Anna)	bracket Anna",
                "Anna) Ben (AP)	start Anna, comma Ben, bracket AP",
                "Text: Anna	start Text, comma Anna",
                "Autor:in Anna	start Autor:in Anna",
                "Anna: Ben	start Anna, comma Ben",
                "Anna@anna	start Anna",
                "Anna @anna Ben	start Anna Ben",
                "anna@news.example	''",
                "Anna, , Ben	start Anna, comma Ben",
                ", Anna	start Anna",
                "Anna and, Ben	start Anna, and Ben",
                "Anna | and Ben	start Anna, and Ben",
                "Anna、李明・王	start Anna, comma 李明, comma 王",
                "ペドロ・ソアレス	start ペドロ・ソアレス",
                "ペドロ・李明	start ペドロ, comma 李明",
                "ペドロ・	start ペドロ",
                "佩德罗·苏亚雷斯	start 佩德罗·苏亚雷斯",
                "佩德罗·Anna·苏	start 佩德罗, bar Anna, bar 苏",
                "Anna, In Berlin	start Anna, in Berlin",
                "Anna In Berlin	start Anna In Berlin",
                "Anna, Berlin In	start Anna, comma Berlin In",
                "In Berlin	start In Berlin",
                "Anna] Ben [AP]	start Anna, comma Ben, bracket AP",
                "Anna (AP) (dpa)	start Anna, bracket AP, bracket dpa",
                "Anna ((AP) dpa)	start Anna, bracket AP, bracket dpa",
                "Anna+Ben&Eva	start Anna, and Ben, and Eva",
                "Anna:Ben	start Anna:Ben",
                "Anna (	start Anna",
                "a.stone@news.example Anna	start Anna"
            })
    void a_byline_is_cut_at_punctuation_and_small_words(String text, String parts) {
        var found = BylineParts.of(text, SMALL, "en").stream()
                .map(part -> part.joint().name().toLowerCase(Locale.ROOT) + " " + part.text())
                .collect(joining(", "));

        assertThat(found).isEqualTo(parts);
    }
}
