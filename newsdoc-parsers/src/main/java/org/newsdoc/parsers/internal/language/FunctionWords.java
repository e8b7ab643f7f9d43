package org.newsdoc.parsers.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** The function words of all languages in one table that is read without making objects. Immutable. */
final class FunctionWords {
    /** How many languages fit: one bit each. */
    static final int MOST_LANGUAGES = 64;

    private final List<String> languages = new ArrayList<>();

    /** For each word the languages that have it, one bit each. */
    private final NameWords sets = new NameWords();

    private FunctionWords(Lexicon lexicon) {
        for (var row : lexicon.rows("small-words")) {
            int index = languages.indexOf(row.language());
            if (index < 0 && languages.size() < MOST_LANGUAGES) {
                index = languages.size();
                languages.add(row.language());
            }
            if (index >= 0) {
                sets.put(row.column(0), 1L << index);
            }
        }
    }

    static FunctionWords of(Lexicon lexicon) {
        return new FunctionWords(lexicon);
    }

    /** The languages, in the order of their bits. */
    List<String> languages() {
        return languages;
    }

    /** The languages that have a word, by its number as {@link NameWords} counts it; one bit each. */
    long find(long number) {
        return sets.get(number);
    }
}
