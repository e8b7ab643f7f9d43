package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Finds mentions in one pass: pronouns, names with their titles, and nouns with what stands before them. */
public final class MentionFinder {
    static final long ALWAYS_ENDS = PREPOSITION.bit()
            | BINDING.bit()
            | COORDINATOR.bit()
            | SUBORDINATOR.bit()
            | THAT.bit()
            | TO.bit()
            | RELATIVE.bit()
            | QUESTION.bit()
            | AUXILIARY.bit()
            | MODAL.bit()
            | NEGATION.bit()
            | WordClass.PRONOUN
            | ACCORDING.bit()
            | SUBJUNCTIVE.bit();
    private static final long ENDS_AFTER_NOUN =
            WordClass.CUE | VERB.bit() | ADVERB.bit() | DETERMINER.bit() | POSSESSIVE.bit() | QUANTIFIER.bit();
    static final long OPENS = DETERMINER.bit() | POSSESSIVE.bit() | QUANTIFIER.bit();
    static final long SPEAKERS = PERSON.bit() | PEOPLE.bit() | GROUP.bit() | DOCUMENT.bit();

    /** How far a name may stand behind the verb that it is the subject of. */
    private static final int REACH = 10;

    private final Tokens tokens;
    private final Sentences sentences;
    private final boolean nounsHaveCapitals;
    private final boolean namesBeforeNouns;
    private final Particles particles;
    private final NameStart names;
    private final MentionTypes types;
    private final Mentions mentions = new Mentions();
    private int sentence = -1;
    private boolean headline;

