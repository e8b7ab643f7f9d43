package org.newsdoc.parsers.internal.dateline;

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
