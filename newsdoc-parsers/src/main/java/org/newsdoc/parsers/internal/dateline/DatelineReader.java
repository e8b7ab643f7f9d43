package org.newsdoc.parsers.internal.dateline;

import java.util.Arrays;
import java.util.Optional;
import org.newsdoc.model.Dateline;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Reads the dateline at the beginning of a story's first paragraph. Immutable and thread-safe. */
public final class DatelineReader {
    /**
     * A dateline and where the story goes on.
     *
     * @param dateline the dateline
     * @param end first UTF-16 unit of the story's text after it
     */
    public record Found(Dateline dateline, int end) {}

    private static final int LOOK = 140;
    private static final int LONGEST_PLACE = 40;

    private final DatelineWords words;
    private final DateReader dates;

    private DatelineReader(DatelineWords words, DateReader dates) {
        this.words = words;
        this.dates = dates;
    }

    /** A reader for the languages of a lexicon. */
    public static DatelineReader of(Lexicon lexicon, DateReader dates) {
        return new DatelineReader(DatelineWords.of(lexicon), dates);
    }

    /** The dateline that {@code paragraph} begins with, if it does. */
    public Optional<Found> read(String paragraph) {
        if (!canBegin(paragraph)) {
            return Optional.empty();
        }
        int look = Math.min(paragraph.length(), 4);
        for (int i = 0; i < look; i++) {
            char c = paragraph.charAt(i);
            if (Letters.isCjk(c) || "\u3010\uff3b\uff08\u3014".indexOf(c) >= 0) {
                return new CjkDateline(paragraph, words, dates).read();
            }
        }
        boolean bracket = paragraph.charAt(0) == '[';
        return bracket ? Optional.empty() : new DatelineScan(paragraph, words, dates).read();
    }

    /**
     * The place that a paragraph begins with, a point behind it, as regional papers of some languages have it:
     * {@code Norrby. Die Brücke …}. A word alone may as well be a sentence: only a place that is known or that the head of the
     * story names is one.
     *
     * @param head headline and deck
     */
    public Optional<Found> readPointed(String paragraph, String head) {
        int point = paragraph.indexOf(". ");
        if (point <= 2 || point > LONGEST_PLACE || point + 2 >= paragraph.length()) {
            return Optional.empty();
        }
        var place = paragraph.substring(0, point);
        boolean known = Arrays.stream(place.split(", ")).allMatch(part -> isPlace(part, head));
        boolean story = !Character.isLowerCase(paragraph.charAt(point + 2)) && paragraph.length() > LOOK / 2;
        return known && story
                ? Optional.of(
                        new Found(Dateline.builder(place + ".").place(place).build(), point + 2))
                : Optional.empty();
    }

    private boolean isPlace(String text, String head) {
        var form = new PlaceForm(text, words, text.length()).read(0);
        return form.end == text.length() && (words.isCity(text) || holdsWord(head, text));
    }

    private static boolean holdsWord(String text, String word) {
        int at = text.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Letters.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Letters.isLetter(text.charAt(end)));
    }

    /** Whether a paragraph begins as datelines do and has a bracket, dash or colon soon. */
    private static boolean canBegin(String paragraph) {
        if (paragraph.isEmpty()) {
            return false;
        }
        char first = paragraph.charAt(0);
        boolean opens = "([\u3010\uff3b\uff08\u3014".indexOf(first) >= 0;
        if (!opens && !Character.isUpperCase(first) && !Letters.isCjk(first)) {
            return false;
        }
        int limit = Math.min(paragraph.length(), LOOK);
        for (int i = 0; i < limit; i++) {
            char c = paragraph.charAt(i);
            boolean point = c == '.' && i > 1 && Character.isUpperCase(paragraph.charAt(i - 1));
            if (point
                    || c == ')'
                    || c == ':'
                    || c == '-'
                    || c == '/'
                    || (c >= '\u2013' && c <= '\u2015')
                    || (c > '\u3000' && isSign(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return "\u3010\u3011\uff3b\uff3d\uff08\uff09\u7535\u96fb\u8baf".indexOf(c) >= 0;
    }
}
