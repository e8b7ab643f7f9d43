package org.newsdoc.parsers.internal.byline;

import java.util.ArrayList;
import java.util.Map;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * What is known of the words in publication lines.
 *
 * @param announcers words before dates and categories
 * @param reading words of reading times
 * @param counters words of counters
 * @param noise words that say nothing about the story
 * @param icons names of icons and buttons
 * @param fillers words between a publication word and its date
 * @param categories sections of the paper
 */
record MetaWords(
        Phrases<MetaWords.Kind> announcers,
        WordSet reading,
        WordSet counters,
        Phrases<Boolean> noise,
        Phrases<Boolean> icons,
        WordSet fillers,
        Phrases<Boolean> categories) {
    /** What follows a word of a publication line. */
    enum Kind {
        PUBLISHED,
        UPDATED,
        CATEGORY
    }

    private static final Map<String, Kind> KINDS =
            Map.of("published", Kind.PUBLISHED, "updated", Kind.UPDATED, "category", Kind.CATEGORY);

    static MetaWords of(Lexicon lexicon) {
        var rows = lexicon.rows("publication-words");
        var announcers =
                rows.stream().filter(row -> KINDS.containsKey(row.column(0))).toList();
        var noise = rows.stream().filter(row -> row.column(0).equals("noise")).toList();
        var fillers = lexicon.rows("date-words").stream()
                .filter(row -> row.column(0).equals("on")
                        || row.column(0).equals("at")
                        || row.column(0).equals("clock"))
                .flatMap(row -> row.columns().stream().skip(1))
                .map(word -> new Lexicon.Row("", java.util.List.of(word)))
                .toList();
        return new MetaWords(
                Phrases.of(announcers, 1, row -> KINDS.getOrDefault(row.column(0), Kind.CATEGORY)),
                WordSet.of(lexicon, "publication-words", "reading"),
                WordSet.of(lexicon, "publication-words", "counter"),
                Phrases.of(noise, 1, row -> Boolean.TRUE),
                buttons(lexicon),
                WordSet.of(fillers, 0),
                Phrases.of(lexicon, "categories", 0, row -> Boolean.TRUE));
    }

    private static Phrases<Boolean> buttons(Lexicon lexicon) {
        var rows = new ArrayList<>(lexicon.rows("icon-names"));
        rows.addAll(lexicon.rows("link-markers"));
        return Phrases.of(rows, 0, row -> Boolean.TRUE);
    }

    /** Whether a line begins with a word that announces a date. */
    boolean isAnnounced(String line) {
        return announcers.at(line, 0).isPresent();
    }

    /** {@code 5 min read}, {@code Lesezeit: 3 Min.}, {@code 12 Kommentare}: a number among words of one kind. */
    boolean isCount(String piece) {
        return hasDigit(piece) && (isCount(piece, reading) || isCount(piece, counters));
    }

    private static boolean hasDigit(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Letters.digit(piece.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(String piece, WordSet words) {
        boolean number = false;
        boolean word = false;
        int i = 0;
        while (i < piece.length()) {
            int end = wordEnd(piece, i);
            if (end == i) {
                i++;
                continue;
            }
            var token = piece.substring(i, end);
            if (Letters.digit(token.charAt(0)) >= 0) {
                number = true;
            } else if (words.contains(token) || isAllKnown(token, words)) {
                word = true;
            } else {
                return false;
            }
            i = end;
        }
        return number && word;
    }

    /** Whether a text without spaces is made of such words. */
    private static boolean isAllKnown(String token, WordSet words) {
        if (!Letters.isCjk(token.charAt(0))) {
            return false;
        }
        int at = 0;
        while (at < token.length()) {
            int end = Math.min(token.length(), at + 6);
            while (end > at && !words.contains(token.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int wordEnd(String text, int start) {
        boolean number = Letters.digit(text.charAt(start)) >= 0;
        int i = start;
        while (i < text.length() && (number ? Letters.digit(text.charAt(i)) >= 0 : Letters.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Whether a piece says nothing about the story: a button, an icon, a word between others. */
    boolean isNoise(String piece) {
        return noise.whole(piece).isPresent() || icons.whole(piece).isPresent() || isFiller(piece);
    }

    private boolean isFiller(String piece) {
        int from = 0;
        while (from < piece.length()) {
            int space = piece.indexOf(' ', from);
            int to = space < 0 ? piece.length() : space;
            if (to > from && !fillers.contains(piece.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    /** A piece without the small word that leads from it to a date: "Ada Loe am" before "3. Mai". */
    String withoutFillers(String piece, boolean beforeDate) {
        int space = beforeDate ? piece.lastIndexOf(' ') : -1;
        if (space <= 0
                || !Character.isLowerCase(piece.charAt(space + 1))
                || !fillers.contains(piece.substring(space + 1))) {
            return piece;
        }
        return piece.substring(0, space);
    }

    /** Whether nothing stands in a text that could be a word. */
    static boolean isBlank(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isLetterOrDigit(piece.charAt(i)) || piece.charAt(i) == '@') {
                return false;
            }
        }
        return true;
    }

    /** Where a piece begins and ends without white space and punctuation. */
    static String trim(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && isEdge(piece.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(piece.charAt(end - 1))) {
            end--;
        }
        return piece.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Signs.isSpace(c) || ",;:()[]{}<>*\u2026\uff1a\uff0c\u3001\uff08\uff09\u3010\u3011".indexOf(c) >= 0;
    }
}
