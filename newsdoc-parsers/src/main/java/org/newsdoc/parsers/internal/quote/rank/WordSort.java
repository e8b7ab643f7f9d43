package org.newsdoc.parsers.internal.quote.rank;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Numbers each word by the one thing about it that matters most here: some fifty sorts, the same in all languages. */
public final class WordSort {
    /** How many sorts there are; 0 stands for no word at all. */
    public static final int COUNT = 64;

    private static final int FIRST_WORD = 10;
    /** How many classes are a sort of their own: those up to this one. */
    private static final int CLASSES = VERB.ordinal() + 1;

    private static final long SORTED = (1L << CLASSES) - 1;
    private static final int NON_FINITE_SHIFT = 1;

    private WordSort() {}

    static int of(Tokens tokens, int token) {
        byte shape = tokens.shape(token);
        if (shape == Tokens.MARK) {
            return 1;
        }
        if (shape == Tokens.POINT) {
            return point(tokens.first(token));
        }
        long classes = tokens.classes(token);
        boolean capital = shape == Tokens.CAPITAL || shape == Tokens.CAPS;
        if (classes != 0 && !(capital && TITLE.in(classes))) {
            int sort = byClass(classes);
            if (sort > 0) {
                return sort;
            }
        }
        return byForm(tokens, token, shape, classes);
    }

    /** The sort of a word whose capital says nothing: for a bare capital that of an ordinary noun. */
    static int withoutCapital(Tokens tokens, int token, int sort) {
        int base = FIRST_WORD + CLASSES + 2;
        return sort == base + 3 ? base + (tokens.endsIn(token, "s") ? 7 : 8) : sort;
    }

    private static int point(char c) {
        return switch (c) {
            case ',' -> 2;
            case ':' -> 3;
            case ';' -> 4;
            case '.', '?', '!', '\u2026' -> 5;
            case '\u2014', '\u2013', '\u2015', '-' -> 6;
            case '(', '[' -> 7;
            case ')', ']' -> 8;
            default -> 9;
        };
    }

    private static int byClass(long classes) {
        long sorted = classes & SORTED;
        if (sorted == 0) {
            return 0;
        }
        long first = Long.lowestOneBit(sorted);
        if ((first & WordClass.CUE) != 0 && NON_FINITE.in(classes)) {
            return FIRST_WORD + CLASSES + (first == SAY.bit() ? 0 : NON_FINITE_SHIFT);
        }
        return FIRST_WORD + Long.numberOfTrailingZeros(first);
    }

    private static int byForm(Tokens tokens, int token, byte shape, long classes) {
        int base = FIRST_WORD + CLASSES + 2;
        if (shape == Tokens.NUMBER) {
            return base;
        }
        if (shape != Tokens.LOWER) {
            return base + (TITLE.in(classes) ? 1 : tokens.isPossessive(token) ? 2 : 3);
        }
        if (tokens.endsIn(token, "ed")) {
            return base + 4;
        }
        if (tokens.endsIn(token, "ing")) {
            return base + 5;
        }
        return base + (tokens.endsIn(token, "ly") ? 6 : tokens.endsIn(token, "s") ? 7 : 8);
    }
}
