package org.newsdoc.parsers.internal.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Single words of a table, without regard to case; {@code *redakteur} stands for all words that end so. Immutable. */
final class WordSet {
    private final Set<String> words = new HashSet<>();
    private final List<String> endings = new ArrayList<>();

    /** Bits of the last letters of all endings, by their lowest five bits. */
    private int lastLetters;

    private WordSet() {}

    /** The words in one column of some rows. */
    static WordSet of(Iterable<Lexicon.Row> rows, int column) {
        var set = new WordSet();
        for (var row : rows) {
            set.add(row.column(column));
        }
        return set;
    }

    /** The words of all phrases in the rows of one kind. */
    static WordSet of(Lexicon lexicon, String concern, String kind) {
        var set = new WordSet();
        for (var row : lexicon.rows(concern)) {
            if (row.column(0).equals(kind)) {
                for (var word : row.column(1).split(" ")) {
                    set.add(word);
                }
            }
        }
        return set;
    }

    private void add(String word) {
        var folded = Letters.fold(word.strip());
        if (folded.startsWith("*")) {
            endings.add(folded.substring(1));
            lastLetters |= lastLetter(folded);
        } else if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    /** Whether the word, its final point aside, is one of these. */
    boolean contains(String word) {
        var folded = Letters.fold(word);
        if (words.contains(folded)) {
            return true;
        }
        if (folded.endsWith(".") && words.contains(folded.substring(0, folded.length() - 1))) {
            return true;
        }
        return !folded.isEmpty() && (lastLetters & lastLetter(folded)) != 0 && hasEnding(folded);
    }

    private boolean hasEnding(String folded) {
        for (var ending : endings) {
            if (folded.endsWith(ending) && folded.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    private static int lastLetter(String word) {
        return 1 << (word.charAt(word.length() - 1) & 31);
    }
}
