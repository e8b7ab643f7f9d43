package org.newsdoc.parsers.internal.date;

import java.util.Arrays;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * A stretch of a line cut into numbers, words and signs. Words end where case turns from small to capital, because
 * crawled text runs words together. Not thread-safe.
 */
final class DateTokens {
    /** How many tokens are read at a time; no date has nearly as many. */
    static final int LIMIT = 512;

    /** Most lines that may hold a date are of a few words. */
    private static final int ROOM = 16;

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_CJK_WORD = 5;

    private final String text;
    private final DateWords table;
    private final char[] folded = new char[LONGEST_WORD + 1];
    private int size;
    private int[] starts = new int[ROOM];
    private int[] ends = new int[ROOM];
    private int[] digits = new int[ROOM];
    private long[] values = new long[ROOM];
    private DateWord[] words = new DateWord[ROOM];

    DateTokens(String text, DateWords table) {
        this.text = text;
        this.table = table;
    }

    /** Reads up to {@link #LIMIT} tokens from {@code from} on, in place of those read before. */
    void read(int from) {
        read(from, text.length());
    }

    /** Reads up to {@link #LIMIT} tokens that begin between two indices. */
    void read(int from, int to) {
        size = 0;
        int i = from;
        while (i < to && size < LIMIT) {
            char c = text.charAt(i);
            if (Signs.isSpace(c)) {
                i++;
            } else if (Letters.digit(c) >= 0) {
                i = readNumber(i);
            } else if (Letters.isCjk(c)) {
                i = readCjk(i);
            } else if (Letters.isLetter(c)) {
                i = readWord(i);
            } else {
                add(i, i + 1, 0, c, null);
                i++;
            }
        }
    }

    String text() {
        return text;
    }

    /** Whether there is a number or a word that needs none among the tokens, or if all of the text was not read. */
    boolean canHoldDate() {
        for (int token = 0; token < size; token++) {
            if (digits[token] > 0 || word(token).needsNoNumber()) {
                return true;
            }
        }
        return size == LIMIT;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return token < size ? starts[token] : text.length();
    }

    /** End of a token; of the last one for a token behind it. */
    int end(int token) {
        return size == 0 ? 0 : ends[Math.min(token, size - 1)];
    }

    boolean isNumber(int token) {
        return digits(token) > 0;
    }

    /** How many digits a number has; 0 when the token is none. */
    int digits(int token) {
        return token < 0 || token >= size ? 0 : digits[token];
    }

    /** The value of a number of up to 18 digits. */
    long number(int token) {
        return values[token];
    }

    /** The value of a number, limited to what an {@code int} holds. */
    int value(int token) {
        return isNumber(token) ? (int) Math.min(Integer.MAX_VALUE, values[token]) : -1;
    }

    /** The word at a token; {@link DateWord#NONE} for a word not known and for no word at all. */
    DateWord word(int token) {
        var word = token < 0 || token >= size ? null : words[token];
        return word == null ? DateWord.NONE : word;
    }

    boolean isWord(int token) {
        return token >= 0 && token < size && words[token] != null;
    }

    /** The sign at a token; NUL when it is a number, a word or behind the end. */
    char sign(int token) {
        return token < 0 || token >= size || digits[token] > 0 || words[token] != null ? 0 : (char) values[token];
    }

    /** Whether a token follows the one before it without white space. */
    boolean isGlued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** Whether a token is a word of one given capital letter that stands between two numbers. */
    boolean isTimeMark(int token) {
        if (!isWord(token) || ends[token] - starts[token] != 1 || !isGlued(token) || !isGlued(token + 1)) {
            return false;
        }
        char c = text.charAt(starts[token]);
        return (c == 'T' || c == 't') && isNumber(token + 1);
    }

    private int readNumber(int start) {
        int i = start;
        long value = 0;
        for (int digit; i < text.length() && (digit = Letters.digit(text.charAt(i))) >= 0; i++) {
            value = i - start < 18 ? 10 * value + digit : value;
        }
        int year = YearAnchors.gluedEnd(text, start, i);
        if (year > 0) {
            return readYear(start, year);
        }
        add(start, i, i - start, value, null);
        return i;
    }

