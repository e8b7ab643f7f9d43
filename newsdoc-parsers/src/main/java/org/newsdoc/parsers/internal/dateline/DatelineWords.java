package org.newsdoc.parsers.internal.dateline;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * What is known of the words in datelines.
 *
 * @param agencies news agencies; false for the words by which a paper means itself
 * @param cities cities that need no agency beside them
 * @param particles small words inside the names of places
 * @param others words and kickers that no dateline begins with
 */
record DatelineWords(
        Phrases<Boolean> agencies, Phrases<Boolean> cities, Phrases<Boolean> particles, Phrases<Boolean> others) {
    static DatelineWords of(Lexicon lexicon) {
        var others = new java.util.ArrayList<>(lexicon.rows("not-names"));
        others.addAll(lexicon.rows("kickers"));
        var places =
                lexicon.rows("place-words").stream().map(row -> row.column(0)).toList();
        others.removeIf(row -> places.contains(row.column(0)));
        return new DatelineWords(
                Phrases.of(lexicon, "news-agencies", 0, row -> !row.column(1).equals("own")),
                Phrases.of(lexicon, "dateline-cities", 0, row -> Boolean.TRUE),
                Phrases.of(lexicon, "name-particles", 0, row -> Boolean.TRUE),
                Phrases.of(others, 0, row -> Boolean.TRUE));
    }

    /** Whether a text is the name of an agency, alone or with the signs of a desk: {@code dpa/lby}. */
    boolean isAgency(String text) {
        int start = Signs.skipSpace(text, 0);
        var match = agencies.at(text, start).orElse(null);
        if (match == null) {
            return false;
        }
        int words = 0;
        for (int i = match.end(); i < text.length(); i++) {
            boolean begins = Letters.isLetter(text.charAt(i)) && !Letters.isLetter(text.charAt(i - 1));
            words += begins ? 1 : 0;
        }
        return words <= 2;
    }

    /** Whether a text is the name of a city, or of cities joined by a slash. */
    boolean isCity(String text) {
        if (cities.whole(text).isPresent()) {
            return true;
        }
        int slash = text.indexOf('/');
        return slash > 0 && cities.whole(text.substring(0, slash)).isPresent();
    }

    /** Whether a text holds a word before its first comma that no place has in its name, such as "Exclusive" or "Why". */
    boolean hasOtherWord(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != ','; i++) {
            boolean begins = i == 0 || !Letters.isLetter(text.charAt(i - 1));
            if (begins && others.at(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
