package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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

/** What annotated texts teach: choices with right and wrong candidates. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteLessonsTest {
    private static final Lexicon ENGLISH = Lexicon.of("en");
    private static final Map<String, Ranker> RANKERS = Rankers.load("en");

    /** A candidate with the score that the library's own ranker gives it. */
    private record Candidate(float score, int head, int verdict) {}

    private record Choice(String ranker, List<Candidate> candidates) {
        List<Integer> verdicts() {
            return candidates.stream().map(Candidate::verdict).toList();
        }
    }

    /** Keeps the choices that are taught. */
    private static final class Notebook implements Lessons {
        final List<Choice> choices = new ArrayList<>();

        @Override
        public void choice(String ranker) {
            choices.add(new Choice(ranker, new ArrayList<>()));
        }

        @Override
        public void candidate(Features features, int head, int verdict) {
            var choice = choices.get(choices.size() - 1);
            var ranker = RANKERS.get(choice.ranker);
            var sums = new long[Ranker.SUM];
            ranker.add(features, 0, sums, 0);
            choice.candidates.add(new Candidate(ranker.score(sums, 0, head), head, verdict));
        }

        List<Choice> of(String ranker) {
            return choices.stream()
                    .filter(choice -> choice.ranker.equals(ranker))
                    .toList();
        }
    }

    @Test
    void a_text_without_quotations_and_cues_teaches_nothing() {
        var reading = QuoteLessons.read("The harbour was quiet.", ENGLISH);

        assertThat(first(reading, mention -> 0, null).choices).isEmpty();
        assertThat(second(reading, Lessons.NEUTRAL).choices).isEmpty();
    }

    @Test
    void the_speaker_of_a_quotation_is_one_right_candidate_among_wrong_ones() {
        var reading =
                QuoteLessons.read("Mara Lindqvist met David Orwell.\n“The bridge will hold,” Orwell said.", ENGLISH);

        var choices = first(reading, mention -> name(reading, mention).equals("Orwell") ? 1 : 0, null).choices;

        assertThat(choices).hasSize(1);
        var verdicts = choices.get(0).verdicts();
        assertThat(verdicts.get(0)).as("nobody").isZero();
        assertThat(verdicts).hasSizeGreaterThan(2).containsOnlyOnce(1);
        assertThat(choices.get(0).candidates()).allMatch(candidate -> candidate.head() == 0);
        assertThat(best(choices.get(0))).isEqualTo(verdicts.indexOf(1));
    }

    @Test
    void a_stretch_that_is_no_quotation_teaches_nothing_of_speakers() {
        var reading = QuoteLessons.read("“The bridge will hold,” Orwell said.", ENGLISH);

        assertThat(first(reading, mention -> Lessons.NEUTRAL, null).choices).isEmpty();
    }

    @Test
    void a_reported_clause_teaches_its_cue_its_bounds_and_its_source() {
        var reading = QuoteLessons.read("David Orwell said that the bridge was old.", ENGLISH);
        int said = token(reading, "said");
        int end = token(reading, "old") + 1;
        var truth = new Clause(Direction.AFTER, new int[] {-1, -1, said + 1, end}, said);

        var taught = first(reading, mention -> Lessons.NEUTRAL, truth);

        assertThat(taught.of("cue")).hasSize(1);
        assertThat(taught.of("cue").get(0).verdicts()).containsExactly(0, 1, 0, 0);
        assertThat(taught.of("cue").get(0).candidates())
                .extracting(Candidate::head)
                .containsExactly(0, 0, 1, 2);
        var others = taught.choices.stream()
                .filter(choice -> !choice.ranker().equals("cue"))
                .toList();
        assertThat(others).hasSize(3).allMatch(choice -> choice.verdicts().contains(1));
        assertThat(others).allMatch(choice -> choice.verdicts().get(best(choice)) == 1);
    }

    @Test
    void a_clause_around_its_cue_teaches_bounds_on_both_sides() {
        var reading = QuoteLessons.read("The bridge, David Orwell said, was old.", ENGLISH);
        int said = token(reading, "said");
        var around =
                new Clause(Direction.AROUND, new int[] {0, token(reading, "bridge") + 1, said + 2, said + 4}, said);

        var taught = first(reading, mention -> Lessons.NEUTRAL, around);

        assertThat(taught.choices)
                .extracting(Choice::ranker)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void a_word_that_reports_nothing_teaches_only_that() {
        var reading = QuoteLessons.read("David Orwell said that the bridge was old.", ENGLISH);
        int said = token(reading, "said");

        var taught = first(
                reading, mention -> Lessons.NEUTRAL, new Clause(Direction.NONE, new int[] {-1, -1, -1, -1}, said));

        assertThat(taught.choices).hasSize(1);
        assertThat(taught.choices.get(0).verdicts()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void spans_teach_whether_they_are_quotations_and_of_one_utterance() {
        var reading = QuoteLessons.read("“We were wrong,” David Orwell said, “and we paid for it.”", ENGLISH);

        assertThat(second(reading, 1).choices)
                .extracting(Choice::ranker, Choice::verdicts)
                .containsExactly(
                        tuple("quotation", List.of(1, 0)),
                        tuple("quotation", List.of(1, 0)),
                        tuple("join", List.of(1, 0)));
        assertThat(second(reading, 0).choices)
                .extracting(Choice::verdicts)
                .containsExactly(List.of(0, 1), List.of(0, 1));
        assertThat(second(reading, Lessons.NEUTRAL).choices).isEmpty();
    }

    /** The place of the candidate that the library's own ranker prefers. */
    private static int best(Choice choice) {
        var candidates = choice.candidates();
        return candidates.indexOf(Collections.max(candidates, Comparator.comparing(Candidate::score)));
    }

    private static Notebook first(Reading reading, ToIntFunction<Integer> speaker, @Nullable Clause clause) {
        var lessons = new Notebook();
        var speakers = new SpeakerFinder.Truth() {
            @Override
            public int isSpeaker(int stretch, int mention) {
                return speaker.applyAsInt(mention);
            }

            @Override
            public int isNobody(int stretch) {
                return speaker.applyAsInt(0) == Lessons.NEUTRAL ? Lessons.NEUTRAL : 0;
            }
        };
        var none = new Clause(null, new int[4], -1);
        QuoteLessons.first(reading, speakers, clause == null ? none : clause, lessons);
        return lessons;
    }

    private static Notebook second(Reading reading, int verdict) {
        var lessons = new Notebook();
        var truth = new SpanJudge.Truth() {
            @Override
            public int isQuotation(int stretch) {
                return verdict;
            }

            @Override
            public int isOneUtterance(int stretch, int next) {
                return verdict;
            }
        };
        QuoteLessons.second(reading, RANKERS, truth, lessons);
        return lessons;
    }

    /** The clause of one cue, whose source is any name before it; of all other cues nothing is known. */
    private record Clause(@Nullable Direction where, int[] places, int word) implements ClauseFinder.Truth {
        @Override
        public @Nullable Direction direction(int cue) {
            return cue == word ? where : null;
        }

        @Override
        public int[] bounds(int cue) {
            return places;
        }

        @Override
        public int isSource(int cue, int mention) {
            return mention == 0 || places[1] > 0 && mention == 1 ? 1 : 0;
        }

        @Override
        public boolean hasSource(int cue) {
            return true;
        }
    }

    private static String name(Reading reading, int mention) {
        return reading.tokens()
                .text(reading.mentions().from(mention), reading.mentions().to(mention));
    }

    private static int token(Reading reading, String word) {
        int token = 0;
        while (!reading.tokens().text(token, token + 1).equals(word)) {
            token++;
        }
        return token;
    }
}
