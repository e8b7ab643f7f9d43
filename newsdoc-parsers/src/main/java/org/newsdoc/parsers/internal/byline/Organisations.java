package org.newsdoc.parsers.internal.byline;

import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Phrases;

/** Knows news agencies and newsrooms by name or by the words in it. Immutable. */
final class Organisations {
    private final Phrases<Boolean> agencies;
    private final WordSet words;
    private final List<String> signs;

    private Organisations(Phrases<Boolean> agencies, WordSet words, List<String> signs) {
        this.agencies = agencies;
        this.words = words;
        this.signs = signs;
    }

    static Organisations of(Lexicon lexicon) {
        var rows = lexicon.rows("organisation-words");
        var signs = rows.stream()
                .map(row -> row.column(0))
                .filter(word -> Letters.isCjk(word.charAt(0)) && word.length() > 1)
                .toList();
        return new Organisations(
                Phrases.of(lexicon, "news-agencies", 0, row -> Boolean.TRUE), WordSet.of(rows, 0), signs);
    }

    /** Whether a text is the name of a news agency. */
    boolean isAgency(String text) {
        return agencies.whole(text).isPresent();
    }

    /** Whether the name of a news agency begins at a place. */
    boolean opensWithAgency(String text, int at) {
        return agencies.at(text, at).isPresent();
    }

    /** Whether the words name an organisation. */
    boolean isOrganisation(List<String> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        for (var word : parts) {
            if ((words.contains(word) && !isSmallAlone(word, parts)) || isSite(word) || hasSign(word)) {
                return true;
            }
        }
        return isAgency(String.join(" ", parts)) || isAcronym(parts.get(0));
    }

    private static boolean isSmallAlone(String word, List<String> parts) {
        return parts.size() == 1 && Character.isLowerCase(word.charAt(0));
    }

    private boolean hasSign(String word) {
        if (!Letters.isCjk(word.charAt(0))) {
            return false;
        }
        for (var sign : signs) {
            if (word.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** {@code news.test}: three letters or more before a point, two to four small ones behind it. */
    private static boolean isSite(String word) {
        int point = word.lastIndexOf('.');
        if (point < 3 || word.length() - point < 3 || word.length() - point > 5) {
            return false;
        }
        for (int i = point + 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two to five capitals without a vowel. */
    private static boolean isAcronym(String word) {
        if (word.length() < 2 || word.length() > 5) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = Letters.fold(word.charAt(i));
            if (!Character.isUpperCase(word.charAt(i)) || "aeiouy".indexOf(c) >= 0 || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
