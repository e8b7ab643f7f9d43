package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/**
 * Finds the clauses that cues report, with their bounds and sources. Bounds and sources cost most, and are only found when they are
 * asked for. For one text and one thread.
 */
public final class ClauseFinder {
    /** Names of the rankers: the side of the clause, its bounds on either side, its source. */
    public static final String CUE = "cue";

    /** The heads of the first: after, before, around. */
    public static final int CUE_HEADS = 3;

    static final String AFTER_FROM = "after-from";
    static final String AFTER_TO = "after-to";
    static final String BEFORE_FROM = "before-from";
    static final String BEFORE_TO = "before-to";
    static final String SOURCE = "source";
    /** How much a clause scores of which there is no doubt. */
    private static final float SURE = 1;

    private static final long CUES = WordClass.CUE | ACCORDING.bit();

    /** What people marked in a text. */
    public interface Truth {
        /** Where the clause of a cue stands; null if that cannot be said. */
        @Nullable
        Direction direction(int cue);

        /** The places of a clause in tokens: before from, before to, after from, after to; -1 where unknown. */
        int[] bounds(int cue);

        /** 1 if the mention is the source of the cue, 0 if not. */
        int isSource(int cue, int mention);

        /** Whether the cue has a source. */
        boolean hasSource(int cue);
    }

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final Features features = new Features();
    private final CueFeatures cueFeatures;
    private final BoundFeatures boundFeatures;
    private final SourceFeatures sourceFeatures;
    private final Bounds bounds;
    private final long[] scratch = new long[Ranker.SUM];

    /** A finder for one text. */
    public ClauseFinder(Reading reading) {
        this.tokens = reading.tokens();
        this.sentences = reading.sentences();
        this.mentions = reading.mentions();
        this.cueFeatures = new CueFeatures(reading, features);
        this.boundFeatures = new BoundFeatures(reading, features);
        this.sourceFeatures = new SourceFeatures(reading, features);
        this.bounds = new Bounds(reading);
    }

    private boolean isSite(int t) {
        if (tokens.stretch(t) >= 0) {
            return false;
        }
        return tokens.isAny(t, CUES) || (tokens.isPoint(t, ':') && t > 0 && tokens.isWord(t - 1));
    }

    /** The cues that score at least {@code least} above none, with the side on which their clauses stand. */
    public Clauses find(Map<String, Ranker> rankers, float least) {
        var clauses = new Clauses();
        var choice = new CueChoice(Objects.requireNonNull(rankers.get(CUE)));
        for (int t = 0; t < tokens.count(); t++) {
            if (isSite(t)) {
                choice.at(t, least, clauses);
            }
        }
        return clauses;
    }

    /** Weighs one cue after the other. */
    private final class CueChoice {
        private final Ranker ranker;
        private final long[] sum;
        private final float none;

        CueChoice(Ranker ranker) {
            this.ranker = ranker;
            sum = new long[Ranker.SUM];
            features.clear();
            none = ranker.score(features, sum);
        }

        void at(int cue, float least, Clauses clauses) {
            features.clear();
            cueFeatures.of(cue);
            java.util.Arrays.fill(sum, 0);
            ranker.add(features, 0, sum, 0);
            float best = none + least;
            var direction = Direction.NONE;
            for (int side = 1; side <= 3; side++) {
                float score = ranker.score(sum, 0, side - 1);
                if (score > best) {
                    best = score;
                    direction = Direction.of(side);
                }
            }
            best -= none;
            if (best < SURE && isTag(cue) && !direction.hasAfter()) {
                best = SURE;
                direction = Direction.BEFORE;
            }
            if (direction != Direction.NONE) {
                clauses.add(cue, direction, best);
            }
        }

        /** Whether the words behind the last comma of the sentence are only a pronoun and a verb: …, it said. */
        private boolean isTag(int cue) {
            int end = sentences.end(tokens.sentence(cue));
            boolean last = cue + 1 == end || (cue + 2 == end && tokens.isPoint(cue + 1, '.'));
            return last
                    && tokens.is(cue, SAY)
                    && tokens.isAny(cue - 1, WordClass.PRONOUN)
                    && tokens.isPoint(cue - 2, ',');
        }
    }

    /** Finds out which words of its sentence a clause has. */
    public void bound(Clauses clauses, int clause, Map<String, Ranker> rankers) {
        int cue = clauses.cue(clause);
        var direction = clauses.direction(clause);
        int beforeFrom = -1;
        int beforeTo = -1;
        int afterFrom = -1;
        int afterTo = -1;
        if (direction.hasAfter()) {
            bounds.afterFrom(cue);
            afterFrom = best(rankers.get(AFTER_FROM), 200, cue, cue);
            bounds.afterTo(cue, afterFrom);
            afterTo = best(rankers.get(AFTER_TO), 220, cue, afterFrom);
        }
        if (direction.hasBefore()) {
            bounds.beforeTo(cue);
            beforeTo = best(rankers.get(BEFORE_TO), 240, cue, cue);
            bounds.beforeFrom(cue, beforeTo);
            beforeFrom = best(rankers.get(BEFORE_FROM), 260, cue, beforeTo);
        }
        clauses.bound(clause, beforeFrom, beforeTo, afterFrom, afterTo);
    }

