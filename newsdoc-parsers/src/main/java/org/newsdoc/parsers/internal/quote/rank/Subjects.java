package org.newsdoc.parsers.internal.quote.rank;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Guesses the subject of a cue by word order: before it, after it where the sentence is inverted, else further back. */
public final class Subjects {
    /** Stands for no mention. */
    public static final int NONE = -1;

    private static final long SKIPPED =
            ADVERB.bit() | AUXILIARY.bit() | MODAL.bit() | NEGATION.bit() | CALENDAR.bit() | OBJECT.bit();
    private static final long GOVERNS = PREPOSITION.bit() | BINDING.bit() | TO.bit();
    private static final int REACH = 30;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    /** For each token that was asked for, 2 more than the guess; else 0. */
    private final int[] guesses;

    Subjects(Tokens tokens, Sentences sentences, Mentions mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.guesses = new int[tokens.count()];
    }

    /** The mention that is likely the subject of {@code cue}, or {@link #NONE}. */
    public int of(int cue) {
        if (cue < 0) {
            return NONE;
        }
        if (guesses[cue] == 0) {
            guesses[cue] = guess(cue) + 2;
        }
        return guesses[cue] - 2;
    }

    private int guess(int cue) {
        if (tokens.isAny(cue, ACCORDING.bit() | AS.bit())) {
            int after = after(cue);
            return after != NONE ? after : before(cue);
        }
        int before = before(cue);
        if (before != NONE) {
            return before;
        }
        int after = after(cue);
        return after != NONE ? after : back(cue);
    }

    /** The mention that ends at the cue but for adverbs and an apposition between commas. */
    private int before(int cue) {
        int first = sentences.first(tokens.sentence(cue));
        int end = cue;
        while (end > first && tokens.isAny(end - 1, SKIPPED)) {
            end--;
        }
        int m = mentions.at(end) - 1;
        boolean touches = m >= 0 && mentions.to(m) == end && mentions.from(m) >= first;
        if (touches && isSubject(m)) {
            return m;
        }
        if (tokens.isPoint(end - 1, ',') && end - 1 > first) {
            return beforeApposition(first, end - 1);
        }
        return NONE;
    }

    private int beforeApposition(int first, int close) {
        for (int t = close - 1; t > first && t > close - REACH && tokens.stretch(t) < 0; t--) {
            if (tokens.isPoint(t, ',')) {
                int m = mentions.at(t) - 1;
                return m >= 0 && mentions.to(m) == t && isSubject(m) ? m : NONE;
            }
        }
        return NONE;
    }

    private int after(int cue) {
        int m = mentions.at(cue + 1);
        int sentence = tokens.sentence(cue);
        if (m >= mentions.count() || mentions.from(m) > cue + 3 || tokens.sentence(mentions.from(m)) != sentence) {
            return NONE;
        }
        for (int t = cue + 1; t < mentions.from(m); t++) {
            boolean may = tokens.isAny(t, SKIPPED) || (tokens.is(cue, ACCORDING) && tokens.isAny(t, GOVERNS));
            if (!may) {
                return NONE;
            }
        }
        while (m + 1 < mentions.count() && mentions.isPossessive(m) && mentions.from(m + 1) < mentions.to(m)) {
            m++;
        }
        return tokens.is(cue, ACCORDING) || isSubject(m) ? m : NONE;
    }

    /** The nearest mention before the cue that nothing governs. */
    private int back(int cue) {
        int first = sentences.first(tokens.sentence(cue));
        for (int m = mentions.at(cue) - 1; m >= 0 && mentions.from(m) >= first && mentions.from(m) > cue - REACH; m--) {
            if (tokens.stretch(mentions.from(m)) >= 0) {
                return NONE;
            }
            if (isSubject(m) && !mentions.type(m).isVague()) {
                return m;
            }
        }
        return NONE;
    }

    /** Whether the form of a mention and the word before it allow it to be a subject. */
    public boolean isSubject(int m) {
        int from = mentions.from(m);
        return !mentions.isPossessive(m)
                && tokens.stretch(from) < 0
                && !tokens.is(from, OBLIQUE)
                && !(tokens.isAny(from - 1, GOVERNS)
                        && !tokens.isAny(from - 1, ACCORDING.bit() | SUBORDINATOR.bit() | AS.bit()));
    }
}
