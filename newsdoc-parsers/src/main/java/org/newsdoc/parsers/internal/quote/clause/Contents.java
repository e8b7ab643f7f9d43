package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Tells clauses that report something from what else may follow a verb: relative clauses, appositions, purposes. */
final class Contents {
    private static final float OPENED = 3;
    private static final float SUBJUNCTIVE_CLAUSE = 2.5f;
    private static final float INFINITIVE_CLAUSE = 2;
    private static final float PLAIN = 1.2f;
    private static final int SEGMENTS = 3;
    private static final int LONGEST_FIELD = 8;
    private static final int NEAR = 7;

    private final Tokens tokens;
    private final Segments segments;
    private final Phrases phrases;

    /** The start of the clause last found, or -1. */
    int from;
    /** Its end. */
    int to;
    /** How sure it is. */
    float score;
    /** Whether a word or a colon opens it. */
    boolean isOpened;

    Contents(Reading reading, Segments segments, Phrases phrases) {
        this.tokens = reading.tokens();
        this.segments = segments;
        this.phrases = phrases;
    }

    /** Looks for the clause behind a verb and the rest of its segment. */
    void after(int cue, int segment) {
        from = -1;
        isOpened = false;
        boolean direct = true;
        for (int s = segment + 1; s < segments.count() && s <= segment + SEGMENTS && from < 0; s++) {
            look(cue, s, direct);
            direct &= phrases.verb(segments.start(s), segments.end(s)) < 0;
            if (from >= 0) {
                to = end(segment, s);
            }
        }
    }

    /** Where a clause ends that starts with segment {@code s}: before the next main clause that reports nothing. */
    private int end(int segment, int s) {
        boolean subordinate = tokens.isAny(segments.start(segment), SUBORDINATOR.bit());
        for (int next = s + 1; next < segments.count() && segments.before(s) != ':'; next++) {
            int first = segments.start(next);
            int end = segments.end(next);
            boolean told = phrases.subjunctive(first, end) >= 0 || hasMark(first, end);
            boolean joined = tokens.is(first, COORDINATOR) && phrases.isFinite(first + 1);
            boolean resumed = subordinate && phrases.isFinite(first);
            if (!told && (joined || resumed)) {
                return segments.end(next - 1);
            }
        }
        return segments.to();
    }

    private boolean hasMark(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.shape(t) == Tokens.MARK) {
                return true;
            }
        }
        return false;
    }

    private void look(int cue, int s, boolean direct) {
        int first = segments.start(s);
        int end = segments.end(s);
        if (segments.before(s) == ':' || tokens.isAny(first, THAT.bit() | QUESTION.bit())) {
            found(first, OPENED);
            isOpened = true;
        } else if (!tokens.is(cue, SHOW)) {
            float sure = verbSecond(cue, first, end);
            if (sure > 0 && (direct || sure > PLAIN)) {
                found(first, sure);
            } else if (direct
                    && !tokens.isAny(first, TO.bit() | SUBORDINATOR.bit())
                    && phrases.isInfinitive(first, end)) {
                found(first, INFINITIVE_CLAUSE);
            }
        }
    }

    private void found(int first, float sure) {
        from = first;
        score = sure;
    }

    /** How sure a segment is a reported main clause; 0 if it is none. */
    private float verbSecond(int cue, int first, int end) {
        int verb = phrases.verb(first, end);
        boolean bound = tokens.isAny(first, SUBORDINATOR.bit() | COORDINATOR.bit() | TO.bit() | AS.bit());
        if (verb <= first || bound || isRelative(first, verb, end)) {
            return 0;
        }
        if (phrases.subjunctive(first, end) >= 0) {
            return SUBJUNCTIVE_CLAUSE;
        }
        boolean near = first - cue <= NEAR && verb - first <= LONGEST_FIELD && verb < end - 1;
        return near && tokens.isAny(cue, SAY.bit() | STATE.bit() | THINK.bit()) ? PLAIN : 0;
    }

    /** Whether a segment with its verb at the end says more of the noun before it: die Firma, die das Geld habe. */
    private boolean isRelative(int first, int verb, int end) {
        int noun = first - 2;
        if (!tokens.isCapital(noun)) {
            return false;
        }
        int start = tokens.is(first, PREPOSITION) || tokens.is(first, BINDING) ? first + 1 : first;
        if (tokens.is(start, RELATIVE)) {
            return true;
        }
        int last = end - 1;
        boolean isFinal = phrases.isFinite(last) || tokens.isAny(last, WordClass.CUE | VERB.bit());
        return tokens.isAny(start, DETERMINER.bit() | POSSESSIVE.bit())
                && isFinal
                && (verb == last || verb >= last - 1);
    }

    /** Whether the segment behind "sagte er" goes on with what stands before it. */
    boolean goesOn(int cue, int to, int segment) {
        int first = segments.start(segment);
        if (segments.before(segment) != ',') {
            return false;
        }
        boolean quoted = tokens.shape(first) == Tokens.MARK && tokens.shape(to - 1) == Tokens.MARK;
        boolean open = phrases.verb(segments.from(), to) < 0;
        boolean joined = tokens.isAny(first, COORDINATOR.bit() | THAT.bit())
                && phrases.subjunctive(first, segments.end(segment)) >= 0;
        return quoted || (open && phrases.isFinite(first)) || joined;
    }
}
