package org.newsdoc.parsers.internal.byline;

import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** Single words of a table, without regard to case; {@code *redakteur} stands for all words that end so. Immutable. */
final class WordSet {
    private final NameWords words = new NameWords();

    /** The endings, read from their last letter on. */
    private final NameWords endings = new NameWords();

    private int longestEnding;

    private WordSet() {}

    /** The words in one column of some rows. */
    static WordSet of(Iterable<Lexicon.Row> rows, int column) {
        var set = new WordSet();
        for (var row : rows) {
            set.add(row.column(column));
        }
        return set;
    }

    /** The words in one column of some rows, several in each. */
    static WordSet ofAll(Iterable<Lexicon.Row> rows, int column) {
        var set = new WordSet();
        for (var row : rows) {
            for (var word : row.column(column).split(" ")) {
                set.add(word);
            }
        }
        return set;
    }

    /** The endings alone among the words of some rows' first columns. */
    static WordSet ofEndings(List<List<Lexicon.Row>> tables) {
        var set = new WordSet();
        for (var rows : tables) {
            for (var row : rows) {
                for (var word : row.column(0).split(" ")) {
                    if (word.startsWith("*")) {
                        set.add(word);
                    }
                }
            }
        }
        return set;
    }

    /** The words of all phrases in the rows of one kind. */
    static WordSet of(Lexicon lexicon, String concern, String kind) {
        return ofAll(
                lexicon.rows(concern).stream()
                        .filter(row -> row.column(0).equals(kind))
                        .toList(),
                1);
    }

    private void add(String word) {
        var folded = Letters.fold(word.strip());
        if (folded.startsWith("*")) {
            endings.put(new StringBuilder(folded.substring(1)).reverse().toString(), 1);
            longestEnding = Math.max(longestEnding, folded.length() - 1);
        } else if (!folded.isEmpty()) {
            words.put(folded, 1);
        }
    }

    /** Whether the word, its final point aside, is one of these. */
    boolean contains(String word) {
        long number = NameWords.NO_WORD;
        long before = number;
        char last = Letters.NOTHING;
        for (int i = 0; i < word.length(); i++) {
            char c = Letters.fold(word.charAt(i));
            if (c != Letters.NOTHING) {
                before = number;
                number = NameWords.step(number, c);
                last = c;
            }
        }
        return words.get(number) != 0 || last == '.' && words.get(before) != 0 || hasEnding(word, 0, word.length());
    }

    /** Whether the word at a place ends in one of the endings and has more letters before it. */
    boolean hasEnding(String text, int from, int to) {
        if (longestEnding == 0) {
            return false;
        }
        long number = NameWords.NO_WORD;
        int length = 0;
        for (int i = to - 1; i >= from && length <= longestEnding; i--) {
            char c = Letters.fold(text.charAt(i));
            if (c != Letters.NOTHING) {
                if (length > 0 && endings.get(number) != 0) {
                    return true;
                }
                number = NameWords.step(number, c);
                length++;
            }
        }
        return false;
    }
}
