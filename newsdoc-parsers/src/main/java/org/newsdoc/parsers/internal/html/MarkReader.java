package org.newsdoc.parsers.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsdoc.parsers.Lexicon;

/**
 * Reads {@link Mark}s from class names, ids and the like. Names are taken apart at signs and at capital letters inside
 * ({@code ArticleBody-text} is {@code article}, {@code body}, {@code text}). Remembers what it has read; not thread-safe.
 */
final class MarkReader {
    /** The words and what they say, from the table {@code marks}. */
    private static final class Words {
        static final Map<String, Long> MARKS = read();

        private static Map<String, Long> read() {
            var words = new HashMap<String, Long>();
            for (var row : Lexicon.standard().rows("marks")) {
                long bit = Mark.valueOf(row.column(0).toUpperCase(Locale.ROOT)).bit();
                for (var word : row.column(1).split(" ")) {
                    words.merge(word, bit, (a, b) -> a | b);
                }
            }
            return words;
        }
    }

    /** Longer values are no names but data. */
    private static final int LONGEST = 1000;

    private final Map<String, Long> known = new HashMap<>();
    private final StringBuilder word = new StringBuilder();

    /** The marks of an attribute's value. */
    long read(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return 0;
        }
        var marks = known.get(names);
        if (marks == null) {
            marks = marks(names);
            known.put(names, marks);
        }
        return marks;
    }

    private long marks(String names) {
        long marks = 0;
        boolean lower = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean upper = letter && Character.isUpperCase(c);
            if (!letter || upper && lower) {
                marks |= word();
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
            lower = letter && !upper;
        }
        return marks | word();
    }

    /** What the word read so far says; the next one begins. */
    private long word() {
        if (word.isEmpty()) {
            return 0;
        }
        long marks = Words.MARKS.getOrDefault(word.toString(), 0L);
        word.setLength(0);
        return marks;
    }
}
