package org.newsdoc.parsers.internal.quote.unspaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnspacedSpeakersTest {
    private static final List<String> PIECES = List.of(
            "“", "”", "「", "」", "，", "。", "：", "、", "\n", "（61）", "の", "は", "と", "が", "·", "・", "市长", "市長", "说", "表示",
            "述べた", "こう", "他", "在", "李明", "山田", "ソアレス", "A", "1", "回应称", "副");

    private static String speaker(String language, String text) {
        char close = language.equals("ja") ? '」' : '”';
        char open = language.equals("ja") ? '「' : '“';
        int to = text.indexOf(close);
        return UnspacedSpeakers.of(text.toCharArray(), language)
                .flatMap(finder -> finder.find(text.indexOf(open) + 1, to))
                .map(UnspacedSpeakers.Found::name)
                .orElse("-");
    }

    static List<CaseTable.Case> speakers() {
        return CaseTable.of(UnspacedSpeakersTest.class, "speakers.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speakers")
    void names_who_speaks(CaseTable.Case row) {
        assertThat(speaker(row.column(0), row.column(1).replace(" / ", "\n"))).isEqualTo(row.column(2));
    }

    @Test
    void a_last_name_that_two_share_stands_for_neither() {
        assertThat(speaker("zh", "“桥已关闭。”市长杜邦说。市长让·杜邦和部长马丁·杜邦，都在场。")).isEqualTo("杜邦");
    }

    @Test
    void knows_nothing_of_other_languages() {
        assertThat(UnspacedSpeakers.of("“桥”".toCharArray(), "en")).isEmpty();
    }

    @Test
    void finds_places_in_the_text_whatever_it_is() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() + 1 - from);
            for (var language : List.of("zh", "ja")) {
                UnspacedSpeakers.of(text.toString().toCharArray(), language)
                        .flatMap(finder -> finder.find(from, to))
                        .ifPresent(found -> assertThat(found.to())
                                .isGreaterThan(found.from())
                                .isLessThanOrEqualTo(text.length()));
            }
        }
    }
}
