package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import org.newsdoc.parsers.internal.phrase.NameWords;

/**
 * The words of a short text, each once, whatever their case; of Chinese and the like each sign. They are kept as numbers in
 * ascending order, so that two texts are compared without making a string of any word. Immutable.
 */
final class DistinctWords {
    /** A word and what is behind it has so many signs and more. */
    private static final int SIGNS_A_WORD = 5;

    private final long[] numbers;

    private DistinctWords(long[] numbers) {
        this.numbers = numbers;
    }

    static DistinctWords of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    static DistinctWords of(char[] text, int from, int to) {
        var numbers = new long[(to - from) / SIGNS_A_WORD + 8];
        int size = 0;
        long word = NameWords.NO_WORD;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text[i] : ' ';
            boolean inside = Character.isLetterOrDigit(c);
            boolean alone = inside && c >= 0x2e80;
            if (size + 2 > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            if (word != NameWords.NO_WORD && (!inside || alone)) {
                numbers[size++] = word;
                word = NameWords.NO_WORD;
            }
            if (alone) {
                numbers[size++] = NameWords.step(NameWords.NO_WORD, c);
            } else if (inside) {
                word = NameWords.step(word, small(c));
            }
        }
        return new DistinctWords(distinct(numbers, size));
    }

    /** How many there are. */
    int size() {
        return numbers.length;
    }

    /** How many of the words another text has, too. */
    int common(DistinctWords other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            int order = Long.compare(numbers[i], other.numbers[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] distinct(long[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (count == 0 || numbers[count - 1] != numbers[i]) {
                numbers[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** The small letter; both forms of the small sigma are one. */
    private static char small(char c) {
        char small = Character.toLowerCase(c);
        return small == '\u03c2' ? '\u03c3' : small;
    }
}
