package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.mention.MentionFinder.*;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.function.IntPredicate;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Tells where a name starts in the noun phrase that ends in it: behind titles and offices, with the particles inside it. */
final class NameStart {
    private static final long GOVERNS = PREPOSITION.bit() | BINDING.bit();
    private static final int SAID_BEFORE = 4;

    private final Tokens tokens;
    private final Sentences sentences;
    private final boolean nounsHaveCapitals;
    private final boolean namesBeforeNouns;
    private final Particles particles;
    private final IntPredicate isProper;

    /** {@code isProper} says of a token whether its capital makes it a name. */
    NameStart(Tokens tokens, Sentences sentences, Lexicon lexicon, Particles particles, IntPredicate isProper) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.nounsHaveCapitals = lexicon.hasCapitalNouns();
        this.namesBeforeNouns = lexicon.hasNamesBeforeNouns();
        this.particles = particles;
        this.isProper = isProper;
    }

    /** Where the name at the end of a noun phrase starts, titles left out; the end if there is none. */
    int start(int from, int to) {
        int head = to - 1;
        boolean suffix = tokens.is(head, SUFFIX) && head > from;
        if (!isNameWord(suffix ? head - 1 : head)) {
            return to;
        }
        int start = head;
        while (start > from && (isNameWord(start - 1) || isInnerParticle(start - 1, from) || isAmpersand(start - 1))) {
            start--;
        }
        int name = start;
        for (int t = start; t < head; t++) {
            if (isTitle(t, head) || tokens.isPossessive(t)) {
                name = t + 1;
            }
        }
        name = nounsHaveCapitals ? behindNouns(from, name, head) : name;
        boolean bareTitle = name == head
                && tokens.isAny(head, TITLE.bit() | SUFFIX.bit() | PERSON.bit() | GROUP.bit() | PEOPLE.bit());
        if (bareTitle && !tokens.is(head, GIVEN)) {
            return tokens.isAny(head, PERSON.bit()) ? to : start;
        }
        return name;
    }

    /** Whether a word says what the name behind it is, and is no part of it: Senator, but not Ally, nor Ministerio de Salud. */
    private boolean isTitle(int t, int head) {
        boolean given = tokens.is(t, GIVEN) && !tokens.is(t, TITLE) && t == head - 1;
        boolean named = tokens.is(t + 1, PARTICLE) && tokens.shape(t + 1) == Tokens.LOWER;
        boolean body = tokens.is(t, GROUP) && !tokens.isAny(t, TITLE.bit() | PERSON.bit());
        boolean part = given || named || (body && !nounsHaveCapitals && !namesBeforeNouns && !tokens.is(t + 1, GIVEN));
        return tokens.isAny(t, TITLE.bit() | PERSON.bit() | GROUP.bit()) && !part;
    }

    /** Where a given name starts behind words for an office; one noun goes before the name if an article opens the phrase. */
    private int behindNouns(int from, int name, int head) {
        for (int t = name; t < head; t++) {
            if (tokens.is(t, GIVEN)) {
                return t;
            }
        }
        boolean office = from < name && tokens.isAny(from, OPENS) && head - name == 2 && !tokens.is(name + 1, PARTICLE);
        return office ? name + 1 : name;
    }

    private boolean isInnerParticle(int t, int from) {
        return t > from
                && (tokens.is(t, PARTICLE) && !tokens.is(t, DETERMINER) && tokens.isCapital(t - 1)
                        || particles.joinName(t));
    }

    private boolean isNameWord(int t) {
        if (!tokens.isCapital(t) || tokens.isAny(t, OPENS | ALWAYS_ENDS) && !isProper.test(t)) {
            return particles.opensName(t);
        }
        if (nounsHaveCapitals) {
            return !tokens.isAny(t, SPEAKERS) || tokens.is(t, TITLE) || tokens.is(t, GIVEN);
        }
        boolean initial = t == sentences.first(tokens.sentence(t));
        return !initial
                || tokens.is(t, GIVEN)
                || tokens.is(t, TITLE)
                || (tokens.number(t) == 0 && !tokens.isAny(t, SPEAKERS));
    }

    /**
     * The end of the agency or paper that somebody tells something, before who that is: raconte à l'AFP | Ann Example; {@code name}
     * if there is none.
     */
    int behindAgency(int from, int name, int to) {
        if (namesBeforeNouns || to - name <= 2 || tokens.isPossessive(name)) {
            return name;
        }
        boolean agency = tokens.shape(name) == Tokens.CAPS && !tokens.is(name, GIVEN) || tokens.is(name, AGENCY);
        boolean told = tokens.isAny(from - 1, GOVERNS) || tokens.isAny(from, OBLIQUE.bit() | GOVERNS);
        boolean given = tokens.is(name + 1, GIVEN);
        boolean person = tokens.shape(name + 1) == Tokens.CAPITAL && (given || isSaidBefore(from));
        boolean paper = given && !tokens.isAny(name, GIVEN.bit() | TITLE.bit() | PERSON.bit() | PARTICLE.bit());
        boolean article = tokens.isAny(from - 1, OBLIQUE.bit()) || tokens.isAny(from, OBLIQUE.bit() | DETERMINER.bit());
        return told && person && (agency || (paper && article && isSaidBefore(from))) ? name + 1 : name;
    }

    private boolean isSaidBefore(int from) {
        int first = sentences.first(tokens.sentence(from));
        for (int t = from - 1; t >= first && t >= from - SAID_BEFORE; t--) {
            if (tokens.isAny(t, SAY.bit() | STATE.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign joins two names to the name of a firm. */
    boolean isAmpersand(int t) {
        return tokens.isPoint(t, '&')
                && tokens.isCapital(t - 1)
                && tokens.isCapital(t + 1)
                && tokens.sentence(t - 1) == tokens.sentence(t + 1)
                && tokens.stretch(t - 1) == tokens.stretch(t + 1);
    }
}
