package org.newsdoc.parsers.internal.cards;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.NameWords;

/**
 * What the words in class names and identifiers mean. {@code teaser__headline}, {@code teaserHeadline} and
 * {@code TeaserHeadline-x1} hold the words teaser and headline; two words in a row are looked up as one, too. Names are
 * read sign by sign without taking words out of them. Immutable and thread-safe.
 */
final class ClassWords {
    private static final int LONGEST = 1000;

    private final NameWords words = new NameWords();

    private ClassWords() {}

    static ClassWords of(Lexicon lexicon) {
        var words = new ClassWords();
        for (var row : lexicon.rows("class-words")) {
            int bit = Role.of(row.column(0)).bit();
            for (var word : row.column(1).split(" ")) {
                words.words.put(word, bit);
            }
        }
        return words;
    }

    /** The roles of all words in a class attribute or identifier, as bits. */
    int roles(String names) {
        int end = Math.min(names.length(), LONGEST);
        long found = 0;
        long word = NameWords.NO_WORD;
        long pair = NameWords.NO_WORD;
        boolean lower = false;
        for (int i = 0; i < end; i++) {
            int c = names.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (word != NameWords.NO_WORD && (!letter || capital && lower)) {
                found |= words.get(word) | (pair == word ? 0 : words.get(pair));
                pair = word;
                word = NameWords.NO_WORD;
            }
            if (letter) {
                int small = capital ? c + 32 : c;
                word = NameWords.step(word, small);
                pair = NameWords.step(pair, small);
            } else if (c == ' ') {
                pair = NameWords.NO_WORD;
            }
            lower = letter && !capital;
        }
        return (int) (word == NameWords.NO_WORD ? found : found | words.get(word) | words.get(pair));
    }

    /** The roles of a class attribute and its likeness in one number, the roles first. */
    long read(String names) {
        return (long) roles(names) << Integer.SIZE | Integer.toUnsignedLong(likeness(names));
    }

    /** A number for the letters of a class attribute, so that {@code post-12} and {@code post-13} are alike. */
    private static int likeness(String names) {
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
