package org.newsdoc.parsers.internal.quote;

import java.util.Map;
import org.newsdoc.parsers.internal.quote.clause.ClauseFinder;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.speaker.SpanJudge;
import org.newsdoc.parsers.internal.quote.speaker.SpeakerFinder;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

/** The choices that annotated texts teach, by the same code that makes them. */
public final class QuoteLessons {
    private QuoteLessons() {}

    /** Reads a text whose lines are its paragraphs. */
    public static Reading read(String text, Lexicon lexicon) {
        var lines = text.lines().map(line -> Passage.paragraph("", line)).toList();
        var passages = new PassageText(lines);
        return Reading.of(passages.characters(), passages.lines(), lexicon);
    }

    /** Choices of speakers and of reported clauses. */
    public static void first(
            Reading reading, SpeakerFinder.Truth speakers, ClauseFinder.Truth clauses, Lessons lessons) {
        new SpeakerFinder(reading).teach(speakers, lessons);
        new ClauseFinder(reading).teach(clauses, lessons);
    }

    /** Choices that build on what {@code rankers} say of speakers and clauses. */
    public static void second(Reading reading, Map<String, Ranker> rankers, SpanJudge.Truth truth, Lessons lessons) {
        new Attributions(reading, rankers).teach(truth, lessons);
    }
}
