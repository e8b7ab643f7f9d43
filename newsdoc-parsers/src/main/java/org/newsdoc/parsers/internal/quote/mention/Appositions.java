package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Finds the names behind nouns that say who it is: the head of the yard, Ann Example, … */
public final class Appositions {
    private static final int NONE = -1;
    private static final int REACH = 3;

    private final Tokens tokens;
    private final Mentions mentions;
    private final boolean grammar;
    private final boolean capitalNouns;

    /** Appositions among the mentions of one text. */
    public Appositions(Tokens tokens, Mentions mentions, Lexicon lexicon) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.grammar = lexicon.hasGrammar();
        this.capitalNouns = lexicon.hasCapitalNouns();
    }

    /** The mention of a name behind a noun, what is bound to it or joined with it, and a comma; -1 if there is none. */
    public int name(int mention) {
        var type = mentions.type(mention);
        boolean office = type == MentionType.PERSON || tokens.is(mentions.to(mention) - 1, TITLE);
        if (type.isName() || type.isPronoun() || !(grammar || office || isNamedNoun(mention))) {
            return NONE;
        }
        int m = mention + 1;
        while (m < mentions.count() && m <= mention + REACH && mentions.from(m) <= mentions.to(m - 1) + 1) {
            if (tokens.isPoint(mentions.from(m) - 1, ',')) {
                return isClosed(m) && isPerson(m) ? m : NONE;
            }
            boolean bound = mentions.from(m) == mentions.to(m - 1) || binds(mentions.from(m) - 1) || joins(m);
            if (!bound) {
                return NONE;
            }
            m++;
        }
        return NONE;
    }

    /** Whether a noun with an article is named between commas and says something: the recipient, Ann Example, recalled. */
    private boolean isNamedNoun(int mention) {
        int name = mention + 1;
        return mentions.type(mention) == MentionType.NOUN
                && tokens.is(mentions.from(mention), DETERMINER)
                && name < mentions.count()
                && mentions.from(name) == mentions.to(mention) + 1
                && mentions.type(name) == MentionType.FULL_NAME
                && tokens.isPoint(mentions.to(name), ',')
                && tokens.isAny(mentions.to(name) + 1, WordClass.CUE);
    }

    /** Whether no word follows, or the next one says that the name has ended: his colleague, Ann Example said. */
    private boolean isClosed(int m) {
        return !tokens.isWord(mentions.to(m)) || tokens.sentence(mentions.to(m)) != tokens.sentence(mentions.from(m));
    }

    private boolean isPerson(int m) {
        var type = mentions.type(m);
        boolean bare = tokens.isCapital(mentions.from(m)) || tokens.is(mentions.from(m), TITLE);
        return type == MentionType.FULL_NAME
                || (bare && (type == MentionType.TITLED_NAME || type == MentionType.DESCRIBED_NAME));
    }

    /** Whether a noun without an article goes on what the one before says of somebody: a nurse and mother of five. */
    private boolean joins(int m) {
        return tokens.is(mentions.from(m) - 1, COORDINATOR)
                && mentions.type(m) == MentionType.PERSON
                && !tokens.isAny(mentions.from(m), DETERMINER.bit() | POSSESSIVE.bit());
    }

    /** Whether a word binds the next mention to the one before. */
    public boolean binds(int token) {
        return tokens.is(token, BINDING) && !(capitalNouns && tokens.is(token, PREPOSITION));
    }
}
