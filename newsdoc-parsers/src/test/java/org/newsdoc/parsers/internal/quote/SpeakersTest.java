package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakersTest {
    static List<CaseTable.Case> speakers() {
        return CaseTable.of(SpeakersTest.class, "speakers.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("speakers")
    void a_speaker_is_named_as_fully_as_the_story_does(CaseTable.Case row) {
        assertThat(named(row.column(0), row.column(1), row.column(2))).isEqualTo(row.column(3));
    }

    private static String named(String language, String text, String words) {
        var reading = QuoteLessons.read(text, Lexicon.of(language));
        var named = new Speakers(reading).named(last(reading, words));
        return named.name() + " | " + text.substring(named.from(), named.to())
                + (named.description().isEmpty() ? "" : " | " + named.description());
    }

    private static int last(Reading reading, String words) {
        for (int m = reading.mentions().count() - 1; m >= 0; m--) {
            if (reading.tokens()
                    .text(reading.mentions().from(m), reading.mentions().to(m))
                    .equals(words)) {
                return m;
            }
        }
        throw new IllegalArgumentException("no mention is " + words);
    }
}
