package org.newsdoc.parsers.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.newsdoc.parsers.Lexicon;

/** The function words of all languages in one table that is read without making objects. Immutable. */
final class FunctionWords {
    /** How many languages fit: one bit each. */
    static final int MOST_LANGUAGES = 64;

    private final List<String> languages = new ArrayList<>();
    private final String[] keys;
    private final long[] sets;

    private FunctionWords(Lexicon lexicon) {
        var table = new LinkedHashMap<String, Long>();
        for (var row : lexicon.rows("small-words")) {
            int index = languages.indexOf(row.language());
            if (index < 0 && languages.size() < MOST_LANGUAGES) {
                index = languages.size();
                languages.add(row.language());
            }
            if (index >= 0) {
                table.merge(row.column(0), 1L << index, (a, b) -> a | b);
            }
        }
        int size = Integer.highestOneBit(Math.max(8, table.size() * 3));
        keys = new String[size];
        sets = new long[size];
        table.forEach(this::put);
    }

    static FunctionWords of(Lexicon lexicon) {
        return new FunctionWords(lexicon);
    }

    /** The languages, in the order of their bits. */
    List<String> languages() {
        return languages;
    }

    /** The languages that have the word in the first {@code length} signs, one bit each. */
    long find(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int mask = keys.length - 1;
        for (int slot = spread(hash) & mask; keys[slot] != null; slot = (slot + 1) & mask) {
            if (equal(keys[slot], word, length)) {
                return sets[slot];
            }
        }
        return 0;
    }

    private void put(String key, Long set) {
        int mask = keys.length - 1;
        int slot = spread(key.hashCode()) & mask;
        while (keys[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        sets[slot] = set;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static boolean equal(String key, char[] word, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
