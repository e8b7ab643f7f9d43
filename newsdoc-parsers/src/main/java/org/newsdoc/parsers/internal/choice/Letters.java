package org.newsdoc.parsers.internal.choice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares texts by their letters and digits alone. */
public final class Letters {
    private static final int ASCII = 0x80;

    private Letters() {}

    /** The letters and digits of a text, in lower case. */
    public static String of(String text) {
        var letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return ofAny(text);
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                letters[length++] = (char) (c + 'a' - 'A');
            }
        }
        return new String(letters, 0, length);
    }

    private static String ofAny(String text) {
        var letters = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a text, in lower case. */
    public static Set<String> words(String text) {
        var words = new HashSet<String>();
        int from = -1;
        var lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** How many of the words of two texts are in both, from 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (var word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return 2.0 * common / (one.size() + other.size());
    }
}
