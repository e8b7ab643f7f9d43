package org.newsdoc.parsers.internal.quote.speaker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;
import org.newsdoc.parsers.internal.quote.QuoteLessons;
import org.newsdoc.parsers.internal.quote.rank.Rankers;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakerFinderTest {
    static List<CaseTable.Case> plain() {
        return CaseTable.of(SpeakerFinderTest.class, "plain.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void the_form_alone_tells_who_speaks(CaseTable.Case row) {
        var text = row.column(1).replace(" / ", "\n");

        assertThat(plainSpeakers(row.column(0), text)).isEqualTo(row.column(2));
    }

    /** The speaker of each stretch, a dash where the form leaves a doubt. */
    private static String plainSpeakers(String language, String text) {
        var reading = QuoteLessons.read(text, Lexicon.of(language));
        var ranker = Rankers.load(language.equals("en") ? "en" : "any").get(SpeakerFinder.RANKER);
        var finder = new SpeakerFinder(reading);
        int stretches = reading.stretches().count();
        int[] speakers = finder.find(Objects.requireNonNull(ranker), new int[stretches]);
        return IntStream.range(0, stretches)
                .mapToObj(stretch -> finder.isPlain(stretch) ? name(reading, speakers[stretch]) : "-")
                .collect(joining(", "));
    }

    private static String name(Reading reading, int mention) {
        return reading.tokens()
                .text(reading.mentions().from(mention), reading.mentions().to(mention));
    }
}
