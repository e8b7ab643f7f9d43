package org.newsdoc.parsers.internal.language;

import java.lang.Character.UnicodeScript;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** Counts the function words and scripts of one text. Not thread-safe. */
final class Tally {
    /** Words are counted up to here; more would not change the answer. */
    static final int ENOUGH_WORDS = 2000;

    /** What a word of one language alone counts; shared words count less. */
    static final int WHOLE = 60;

    private static final int LONGEST_WORD = 14;
    private static final int SCRIPTS = UnicodeScript.values().length;

    private final FunctionWords table;
    private final int[] scores;
    private final int[] hits;
    private final int[] letters = new int[SCRIPTS];
    private int words;
    private int allLetters;

    Tally(FunctionWords table) {
        this.table = table;
        scores = new int[table.languages().size()];
        hits = new int[scores.length];
    }

    int words() {
        return words;
    }

    int score(int language) {
        return scores[language];
    }

    /** How many words of the text a language has. */
    int hits(int language) {
        return hits[language];
    }

    int letters() {
        return allLetters;
    }

    int letters(UnicodeScript script) {
        return letters[script.ordinal()];
    }

    boolean isEnough() {
        return words >= ENOUGH_WORDS || allLetters >= 6 * ENOUGH_WORDS;
    }

    void add(String paragraph) {
        var text = paragraph.toCharArray();
        int i = 0;
        while (i < text.length && !isEnough()) {
            if (Letters.isLetter(text[i])) {
                i = addWord(text, i);
            } else {
                i++;
            }
        }
    }

    private int addWord(char[] text, int start) {
        long number = NameWords.NO_WORD;
        int i = start;
        while (i < text.length && (Letters.isLetter(text[i]) || isJoint(text, i))) {
            char c = text[i++];
            count(c);
            number = NameWords.step(number, lower(c));
            if (Letters.isCjk(c)) {
                break;
            }
        }
        words++;
        if (i - start <= LONGEST_WORD) {
            score(table.find(number));
        }
        return i;
    }

    private static boolean isJoint(char[] text, int i) {
        char c = text[i];
        return (c == '\'' || c == '\u2019') && i + 1 < text.length && Letters.isLetter(text[i + 1]);
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private void count(char c) {
        allLetters++;
        var script = c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        letters[script.ordinal()]++;
    }

    private void score(long set) {
        if (set == 0) {
            return;
        }
        int share = WHOLE / Long.bitCount(set);
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int language = Long.numberOfTrailingZeros(rest);
            scores[language] += share;
            hits[language]++;
        }
    }
}
