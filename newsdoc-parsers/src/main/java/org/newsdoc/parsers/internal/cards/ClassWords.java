package org.newsdoc.parsers.internal.cards;

import java.util.HashMap;
import java.util.Map;
import org.newsdoc.parsers.Lexicon;

/**
 * What the words in class names and identifiers mean. {@code teaser__headline}, {@code teaserHeadline} and
 * {@code TeaserHeadline-x1} hold the words teaser and headline; two words in a row are looked up as one, too. Immutable
 * and thread-safe.
 */
final class ClassWords {
    private static final int LONGEST = 1000;

    private final Map<String, Integer> roles;

    private ClassWords(Map<String, Integer> roles) {
        this.roles = roles;
    }

    static ClassWords of(Lexicon lexicon) {
        var roles = new HashMap<String, Integer>();
        for (var row : lexicon.rows("class-words")) {
            int bit = Role.of(row.column(0)).bit();
            for (var word : row.column(1).split(" ")) {
                roles.merge(word, bit, (a, b) -> a | b);
            }
        }
        return new ClassWords(roles);
    }

    /** The roles of all words in a class attribute or identifier, as bits. */
    int roles(String names) {
        int end = Math.min(names.length(), LONGEST);
        int found = 0;
        var word = new StringBuilder();
        String previous = "";
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            boolean hump = capital && i > 0 && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if (word.length() > 0 && (!letter || hump)) {
                var current = word.toString();
                found |= lookUp(current);
                if (!previous.isEmpty()) {
                    found |= lookUp(previous + current);
                }
                previous = current;
                word.setLength(0);
            }
            if (letter) {
                word.append(capital ? (char) (c + 32) : c);
            } else if (c == ' ') {
                previous = "";
            }
        }
        return found;
    }

    private int lookUp(String word) {
        return roles.getOrDefault(word, 0);
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
