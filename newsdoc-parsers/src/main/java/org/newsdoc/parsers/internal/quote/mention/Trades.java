package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/**
 * Cuts from names what no lexicon knows but the text gives away: a trade or an office before a full name, a firm or a place behind
 * one.
 */
final class Trades {
    /** Words with so few letters are no trades. */
    private static final int SHORT = 3;

    private static final long BEFORE_A_PLACE = PREPOSITION.bit() | BINDING.bit();
    private static final long BESIDE_A_PERSON = SAY.bit() | STATE.bit() | THINK.bit();

    private final Tokens tokens;
    private final Mentions mentions;
    private final List<String> endings;
    private final boolean nounsHaveCapitals;
    private final boolean twoSurnames;
    private final Set<Long> nouns = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Long> surnames = new HashSet<>();
    /** For single capital words whether they stand as a person's name, or only where a place or a firm may. */
    private final Map<Long, Boolean> alone = new HashMap<>();

    Trades(Tokens tokens, Mentions mentions, Lexicon lexicon) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.endings = lexicon.tradeEndings();
        this.nounsHaveCapitals = lexicon.hasCapitalNouns();
        this.twoSurnames = lexicon.hasSilentSubjects();
    }

    void apply() {
        boolean read = false;
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.type(m).isName() && mentions.to(m) - mentions.nameFrom(m) > 2) {
                if (!read) {
                    read();
                    read = true;
                }
                cutBefore(m);
                cutBehind(m);
            }
        }
    }

    private void read() {
        for (int t = 0; t < tokens.count(); t++) {
            boolean noun = nounsHaveCapitals
                    ? tokens.isCapital(t) && tokens.isAny(t - 1, DETERMINER.bit() | POSSESSIVE.bit())
                    : tokens.shape(t) == Tokens.LOWER;
            if (noun) {
                nouns.add(tokens.key(t));
            }
        }
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.type(m).isName()) {
                int words = mentions.to(m) - mentions.nameFrom(m);
                if (words == 1) {
                    noteSingle(m);
                } else {
                    names.add(tokens.text(mentions.nameFrom(m), mentions.to(m)));
                }
            }
        }
    }

    private void noteSingle(int m) {
        long word = tokens.key(mentions.nameFrom(m));
        surnames.add(word);
        boolean titled = tokens.isAny(mentions.nameFrom(m) - 1, PERSON.bit() | TITLE.bit());
        boolean speaks =
                tokens.isAny(mentions.to(m), BESIDE_A_PERSON) || tokens.isAny(mentions.from(m) - 1, BESIDE_A_PERSON);
        boolean person = titled || speaks || mentions.isPossessive(m);
        boolean place = tokens.isAny(mentions.from(m) - 1, BEFORE_A_PLACE) || isBehindNoun(m);
        if (person || place) {
            alone.merge(word, person, Boolean::logicalOr);
        }
    }

    /** Whether a noun in small letters that is for nobody stands right before the name: het eiland Terhorne. */
    private boolean isBehindNoun(int m) {
        return mentions.from(m) < mentions.nameFrom(m) && tokens.shape(mentions.nameFrom(m) - 1) == Tokens.LOWER;
    }

    private void cutBefore(int m) {
        int first = mentions.nameFrom(m);
        for (int t = mentions.to(m) - 2; t > first; t--) {
            boolean opens = tokens.isCapital(t) && !tokens.isAny(t, PARTICLE.bit() | TITLE.bit());
            if (opens && isWord(t - 1) && (isNamedWithout(t, m) || isTradeBefore(t, m))) {
                mentions.cutName(m, t);
                return;
            }
        }
    }

    /** Whether a word may be more than a given name or an initial. */
    private boolean isWord(int t) {
        return tokens.shape(t) == Tokens.CAPITAL
                && tokens.length(t) > SHORT
                && !tokens.isPossessive(t)
                && !tokens.isAny(t, GIVEN.bit() | PARTICLE.bit());
    }

    private boolean isNamedWithout(int t, int m) {
        return t == mentions.nameFrom(m) + 1 && names.contains(tokens.text(t, mentions.to(m)));
    }

    private boolean isTradeBefore(int t, int m) {
        boolean trade = nouns.contains(tokens.key(t - 1)) || endsLikeTrade(t - 1);
        return trade && (tokens.is(t, GIVEN) || surnames.contains(tokens.key(mentions.to(m) - 1)) && isFirstTwo(t, m));
    }

    private boolean isFirstTwo(int t, int m) {
        return mentions.to(m) - t == 2 && t == mentions.nameFrom(m) + 1;
    }

    private boolean endsLikeTrade(int t) {
        for (var ending : endings) {
            if (tokens.endsIn(t, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts "van Terhorne" from "Wietse Dijkema van Terhorne" where the text speaks of Terhorne as of no person. */
    private void cutBehind(int m) {
        int last = mentions.to(m) - 1;
        boolean article = tokens.isCapital(last - 1) && tokens.is(last - 1, DETERMINER);
        int particle = article ? last - 2 : last - 1;
        boolean behind = particle - mentions.nameFrom(m) >= 2
                && tokens.is(particle, PARTICLE)
                && tokens.isAny(particle, BEFORE_A_PLACE)
                && tokens.shape(particle) == Tokens.LOWER
                && tokens.isCapital(particle - 1)
                && !tokens.is(last, GIVEN);
        if (behind && (Boolean.FALSE.equals(alone.get(tokens.key(last))) || isCalledWithout(m, particle))) {
            mentions.cutEnd(m, particle);
        }
    }

    /** Whether the text calls somebody by the word before a particle, and nobody by the one behind it. */
    private boolean isCalledWithout(int m, int particle) {
        long before = tokens.key(particle - 1);
        long behind = tokens.key(mentions.to(m) - 1);
        return !twoSurnames && Boolean.TRUE.equals(alone.get(before)) && !surnames.contains(behind);
    }
}
