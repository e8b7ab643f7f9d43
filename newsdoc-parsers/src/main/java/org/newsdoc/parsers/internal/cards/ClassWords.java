package org.newsdoc.parsers.internal.cards;

import org.newsdoc.parsers.Lexicon;

/**
 * What the words in class names and identifiers mean. {@code teaser__headline}, {@code teaserHeadline} and
 * {@code TeaserHeadline-x1} hold the words teaser and headline; two words in a row are looked up as one, too. Names are
 * read sign by sign without taking words out of them. Immutable and thread-safe.
 */
final class ClassWords {
    private static final int LONGEST = 1000;
    private static final int SIZE = 1 << 12;
    private static final long SEED = 1469598103934665603L;
    private static final long STEP = 1099511628211L;

    private final long[] hashes = new long[SIZE];
    private final int[] roles = new int[SIZE];

    private ClassWords() {}

    static ClassWords of(Lexicon lexicon) {
        var words = new ClassWords();
        int count = 0;
        for (var row : lexicon.rows("class-words")) {
            int bit = Role.of(row.column(0)).bit();
            for (var word : row.column(1).split(" ")) {
                if (count++ < SIZE / 2) {
                    words.put(word, bit);
                }
            }
        }
        return words;
    }

    private void put(String word, int bit) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        int at = slot(hash);
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & (SIZE - 1);
        }
        hashes[at] = hash;
        roles[at] |= bit;
    }

    private int get(long hash) {
        int at = slot(hash);
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return roles[at];
            }
            at = (at + 1) & (SIZE - 1);
        }
        return 0;
    }

    private static int slot(long hash) {
        return (int) (hash ^ (hash >>> 29)) & (SIZE - 1);
    }

    private static long step(long hash, int letter) {
        return (hash ^ letter) * STEP;
    }

    /** The roles of all words in a class attribute or identifier, as bits. */
    int roles(String names) {
        int end = Math.min(names.length(), LONGEST);
        int found = 0;
        long word = SEED;
        long pair = SEED;
        boolean lower = false;
        for (int i = 0; i < end; i++) {
            int c = names.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (word != SEED && (!letter || capital && lower)) {
                found |= get(word) | (pair == word ? 0 : get(pair));
                pair = word;
                word = SEED;
            }
            if (letter) {
                int small = capital ? c + 32 : c;
                word = step(word, small);
                pair = step(pair, small);
            } else if (c == ' ') {
                pair = SEED;
            }
            lower = letter && !capital;
        }
        return word == SEED ? found : found | get(word) | get(pair);
    }

    /** A number for the letters of a class attribute, so that {@code post-12} and {@code post-13} are alike. */
    static int likeness(String names) {
        int hash = 17;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                hash = hash * 31 + c;
            }
        }
        return hash;
    }
}
