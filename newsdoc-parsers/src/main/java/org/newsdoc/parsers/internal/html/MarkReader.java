package org.newsdoc.parsers.internal.html;

import java.util.Locale;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.NameWords;

/**
 * Reads {@link Mark}s from class names, ids and the like. Names are taken apart at signs and at capital letters inside
 * ({@code ArticleBody-text} is {@code article}, {@code body}, {@code text}).
 */
final class MarkReader {
    /** The words and what they say, from the table {@code marks}. */
    private static final NameWords WORDS = words();

    private static final int ROOM = 128;

    /** For each letter of ASCII the small one; 0 for all other signs. */
    private static final byte[] SMALL = small();

    /** Longer values are no names but data. */
    private static final int LONGEST = 1000;

    private MarkReader() {}

    private static NameWords words() {
        var words = new NameWords();
        for (var row : Lexicon.standard().rows("marks")) {
            long bit = Mark.valueOf(row.column(0).toUpperCase(Locale.ROOT)).bit();
            for (var word : row.column(1).split(" ")) {
                words.put(word, bit);
            }
        }
        return words;
    }

    private static byte[] small() {
        var small = new byte[ROOM];
        for (char c = 'a'; c <= 'z'; c++) {
            small[c] = (byte) c;
            small[c - 'a' + 'A'] = (byte) c;
        }
        return small;
    }

    private static int small(char c) {
        if (c < ROOM) {
            return SMALL[c];
        }
        return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }

    /** The marks of an attribute's value. */
    static long read(String names) {
        if (names.length() > LONGEST) {
            return 0;
        }
        long marks = 0;
        long word = NameWords.NO_WORD;
        boolean lower = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            int small = small(c);
            boolean upper = small != 0 && small != c;
            if (word != NameWords.NO_WORD && (small == 0 || upper && lower)) {
                marks |= WORDS.get(word);
                word = NameWords.NO_WORD;
            }
            if (small != 0) {
                word = NameWords.step(word, small);
            }
            lower = small != 0 && !upper;
        }
        return word == NameWords.NO_WORD ? marks : marks | WORDS.get(word);
    }
}
