package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** The places where a reported clause may start or end, nearest to the cue first. */
final class Bounds {
    private static final int MOST = 24;
    private static final long OPENERS = COORDINATOR.bit()
            | SUBORDINATOR.bit()
            | PREPOSITION.bit()
            | BINDING.bit()
            | RELATIVE.bit()
            | THAT.bit()
            | CALENDAR.bit()
            | NON_FINITE.bit()
            | ADVERB.bit()
            | TO.bit();

    private final Tokens tokens;
    private final Sentences sentences;
    private final int[] place = new int[MOST];
    private int count;

    Bounds(Reading reading) {
        this.tokens = reading.tokens();
        this.sentences = reading.sentences();
    }

    int count() {
        return count;
    }

    int get(int index) {
        return place[index];
    }

    private void add(int at) {
        if (count < MOST) {
            place[count++] = at;
        }
    }

    /** Starts of what follows the cue. */
    void afterFrom(int cue) {
        count = 0;
        int end = Math.min(sentences.end(tokens.sentence(cue)), cue + 16);
        for (int t = cue + 1; t < end; t++) {
            if (tokens.isWord(t)
                    && !(t > cue + 1 && tokens.stretch(t) >= 0 && tokens.stretch(t - 1) == tokens.stretch(t))) {
                add(t);
            }
        }
    }

    /** Ends of what follows the cue and starts at {@code from}. */
    void afterTo(int cue, int from) {
        count = 0;
        if (from < 0) {
            return;
        }
        int end = sentences.end(tokens.sentence(cue));
        for (int t = from + 1; t < end && count < MOST - 1; t++) {
            if (mayEnd(t)) {
                add(t);
            }
        }
        add(end);
    }

    private boolean mayEnd(int t) {
        if (!tokens.isWord(t - 1) || cutsStretch(t)) {
            return false;
        }
        return !tokens.isWord(t) || tokens.isAny(t, OPENERS);
    }

    /** Ends of what stands before the cue. */
    void beforeTo(int cue) {
        count = 0;
        int start = Math.max(sentences.first(tokens.sentence(cue)), cue - 32);
        for (int t = cue; t > start; t--) {
            if (tokens.isWord(t - 1) && !cutsStretch(t) && (!tokens.isWord(t) || t >= cue - 6)) {
                add(t);
            }
        }
    }

    /** Starts of what ends at {@code to} before the cue. */
    void beforeFrom(int cue, int to) {
        count = 0;
        int start = sentences.first(tokens.sentence(cue));
        for (int t = to - 1; t > start && count < MOST - 1; t--) {
            boolean inside = tokens.stretch(t) >= 0 && tokens.stretch(t - 1) == tokens.stretch(t);
            if (!inside
                    && tokens.isWord(t)
                    && (!tokens.isWord(t - 1) || tokens.isAny(t, OPENERS) || tokens.isAny(t - 1, OPENERS))) {
                add(t);
            }
        }
        if (to > start) {
            add(start);
        }
    }

    /** Whether words of one stretch stand on both sides of a place. */
    private boolean cutsStretch(int at) {
        int stretch = tokens.stretch(at - 1);
        if (stretch < 0) {
            return false;
        }
        int t = at;
        while (t < tokens.count() && !tokens.isWord(t) && tokens.stretch(t) == stretch) {
            t++;
        }
        return t < tokens.count() && tokens.stretch(t) == stretch;
    }

    /** Whether only punctuation stands between two places. */
    boolean sameWords(int a, int b) {
        for (int t = Math.min(a, b); t < Math.max(a, b); t++) {
            if (t < 0 || tokens.isWord(t)) {
                return false;
            }
        }
        return true;
    }
}
