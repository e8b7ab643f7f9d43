package org.newsdoc.parsers.internal.dateline;

import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** The form of a place at the beginning of a paragraph: capitalised words with commas. */
final class PlaceForm {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_SHORT_FORM = 6;

    private final String text;
    private final DatelineWords words;
    private final int limit;

    /** End of the place, exclusive; where it began when there is none. */
    int end;

    /** Whether the place up to its first comma is in capitals. */
    boolean isCapitals;

    /** Number of words. */
    int count;

    PlaceForm(String text, DatelineWords words, int limit) {
        this.text = text;
        this.words = words;
        this.limit = limit;
    }

    /** Reads the words of a place from an index on. */
    PlaceForm read(int start) {
        end = start;
        count = 0;
        isCapitals = true;
        boolean first = true;
        int i = start;
        while (i < limit && count < MOST_WORDS) {
            int wordEnd = wordEnd(i);
            if (wordEnd == i || !isPlaceWord(i, wordEnd, i == start)) {
                return this;
            }
            count++;
            isCapitals &= !first || isCapitals(i, wordEnd);
            end = wordEnd;
            int next = Signs.skipSpace(text, wordEnd);
            boolean comma = next < limit && text.charAt(next) == ',';
            boolean slash = next < limit && text.charAt(next) == '/';
            first &= !comma;
            i = comma || slash ? Signs.skipSpace(text, next + 1) : next;
        }
        return this;
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < limit && isWordSign(i)) {
            i++;
        }
        if (i > start && i < limit && text.charAt(i) == '.' && isShortForm(start, i)) {
            i++;
        }
        return i;
    }

    private boolean isWordSign(int i) {
        char c = text.charAt(i);
        if (Letters.isLetter(c) && !Letters.isCjk(c)) {
            return true;
        }
        boolean joint = c == '-' || c == '\'' || c == '\u2019' || c == '.';
        return joint
                && i + 1 < limit
                && i > 0
                && Letters.isLetter(text.charAt(i + 1))
                && Letters.isLetter(text.charAt(i - 1));
    }

    /** Whether a word with a point is a short form such as "Calif." or "St.", not the end of a sentence. */
    private boolean isShortForm(int start, int end) {
        int next = Signs.skipSpace(text, end + 1);
        return end - start < LONGEST_SHORT_FORM
                && next < limit
                && Character.getType(text.charAt(start)) == Character.UPPERCASE_LETTER
                && (start > 0 || end - start <= 3);
    }

    private boolean isPlaceWord(int start, int end, boolean first) {
        if (Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        return !first
                && words.particles()
                        .at(text, start)
                        .filter(match -> match.end() == end)
                        .isPresent();
    }

    private boolean isCapitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
