package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.quote.clause.ClauseFinder;
import org.newsdoc.parsers.internal.quote.clause.Direction;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Rankers;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.speaker.SpanJudge;
import org.newsdoc.parsers.internal.quote.speaker.SpeakerFinder;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

/**
 * The weights fit the features they were learned with: each candidate of each choice in a story scores what it scored then. Whoever
 * changes a feature must learn the weights anew, and then write the scores anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeighedChoicesTest {
    private static final String FILE = "stories.weighed.txt";

    private static Map<String, List<String>> expected = Map.of();

    /** Writes the scores of the candidates of each choice down, a line for a choice. */
    private static final class Scores implements Lessons {
        private final Map<String, Ranker> rankers;
        private final long[] sums = new long[Ranker.SUM];
        private final List<String> lines = new ArrayList<>();
        private String name = "";

        Scores(Map<String, Ranker> rankers) {
            this.rankers = rankers;
        }

        @Override
        public void choice(String ranker) {
            name = ranker;
            lines.add(ranker + ':');
        }

        @Override
        public void candidate(Features features, int head, int verdict) {
            var ranker = rankers.get(name);
            sums[0] = 0;
            sums[1] = 0;
            ranker.add(features, 0, sums, 0);
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + String.format(Locale.ROOT, " %.2f", ranker.score(sums, 0, head)));
        }
    }

    /** Every word may report all of its sentence, and every name may be the speaker. */
    private record Anything(Reading reading) implements ClauseFinder.Truth, SpeakerFinder.Truth, SpanJudge.Truth {
        @Override
        public Direction direction(int cue) {
            return Direction.AROUND;
        }

        @Override
        public int[] bounds(int cue) {
            int sentence = reading.tokens().sentence(cue);
            return new int[] {
                reading.sentences().first(sentence),
                cue,
                cue + 1,
                reading.sentences().end(sentence)
            };
        }

        @Override
        public int isSource(int cue, int mention) {
            return 0;
        }

        @Override
        public boolean hasSource(int cue) {
            return false;
        }

        @Override
        public int isSpeaker(int stretch, int mention) {
            return reading.mentions().type(mention).isName() ? 1 : 0;
        }

        @Override
        public int isNobody(int stretch) {
            return 0;
        }

        @Override
        public int isQuotation(int stretch) {
            return 1;
        }

        @Override
        public int isOneUtterance(int stretch, int next) {
            return next % 2;
        }
    }

    static List<Story> stories() {
        return Story.of("stories");
    }

    @BeforeAll
    static void readWhatIsExpected() throws IOException {
        var comment = "How the candidates of each choice in stories.txt are weighed, in order.";
        expected = ExpectedLines.of(FILE, comment, () -> Story.all("stories", WeighedChoicesTest::weighed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void each_candidate_weighs_what_it_weighed_when_the_weights_were_learned(Story story) {
        assertThat(weighed(story)).isEqualTo(expected.get(story.key()));
    }

    private static List<String> weighed(Story story) {
        var lexicon = Lexicon.isKnown(story.language()) ? Lexicon.of(story.language()) : Lexicon.of(Lexicon.UNKNOWN);
        var reading = QuoteLessons.read(story.text(), lexicon);
        var rankers = Rankers.load(story.language().equals("en") ? "en" : "any");
        var scores = new Scores(rankers);
        var truth = new Anything(reading);
        QuoteLessons.first(reading, truth, truth, scores);
        QuoteLessons.second(reading, rankers, truth, scores);
        return scores.lines;
    }
}