    private MentionFinder(Tokens tokens, Sentences sentences, Lexicon lexicon) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.nounsHaveCapitals = lexicon.hasCapitalNouns();
        this.namesBeforeNouns = lexicon.hasNamesBeforeNouns();
        this.particles = new Particles(tokens, sentences, nounsHaveCapitals);
        this.names = new NameStart(tokens, sentences, lexicon, particles, this::isProper);
        this.types = new MentionTypes(tokens, nounsHaveCapitals);
    }

    /** The mentions in a text of a language. */
    public static Mentions find(Tokens tokens, Sentences sentences, Lexicon lexicon) {
        var finder = new MentionFinder(tokens, sentences, lexicon);
        int at = 0;
        while (at < tokens.count()) {
            at = finder.next(at);
        }
        finder.mentions.index(tokens.count());
        if (finder.nounsHaveCapitals) {
            new NameEvidence(tokens, sentences, finder.mentions).apply();
        }
        new Trades(tokens, finder.mentions, lexicon).apply();
        return finder.mentions;
    }

    private int next(int at) {
        if (!tokens.isWord(at)) {
            return at + 1;
        }
        if (tokens.sentence(at) != sentence) {
            sentence = tokens.sentence(at);
            headline = isHeadline();
        }
        long classes = tokens.classes(at);
        boolean proper = isProper(at);
        if (!proper && (classes & WordClass.PRONOUN) != 0 && !POSSESSIVE.in(classes)) {
            if (!OBJECT.in(classes)) {
                mentions.add(at, at + 1, at + 1, pronoun(classes), false);
            }
            return at + 1;
        }
        if (!proper && RELATIVE.in(classes) && !THAT.in(classes)) {
            mentions.add(at, at + 1, at + 1, MentionType.WHO, false);
            return at + 1;
        }
        boolean opens = (classes & OPENS) != 0;
        if (!proper && particles.opensName(at)) {
            return noun(at);
        }
        if (!proper && !opens && (classes & (ALWAYS_ENDS | ENDS_AFTER_NOUN)) != 0) {
            return at + 1;
        }
        return noun(at);
    }

    /** Whether most words of the sentence start with a capital. */
    private boolean isHeadline() {
        int capitals = 0;
        int words = 0;
        int end = Math.min(sentences.end(sentence), sentences.first(sentence) + 40);
        for (int t = sentences.first(sentence); t < end; t++) {
            if (tokens.isWord(t)) {
                words++;
                capitals += tokens.isCapital(t) ? 1 : 0;
            }
        }
        return !nounsHaveCapitals && words >= 4 && capitals * 10 >= words * 6;
    }

    /** Whether a capital says that the word is no ordinary one. */
    private boolean isProper(int t) {
        if (!tokens.isCapital(t)) {
            return false;
        }
        boolean initial = t == sentences.first(tokens.sentence(t))
                || tokens.shape(t - 1) == Tokens.MARK
                || tokens.isPoint(t - 1, ':')
                || tokens.isPoint(t - 1, '.')
                || tokens.isPoint(t - 1, '?')
                || tokens.isPoint(t - 1, '!');
        if (tokens.is(t, FIRST) && !tokens.is(t, TITLE) && tokens.stem(t) - tokens.start(t) == 1) {
            return false;
        }
        return !(initial || headline) || (tokens.isAny(t, GIVEN.bit() | TITLE.bit()) && !tokens.isAny(t, ALWAYS_ENDS));
    }

    private static MentionType pronoun(long classes) {
        if (HE.in(classes)) {
            return MentionType.HE;
        }
        if (SHE.in(classes)) {
            return MentionType.SHE;
        }
        if (THEY.in(classes)) {
            return MentionType.THEY;
        }
        if (FIRST.in(classes)) {
            return MentionType.FIRST;
        }
        return SECOND.in(classes) ? MentionType.SECOND : MentionType.IT;
    }

    private int noun(int from) {
        int at = from;
        int start = from;
        boolean content = false;
        while (at < tokens.count()
                && (names.isAmpersand(at) || (tokens.isWord(at) && !(at > from && ends(at, content))))) {
            boolean opens = !isProper(at) && tokens.isAny(at, OPENS) && !particles.joinName(at);
            if (opens && content) {
                break;
            }
            content |= !opens;
            boolean owner = isOwner(at);
            at++;
            if (owner) {
                add(start, at, true);
                content = false;
                at = afterApostrophe(at);
                start = tokens.isAny(from, OPENS) || tokens.isWord(at) ? from : at;
            }
        }
        if (at == from) {
            return from + 1;
        }
        if (at > start && tokens.isWord(at - 1)) {
            add(start, at, false);
        }
        return at;
    }

    private boolean isOwner(int t) {
        if (tokens.isPossessive(t)) {
            return !tokens.isAny(t, WordClass.PRONOUN | RELATIVE.bit() | QUESTION.bit());
        }
        char c = tokens.first(t + 1);
        return (c == '\'' || c == '\u2019')
                && tokens.last(t) == 's'
                && tokens.start(t + 1) == tokens.end(t)
                && tokens.stretch(t + 1) < 0
                && tokens.isWord(t + 2)
                && tokens.end(t + 1) - tokens.start(t + 1) == 1;
    }

    private int afterApostrophe(int t) {
        return t < tokens.count() && !tokens.isWord(t) && tokens.isWord(t + 1) ? t + 1 : t;
    }

    /** Whether the noun phrase before {@code t} ends there. */
    private boolean ends(int t, boolean content) {
        if (tokens.sentence(t) != sentence || tokens.stretch(t) != tokens.stretch(t - 1)) {
            return true;
        }
        long classes = tokens.classes(t);
        if (PARTICLE.in(classes)
                && tokens.shape(t) == Tokens.LOWER
                && tokens.isCapital(t - 1)
                && tokens.isCapital(t + 1)) {
            boolean other = tokens.is(t + 1, GIVEN) || tokens.isAny(t - 1, SPEAKERS | UTTERANCE.bit());
            return nounsHaveCapitals && (DETERMINER.in(classes) || other) && !particles.joinName(t);
        }
        if (isProper(t) || particles.joinName(t) || goesOn(t) || joinsAttributes(t)) {
            return false;
        }
        if ((classes & ALWAYS_ENDS) != 0) {
            return true;
        }
        if (!content) {
            return false;
        }
        if (endsName(t)) {
            return true;
        }
        if ((classes & ENDS_AFTER_NOUN) != 0) {
            return (classes & SPEAKERS) == 0 || tokens.isCapital(t - 1) || tokens.isAny(t - 1, SPEAKERS);
        }
        boolean lower = tokens.shape(t) == Tokens.LOWER;
        boolean verbal = tokens.endsIn(t, "ed") || tokens.endsIn(t, "ing") || tokens.endsIn(t, "ly");
        return lower && verbal && !nounsHaveCapitals && (classes & SPEAKERS) == 0;
    }

    /** Whether a lower-case word behind capitals cannot be part of the noun phrase. */
    private boolean endsName(int t) {
        if (tokens.shape(t) != Tokens.LOWER || !tokens.isCapital(t - 1) || tokens.isPossessive(t - 1)) {
            return false;
        }
        boolean fullName = t >= 2 && tokens.is(t - 2, GIVEN) && tokens.isCapital(t - 2) && !tokens.isPossessive(t - 2);
        boolean unknown = tokens.classes(t) == 0 && isProper(t - 1) && !tokens.isAny(t - 1, SPEAKERS);
        return nounsHaveCapitals
                || (fullName && !tokens.isAny(t, SPEAKERS | UTTERANCE.bit()))
                || (unknown && !namesBeforeNouns);
    }

    private void add(int from, int end, boolean possessive) {
        int to = nounsHaveCapitals ? noun(from, end) : end;
        while (to > from + 1 && tokens.is(to - 1, CALENDAR) && !tokens.is(to - 1, GIVEN)) {
            to--;
        }
        if (to == from || (tokens.is(to - 1, CALENDAR) && !tokens.is(to - 1, GIVEN))) {
            return;
        }
        int name = names.start(from, to);
        int paper = names.behindAgency(from, name, to);
        if (paper > name) {
            mentions.add(from, paper, name, types.of(from, paper, name), false);
            add(paper, to, possessive);
            return;
        }
        if (isApart(from, name, to)) {
            mentions.add(from, name, name, types.of(from, name, name), false);
            mentions.add(name, to, name, types.of(name, to, name), possessive);
            return;
        }
        mentions.add(from, to, name, types.of(from, to, name), possessive);
    }

    /** Whether nouns behind a verb and a preposition are not what the name behind them is: explique par téléphone | Ann Example. */
    private boolean isApart(int from, int name, int to) {
        if (namesBeforeNouns || nounsHaveCapitals || name <= from || to - name < 2) {
            return false;
        }
        long governs = PREPOSITION.bit() | BINDING.bit();
        boolean told = tokens.isAny(from - 1, governs) || tokens.isAny(from, governs);
        for (int t = name - 1; t > name - REACH && told; t--) {
            if (t < from && tokens.isAny(t, SAY.bit() | STATE.bit())) {
                return true;
            }
            told = tokens.shape(t) == Tokens.LOWER && !tokens.isAny(t, PERSON.bit() | TITLE.bit());
        }
        return false;
    }

    /** Whether a noun for a person goes on in one without an article, before a name: la jefa de prensa Ann Example. */
    private boolean goesOn(int t) {
        boolean office = tokens.is(t - 1, PERSON) && tokens.shape(t - 1) == Tokens.LOWER;
        return office
                && !namesBeforeNouns
                && !nounsHaveCapitals
                && tokens.is(t, BINDING)
                && !tokens.isAny(t, OBLIQUE.bit() | DETERMINER.bit())
                && tokens.shape(t + 1) == Tokens.LOWER
                && !tokens.isAny(t + 1, OPENS | SPEAKERS | TITLE.bit() | ALWAYS_ENDS)
                && tokens.isCapital(t + 2)
                && tokens.isCapital(t + 3)
                && tokens.sentence(t + 3) == sentence;
    }

    /** The end of the last noun where every noun has a capital; {@code from} if there is none and no pronoun either. */
    private int noun(int from, int end) {
        int to = end;
        while (to > from && !isNoun(to - 1)) {
            to--;
        }
        boolean pronoun = to == from && tokens.isAny(from, INDEFINITE.bit() | QUANTIFIER.bit());
        return pronoun ? from + 1 : to;
    }

    private boolean isNoun(int t) {
        boolean mixed = tokens.shape(t) == Tokens.NUMBER && Character.isLetter(tokens.last(t));
        return mixed || (tokens.isCapital(t) && (isProper(t) || !tokens.isAny(t, OPENS)));
    }

    /** Whether a word joins two attributes of one noun: die alten und kranken Menschen. */
    private boolean joinsAttributes(int t) {
        return nounsHaveCapitals
                && tokens.is(t, COORDINATOR)
                && tokens.shape(t - 1) == Tokens.LOWER
                && tokens.classes(t - 1) == 0
                && tokens.isWord(t + 1)
                && tokens.shape(t + 1) == Tokens.LOWER
                && tokens.classes(t + 1) == 0;
    }
}
