package org.newsdoc.parsers.internal.phrase;

/**
 * Words and what each says as a set of bits. A text is read sign by sign: the number of a word grows with each of its
 * letters, so that no word is ever taken out of a text to be looked up. Thread-safe once filled.
 */
public final class NameWords {
    /** The number of the empty word. */
    public static final long NO_WORD = 1469598103934665603L;

    private static final long STEP = 1099511628211L;

    private static final int FILTER = 256;

    /** A bit for each word's number by its highest bits; most words that are not known have none. */
    private final long[] filter = new long[FILTER];

    private long[] numbers = new long[256];
    private long[] bits = new long[256];
    private int size;

    /** The number of a word that goes on with a small letter. */
    public static long step(long number, int letter) {
        return (number ^ letter) * STEP;
    }

    /** Adds to what a word says. */
    public void put(String word, long says) {
        long number = NO_WORD;
        for (int i = 0; i < word.length(); i++) {
            number = step(number, word.charAt(i));
        }
        int at = slot(number);
        if (numbers[at] == 0 && ++size * 4 > numbers.length) {
            grow();
            at = slot(number);
        }
        numbers[at] = number;
        bits[at] |= says;
        filter[row(number)] |= 1L << (number >>> 50);
    }

    /** What the word of a number says; 0 for one not known. */
    public long get(long number) {
        return (filter[row(number)] >>> (number >>> 50) & 1) == 0 ? 0 : bits[slot(number)];
    }

    private static int row(long number) {
        return (int) (number >>> 56);
    }

    /** Where a number stands, or the free place where it belongs. */
    private int slot(long number) {
        int mask = numbers.length - 1;
        int at = (int) (number ^ (number >>> 29)) & mask;
        while (numbers[at] != 0 && numbers[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        var oldNumbers = numbers;
        var oldBits = bits;
        numbers = new long[oldNumbers.length * 2];
        bits = new long[numbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = slot(oldNumbers[i]);
                numbers[at] = oldNumbers[i];
                bits[at] = oldBits[i];
            }
        }
    }
}