    /** A year that another number has run into. */
    private int readYear(int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + Letters.digit(text.charAt(i));
        }
        add(start, end, end - start, value, null);
        return end;
    }

    /** The longest known word of a text without spaces; else one sign. */
    private int readCjk(int start) {
        int longest = 0;
        while (longest < LONGEST_CJK_WORD
                && start + longest < text.length()
                && Letters.isCjk(text.charAt(start + longest))) {
            folded[longest] = text.charAt(start + longest);
            longest++;
        }
        for (int length = longest; length > 0; length--) {
            var word = table.find(folded, length);
            if (word.isKnown()) {
                add(start, start + length, 0, 0, word);
                return start + length;
            }
        }
        add(start, start + 1, 0, 0, DateWord.NONE);
        return start + 1;
    }

    private int readWord(int start) {
        int end = wordEnd(start);
        int length = fold(start, end, 0);
        if (isAbbreviated(start, end)) {
            int next = abbreviationPart(end + 1);
            while (next > 0) {
                length = fold(next, wordEnd(next), length);
                end = wordEnd(next);
                next = isAbbreviated(next, end) ? abbreviationPart(end + 1) : 0;
            }
            if (end < text.length() && text.charAt(end) == '.' && length > 1) {
                end++;
            }
        }
        var word = length <= LONGEST_WORD ? table.find(folded, length) : DateWord.NONE;
        if (!word.phrases().isEmpty()) {
            return readPhrase(start, end, word);
        }
        add(start, end, 0, 0, word);
        return end;
    }

    private int readPhrase(int start, int end, DateWord first) {
        for (var phrase : first.phrases()) {
            int phraseEnd = PhraseEnd.of(phrase.rest(), text, end);
            if (phraseEnd > 0) {
                add(start, phraseEnd, 0, 0, phrase.word());
                return phraseEnd;
            }
        }
        add(start, end, 0, 0, first);
        return end;
    }

    private int wordEnd(int start) {
        int i = start + 1;
        boolean small = Character.isLowerCase(text.charAt(start));
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Letters.isLetter(c) || Letters.isCjk(c) || (small && Character.isUpperCase(c))) {
                return i;
            }
            small = (c >= 'a' && c <= 'z') || (c > 0x7f && Character.isLowerCase(c));
            i++;
        }
        return i;
    }

    /** Folds a word behind {@code at} signs already folded; the length in all, or more than a word can have. */
    private int fold(int start, int end, int at) {
        int length = at;
        for (int i = start; i < end && length <= LONGEST_WORD; i++) {
            char c = Letters.fold(text.charAt(i));
            if (c != Letters.NOTHING) {
                folded[length++] = c;
            }
        }
        return length;
    }

    /** Whether a word is one letter with a point behind it, as in "p.m."; Thai letters may carry a mark. */
    private boolean isAbbreviated(int start, int end) {
        boolean single =
                end - start == 1 || (end - start == 2 && text.charAt(start) >= 0xe00 && text.charAt(start) < 0xe80);
        return single && end < text.length() && text.charAt(end) == '.';
    }

    /** Where the next letter of an abbreviation begins; 0 when it does not go on. */
    private int abbreviationPart(int at) {
        int i = at;
        if (i < text.length() && Signs.isSpace(text.charAt(i))) {
            i++;
            if (i >= text.length() || text.charAt(i) != 'm') {
                return 0;
            }
        }
        if (i >= text.length() || !Letters.isLetter(text.charAt(i)) || Letters.isCjk(text.charAt(i))) {
            return 0;
        }
        int length = wordEnd(i) - i;
        return length == 1 || (length == 2 && text.charAt(i) >= 0xe00 && text.charAt(i) < 0xe80) ? i : 0;
    }

    private void add(int start, int end, int count, long value, @org.jspecify.annotations.Nullable DateWord word) {
        if (size == starts.length) {
            int room = 2 * size;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            digits = Arrays.copyOf(digits, room);
            values = Arrays.copyOf(values, room);
            words = Arrays.copyOf(words, room);
        }
        starts[size] = start;
        ends[size] = end;
        digits[size] = count;
        values[size] = value;
        words[size] = word;
        size++;
    }
}