    private int best(@Nullable Ranker named, int template, int cue, int start) {
        var ranker = Objects.requireNonNull(named);
        float top = Float.NEGATIVE_INFINITY;
        int best = -1;
        for (int i = 0; i < bounds.count(); i++) {
            features.clear();
            boundFeatures.of(template, cue, bounds.get(i), start, i);
            float score = ranker.score(features, scratch);
            if (score > top) {
                top = score;
                best = bounds.get(i);
            }
        }
        return best;
    }

    /** Finds out whose words a clause with known bounds reports. */
    public void source(Clauses clauses, int clause, Map<String, Ranker> rankers) {
        var ranker = Objects.requireNonNull(rankers.get(SOURCE));
        int cue = clauses.cue(clause);
        var direction = clauses.direction(clause);
        features.clear();
        sourceFeatures.none(cue, direction);
        float top = ranker.score(features, scratch);
        int best = -1;
        int end = sentences.end(tokens.sentence(cue));
        for (int m = mentions.at(sentences.first(tokens.sentence(cue)));
                m < mentions.count() && mentions.from(m) < end;
                m++) {
            if (clauses.holds(clause, mentions.from(m)) || !sourceFeatures.isNear(cue, m)) {
                continue;
            }
            features.clear();
            sourceFeatures.of(cue, direction, m);
            float score = ranker.score(features, scratch);
            if (score > top) {
                top = score;
                best = m;
            }
        }
        clauses.source(clause, best);
    }

    /** Writes the choices that {@code truth} teaches. */
    public void teach(Truth truth, Lessons lessons) {
        for (int t = 0; t < tokens.count(); t++) {
            if (isSite(t)) {
                var direction = truth.direction(t);
                if (direction != null) {
                    teachCue(t, direction, lessons);
                    if (direction != Direction.NONE) {
                        teachBounds(t, direction, truth.bounds(t), lessons);
                        teachSource(t, direction, truth, lessons);
                    }
                }
            }
        }
    }

    private void teachCue(int cue, Direction right, Lessons lessons) {
        lessons.choice(CUE);
        features.clear();
        lessons.candidate(features, right == Direction.NONE ? 1 : 0);
        cueFeatures.of(cue);
        for (int side = 1; side <= 3; side++) {
            lessons.candidate(features, side - 1, side == right.ordinal() ? 1 : 0);
        }
    }

    private void teachBounds(int cue, Direction direction, int[] right, Lessons lessons) {
        if (direction.hasAfter()) {
            bounds.afterFrom(cue);
            teachBound(AFTER_FROM, 200, cue, cue, right[2], lessons);
            bounds.afterTo(cue, right[2]);
            teachBound(AFTER_TO, 220, cue, right[2], right[3], lessons);
        }
        if (direction.hasBefore()) {
            bounds.beforeTo(cue);
            teachBound(BEFORE_TO, 240, cue, cue, right[1], lessons);
            bounds.beforeFrom(cue, right[1]);
            teachBound(BEFORE_FROM, 260, cue, right[1], right[0], lessons);
        }
    }

    private void teachBound(String name, int template, int cue, int start, int right, Lessons lessons) {
        lessons.choice(name);
        for (int i = 0; i < bounds.count(); i++) {
            features.clear();
            boundFeatures.of(template, cue, bounds.get(i), start, i);
            lessons.candidate(features, bounds.sameWords(bounds.get(i), right) ? 1 : 0);
        }
    }

    private void teachSource(int cue, Direction direction, Truth truth, Lessons lessons) {
        lessons.choice(SOURCE);
        features.clear();
        sourceFeatures.none(cue, direction);
        lessons.candidate(features, truth.hasSource(cue) ? 0 : 1);
        int end = sentences.end(tokens.sentence(cue));
        int[] place = truth.bounds(cue);
        for (int m = mentions.at(sentences.first(tokens.sentence(cue)));
                m < mentions.count() && mentions.from(m) < end;
                m++) {
            int from = mentions.from(m);
            boolean inside = (from >= place[0] && from < place[1]) || (from >= place[2] && from < place[3]);
            if (!inside && sourceFeatures.isNear(cue, m)) {
                features.clear();
                sourceFeatures.of(cue, direction, m);
                lessons.candidate(features, truth.isSource(cue, m));
            }
        }
    }
}
