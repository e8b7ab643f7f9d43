package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Tells the particles inside a name from prepositions and articles: Ursula von der Leyen, Van den Berg, Juan de la Cruz. */
final class Particles {
    /** No name has more particles in a row. */
    private static final int MOST = 3;

    private static final int NONE = -1;
    private static final long NOUNS = PERSON.bit() | PEOPLE.bit() | GROUP.bit() | DOCUMENT.bit() | UTTERANCE.bit();

    private final Tokens tokens;
    private final Sentences sentences;
    private final boolean nounsHaveCapitals;

    Particles(Tokens tokens, Sentences sentences, boolean nounsHaveCapitals) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    /** Whether a particle is one of two or more in a row that join the parts of a name. */
    boolean joinName(int t) {
        if (!isParticle(t)) {
            return false;
        }
        int before = t - 1;
        while (before > t - 1 - MOST && isParticle(before)) {
            before--;
        }
        if (before + 1 < t && opensName(before + 1)) {
            return true;
        }
        int surname = surname(t, before);
        boolean article = tokens.is(t, DETERMINER) && !nounsHaveCapitals;
        boolean row = surname - before > 2 || isCapitalParticle(before) || article;
        return row && surname != NONE && mayBeGiven(before) && tokens.sentence(before) == tokens.sentence(t);
    }

    /** Whether a particle opens a name: Van den Berg said; with capitals on every noun also: sagte von der Leyen. */
    boolean opensName(int t) {
        if (!tokens.is(t, PARTICLE) || tokens.is(t, DETERMINER)) {
            return false;
        }
        int surname = surname(t + 1, t);
        if (surname == NONE) {
            return false;
        }
        long says = SAY.bit() | STATE.bit();
        if (tokens.isCapital(t)) {
            return tokens.isAny(surname + 1, says);
        }
        return nounsHaveCapitals
                && surname > t + 1
                && t > sentences.first(tokens.sentence(t))
                && tokens.isAny(t - 1, says);
    }

    /** The capital word behind the particles at {@code t}, or {@link #NONE}; {@code before} is the word before the row. */
    private int surname(int t, int before) {
        int at = t;
        while (at <= before + MOST && isParticle(at)) {
            at++;
        }
        boolean name = at < tokens.count()
                && tokens.shape(at) == Tokens.CAPITAL
                && !tokens.isAny(at, NOUNS)
                && tokens.sentence(at) == tokens.sentence(t)
                && tokens.stretch(at) == tokens.stretch(before);
        return name ? at : NONE;
    }

    private boolean isParticle(int t) {
        return t >= 0 && t < tokens.count() && tokens.is(t, PARTICLE) && tokens.shape(t) == Tokens.LOWER;
    }

    private boolean isCapitalParticle(int t) {
        return t >= 0 && tokens.is(t, PARTICLE) && !tokens.is(t, DETERMINER) && tokens.isCapital(t);
    }

    /** Whether the word before the particles may be a given name: one that is known, an initial, the only word of its kind. */
    private boolean mayBeGiven(int t) {
        if (t < 0 || !tokens.isCapital(t) || tokens.isAny(t, NOUNS)) {
            return false;
        }
        if (tokens.is(t, GIVEN) || isCapitalParticle(t) || tokens.end(t) - tokens.start(t) <= 2) {
            return true;
        }
        boolean first = t == sentences.first(tokens.sentence(t)) || !tokens.isCapital(t - 1) || tokens.is(t - 1, GIVEN);
        return first && !nounsHaveCapitals;
    }
}
