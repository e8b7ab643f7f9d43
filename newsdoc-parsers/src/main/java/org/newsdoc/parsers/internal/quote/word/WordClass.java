package org.newsdoc.parsers.internal.quote.word;

import java.util.Locale;
import java.util.Optional;

/**
 * What a language's lexicon says of a word; a word may be of several classes. The classes up to {@link #VERB} stand in the order in
 * which they matter: the first one that a word has decides on its {@code WordSort}.
 */
public enum WordClass {
    /** Words that name a source without a verb: according, laut, selon. */
    ACCORDING,
    /** he. */
    HE,
    /** she. */
    SHE,
    /** it. */
    IT,
    /** they. */
    THEY,
    /** I and we. */
    FIRST,
    /** you. */
    SECOND,
    /** Forms of be, have, do. */
    AUXILIARY,
    /** will, would, can. */
    MODAL,
    /** not, never. */
    NEGATION,
    /** that, dass, que. */
    THAT,
    /** who, which. */
    RELATIVE,
    /** whether, how, why. */
    QUESTION,
    /** and, or, but. */
    COORDINATOR,
    /** to before a verb, zu. */
    TO,
    /** Verbs of saying: said, told, asked. */
    SAY,
    /** Verbs of stating, arguing, demanding: announced, warned, denied. */
    STATE,
    /** Verbs of thinking and wanting: believes, hopes. */
    THINK,
    /** What documents and figures do: shows, suggests, finds. */
    SHOW,
    /** Seeming and being expected. */
    SEEM,
    /** Verbs that call or judge somebody: described, praised, blamed. */
    JUDGE,
    /** because, when, although. */
    SUBORDINATOR,
    /** Prepositions that bind a noun to the noun before it: of, for, from. */
    BINDING,
    /** Prepositions. */
    PREPOSITION,
    /** Words that open a report without a verb of their own: as (he put it), so (der Minister). */
    AS,
    /** Possessive determiners: his, their. */
    POSSESSIVE,
    /** Articles. */
    DETERMINER,
    /** Demonstratives and quantities: this, some, many. */
    QUANTIFIER,
    /** someone, others. */
    INDEFINITE,
    /** Days and months. */
    CALENDAR,
    /** Subjunctive forms that mark reported speech. */
    SUBJUNCTIVE,
    /** Nouns for utterances: statement, claim, tweet. */
    UTTERANCE,
    /** Nouns for one person: spokesman, minister. */
    PERSON,
    /** Nouns for people: officials, critics. */
    PEOPLE,
    /** Nouns for bodies that speak: campaign, ministry. */
    GROUP,
    /** Nouns for things that say something: report, poll. */
    DOCUMENT,
    /** Adverbs that may stand between subject and verb. */
    ADVERB,
    /** Other verbs, in forms that end a noun phrase. */
    VERB,
    /** A form of a cue verb that has no subject of its own: saying, gesagt. */
    NON_FINITE,
    /** Object forms of pronouns: him, them. */
    OBJECT,
    /** Titles and offices that stand before a name. */
    TITLE,
    /** Given names and titles of men. */
    MALE,
    /** Given names and titles of women. */
    FEMALE,
    /** Given names. */
    GIVEN,
    /** von, de, al. */
    PARTICLE,
    /** Jr., III. */
    SUFFIX,
    /** Determiners in a case that no subject has: dem, den. */
    OBLIQUE,
    /** Determiners in a form that may be a genitive: der, des, seiner. */
    GENITIVE,
    /** Words that end with a full stop which ends no sentence. */
    ABBREVIATION,
    /** Finite forms that report only together with a {@link #PREFIX}: teilt (… mit), wirft (… vor). */
    SEPARABLE,
    /** What a separable verb leaves at the end of its clause: mit, vor, bekannt. */
    PREFIX,
    /** Prepositions that name a source together with an utterance: nach (Angaben der Polizei). */
    REFERRING,
    /** Helping verbs of the passive voice: wird, wurde. */
    PASSIVE,
    /** News agencies of one word: Reuters. */
    AGENCY,
    /** Nouns for somebody who has just been named: lawmaker, élu, dirigente. */
    STAND_IN,
    /** Not a word, but what nouns for trades end in: -keeper, -ologist. */
    ENDING;

    /** All classes of cue verbs. */
    public static final long CUE = SAY.bit() | STATE.bit() | THINK.bit() | SHOW.bit() | SEEM.bit() | JUDGE.bit();
    /** Pronouns that may be a speaker. */
    public static final long PRONOUN = HE.bit() | SHE.bit() | IT.bit() | THEY.bit() | FIRST.bit() | SECOND.bit();

    private static final WordClass[] ALL = values();

    /** This class as a bit. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether {@code classes} holds this class. */
    public boolean in(long classes) {
        return (classes & bit()) != 0;
    }

    /** The class called {@code name} in a lexicon file, such as {@code non-finite}. */
    static Optional<WordClass> named(String name) {
        var wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var one : ALL) {
            if (one.name().equals(wanted)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
