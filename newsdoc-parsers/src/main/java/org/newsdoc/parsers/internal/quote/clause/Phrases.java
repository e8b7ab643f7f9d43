package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Verbs and noun phrases of a sentence, told by word classes and endings. */
final class Phrases {
    /** Stands for no mention and no token. */
    static final int NONE = -1;

    private static final long FINITE = WordClass.CUE | AUXILIARY.bit() | MODAL.bit() | SUBJUNCTIVE.bit() | VERB.bit();
    private static final long SKIPPED = ADVERB.bit() | NEGATION.bit() | CALENDAR.bit() | OBJECT.bit();
    private static final long OPENS = DETERMINER.bit() | POSSESSIVE.bit() | QUANTIFIER.bit();
    private static final int REACH = 14;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    Phrases(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** Whether the word is a verb with a subject, as far as its form says. */
    boolean isFinite(int t) {
        return tokens.shape(t) == Tokens.LOWER
                && tokens.isAny(t, FINITE)
                && !tokens.is(t, NON_FINITE)
                && tokens.stretch(t) < 0;
    }

    /** The first finite verb in a range, or {@link #NONE}. */
    int verb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isFinite(t)) {
                return t;
            }
        }
        return NONE;
    }

    /** The first verb form of reported speech in a range, or {@link #NONE}. */
    int subjunctive(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, SUBJUNCTIVE) && tokens.shape(t) == Tokens.LOWER && tokens.stretch(t) < 0) {
                return t;
            }
        }
        return NONE;
    }

    /** Whether a verb form of reported speech in a range leaves no doubt. */
    boolean isReported(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean form = tokens.is(t, SUBJUNCTIVE) && !tokens.isAny(t, AUXILIARY.bit() | MODAL.bit());
            if (form && tokens.shape(t) == Tokens.LOWER && tokens.stretch(t) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an infinitive with "zu" ends at {@code end}. */
    boolean isInfinitive(int from, int end) {
        for (int t = end - 1; t > from && t >= end - 3; t--) {
            boolean infinitive = tokens.shape(t) == Tokens.LOWER && tokens.endsIn(t, "n");
            if (infinitive && (tokens.text(t - 1, t).equals("zu") || hasInner(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "zu" stands within the word: anzunehmen. */
    private boolean hasInner(int t) {
        char[] text = reading.text();
        for (int i = tokens.start(t) + 2; i < tokens.stem(t) - 4; i++) {
            if (text[i] == 'z' && text[i + 1] == 'u') {
                return tokens.is(t, NON_FINITE) || !tokens.is(t, VERB);
            }
        }
        return false;
    }

    /** The subject right behind a verb, adverbs and phrases with prepositions left out, or {@link #NONE}. */
    int subjectAfter(int verb, int end) {
        int t = verb + 1;
        while (t < end && t < verb + REACH && tokens.isWord(t)) {
            int m = mentions.at(t);
            boolean starts = m < mentions.count() && mentions.from(m) == t;
            if (starts && isSubject(m) && mentions.from(m) < end) {
                return whole(m);
            }
            if (tokens.isAny(t, PREPOSITION.bit() | BINDING.bit())) {
                t = skipPhrase(t, end);
            } else if (tokens.isAny(t, SKIPPED)) {
                t++;
            } else if (starts && tokens.is(t, OBLIQUE)) {
                t = mentions.to(m);
            } else {
                return NONE;
            }
        }
        return NONE;
    }

    private int skipPhrase(int preposition, int end) {
        int t = preposition + 1;
        while (t < end && tokens.isWord(t) && tokens.shape(t) == Tokens.LOWER && !isFinite(t) && !opensNext(t)) {
            t++;
        }
        boolean noun =
                !reading.lexicon().hasCapitalNouns() && !tokens.isAny(t - 1, OPENS | PREPOSITION.bit() | BINDING.bit());
        while (t < end && (tokens.isCapital(t) && !noun || tokens.shape(t) == Tokens.NUMBER) && !opensName(t)) {
            t++;
        }
        return Math.max(t, preposition + 1);
    }

    /** Whether a name of its own starts right behind a word with a capital: à l'AFP | Ann Example. */
    private boolean opensName(int t) {
        return tokens.isCapital(t - 1) && opensMention(t);
    }

    /** Whether the next noun phrase starts behind a noun: a la prensa | el director. */
    private boolean opensNext(int t) {
        boolean noun = !tokens.isAny(t - 1, OPENS | PREPOSITION.bit() | BINDING.bit() | COORDINATOR.bit());
        return noun && tokens.isAny(t, OPENS) && !tokens.isAny(t, PREPOSITION.bit() | BINDING.bit());
    }

    /** The mention that a sentence or segment opens with if it can be a subject, or {@link #NONE}. */
    int subjectAt(int from, int end) {
        int t = from;
        while (t < end && tokens.isAny(t, ADVERB.bit() | COORDINATOR.bit()) && !opensMention(t)) {
            t++;
        }
        int m = mentions.at(t);
        if (m >= mentions.count() || mentions.from(m) != t || mentions.to(m) > end) {
            return NONE;
        }
        m = whole(m);
        return isSubject(m) && !tokens.is(mentions.to(m) - 1, CALENDAR) ? m : NONE;
    }

    private boolean opensMention(int t) {
        int m = mentions.at(t);
        return m < mentions.count() && mentions.from(m) == t;
    }

    /** The mention that goes on behind a genitive: Annas Bruder. */
    private int whole(int m) {
        int last = m;
        while (mentions.isPossessive(last)
                && last + 1 < mentions.count()
                && mentions.from(last + 1) <= mentions.to(last)) {
            last++;
        }
        return last;
    }

    private boolean isSubject(int m) {
        return reading.subjects().isSubject(m) || (mentions.isPossessive(m) && whole(m) != m);
    }

    /** The end of a noun phrase with its genitives: laut Angaben der Polizei | wurden. */
    int end(int from, int limit) {
        boolean noun = false;
        int t = from;
        while (t < limit && tokens.isWord(t) && tokens.stretch(t) < 0) {
            if (noun && tokens.shape(t) == Tokens.NUMBER && !tokens.is(t - 1, BINDING)) {
                break;
            }
            if (tokens.isCapital(t) || tokens.shape(t) == Tokens.NUMBER) {
                noun = tokens.isCapital(t);
            } else if (isFinite(t) && !isAdjective(t, limit) || !continues(t, noun, limit)) {
                break;
            }
            t++;
        }
        return t;
    }

    private boolean isAdjective(int t, int limit) {
        return tokens.isAny(t - 1, OPENS) && t + 1 < limit && tokens.isCapital(t + 1);
    }

    private boolean continues(int t, boolean noun, int limit) {
        if (tokens.isAny(t, OPENS)) {
            boolean genitive = tokens.endsIn(t, "er") || tokens.endsIn(t, "es");
            return !noun || genitive || tokens.is(t - 1, BINDING);
        }
        if (tokens.is(t, BINDING) && !tokens.is(t, PREPOSITION)) {
            return t + 1 < limit && !tokens.is(t + 1, CALENDAR);
        }
        if (tokens.isAny(t, PREPOSITION.bit() | SKIPPED | WordClass.PRONOUN | SUBORDINATOR.bit() | THAT.bit())) {
            return false;
        }
        if (tokens.is(t, COORDINATOR)) {
            return noun && t + 1 < limit && tokens.isCapital(t + 1);
        }
        boolean attribute = t + 1 < limit && (tokens.isCapital(t + 1) || tokens.shape(t + 1) == Tokens.LOWER);
        return attribute && (!noun || tokens.endsIn(t, "er") || tokens.endsIn(t, "en"));
    }

    /** The mention behind a preposition that opens a range, or {@link #NONE}: im Bericht. */
    int governed(int from, int to) {
        return tokens.isAny(from, PREPOSITION.bit() | BINDING.bit()) ? source(from + 1, to) : NONE;
    }

    /** Who does what a verb in the passive voice says, or {@link #NONE}: wurde vom Rat aufgefordert. */
    int agent(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (tokens.is(t, BINDING) && !tokens.is(t, PREPOSITION) && tokens.first(t) == 'v') {
                return source(t + 1, to);
            }
        }
        return NONE;
    }

    /** Whether a mention is of somebody or something that speaks. */
    boolean isSpeaker(int m) {
        if (m == NONE) {
            return false;
        }
        var type = mentions.type(m);
        return !type.isVague() && type != MentionType.IT && type != MentionType.INDEFINITE;
    }

    /** The first mention within a range that can name a source, or {@link #NONE}. */
    int source(int from, int to) {
        for (int m = mentions.at(from); m < mentions.count() && mentions.from(m) < to; m++) {
            if (!mentions.isPossessive(m)) {
                return m;
            }
        }
        return NONE;
    }
}
