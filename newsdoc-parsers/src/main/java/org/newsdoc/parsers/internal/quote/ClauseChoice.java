package org.newsdoc.parsers.internal.quote;

import java.util.Arrays;
import java.util.Map;
import org.newsdoc.parsers.internal.quote.clause.ClauseFinder;
import org.newsdoc.parsers.internal.quote.clause.Clauses;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/**
 * Which reported clauses of a text hold, and which words are theirs: the surest clauses have theirs first, and others that want the
 * same words are left out. Where weights tell the bounds of a clause, those of clauses that cannot hold are never looked for.
 */
final class ClauseChoice {
    /** How much a cue must score to report a clause with quoted words in it, and one without. */
    private static final float LEAST_MIXED = 0;

    private static final float LEAST_INDIRECT = 0.8f;
    private static final long VERBAL = WordClass.CUE
            | WordClass.AUXILIARY.bit()
            | WordClass.MODAL.bit()
            | WordClass.VERB.bit()
            | WordClass.TO.bit()
            | WordClass.THAT.bit()
            | WordClass.QUESTION.bit()
            | WordClass.PRONOUN;
    private static final long NOMINAL = WordClass.DETERMINER.bit()
            | WordClass.POSSESSIVE.bit()
            | WordClass.QUANTIFIER.bit()
            | WordClass.BINDING.bit();
    private static final int NOBODY = -1;

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    /** For each token the clause that has it, as one of its words or, beyond the number of clauses, as its cue. */
    private final int[] owner;

    private ClauseChoice(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = clauses;
        this.owner = new int[tokens.count() + 1];
        Arrays.fill(owner, NOBODY);
    }

    /** The choice among clauses whose bounds and sources are known. */
    static ClauseChoice among(Reading reading, Clauses clauses) {
        var choice = new ClauseChoice(reading, clauses);
        for (int c : clauses.bySureness()) {
            if (choice.isOpen(c) && choice.mayHold(c)) {
                choice.take(c);
            }
        }
        return choice;
    }

    /** The choice among the clauses that {@code rankers} find. */
    static ClauseChoice weighed(Reading reading, Map<String, Ranker> rankers) {
        var finder = new ClauseFinder(reading);
        var clauses = finder.find(rankers, LEAST_MIXED);
        var choice = new ClauseChoice(reading, clauses);
        for (int c : clauses.bySureness()) {
            if (choice.isOpen(c) && (choice.isSure(c) || choice.hasQuotedSentence(c))) {
                finder.bound(clauses, c, rankers);
                if (choice.mayHold(c) && (choice.isMixed(c) || choice.isClause(c))) {
                    finder.source(clauses, c, rankers);
                    choice.take(c);
                }
            }
        }
        return choice;
    }

    private boolean isOpen(int c) {
        return owner[clauses.cue(c)] < 0;
    }

    private boolean isSure(int c) {
        return clauses.score(c) >= LEAST_INDIRECT;
    }

    private boolean isMixed(int c) {
        return hasQuoted(clauses.beforeFrom(c), clauses.beforeTo(c))
                || hasQuoted(clauses.afterFrom(c), clauses.afterTo(c));
    }

    private boolean hasQuotedSentence(int c) {
        int sentence = tokens.sentence(clauses.cue(c));
        return hasQuoted(
                reading.sentences().first(sentence), reading.sentences().end(sentence));
    }

    private boolean mayHold(int c) {
        return isFree(clauses.beforeFrom(c), clauses.beforeTo(c))
                && isFree(clauses.afterFrom(c), clauses.afterTo(c))
                && (isSure(c) || isMixed(c));
    }

    /** Whether a verb of saying has more than a noun behind it: wrote three drafts of the report. */
    private boolean isClause(int c) {
        if (clauses.beforeFrom(c) >= 0 || !tokens.is(clauses.cue(c), WordClass.SAY)) {
            return true;
        }
        for (int t = clauses.afterFrom(c); t < clauses.afterTo(c); t++) {
            boolean noun = tokens.isAny(t - 1, NOMINAL);
            if ((tokens.isAny(t, VERBAL) && !noun)
                    || (tokens.shape(t) == Tokens.LOWER && (tokens.endsIn(t, "ed") || tokens.endsIn(t, "ing")))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int from, int to) {
        for (int t = Math.max(from, 0); t < to; t++) {
            if (owner[t] >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasQuoted(int from, int to) {
        for (int t = Math.max(from, 0); t < to; t++) {
            if (tokens.stretch(t) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void take(int c) {
        take(clauses.beforeFrom(c), clauses.beforeTo(c), c);
        take(clauses.afterFrom(c), clauses.afterTo(c), c);
        owner[clauses.cue(c)] = clauses.count() + c;
    }

    private void take(int from, int to, int clause) {
        for (int t = Math.max(from, 0); t < to; t++) {
            owner[t] = clause;
        }
    }

    /** All clauses, those that do not hold among them. */
    Clauses clauses() {
        return clauses;
    }

    /** The clause that a token is a word of, or -1. */
    int of(int token) {
        return owner[token] < clauses.count() ? owner[token] : NOBODY;
    }

    /** Whether a clause holds. */
    boolean holds(int c) {
        return owner[clauses.cue(c)] == clauses.count() + c;
    }
}
