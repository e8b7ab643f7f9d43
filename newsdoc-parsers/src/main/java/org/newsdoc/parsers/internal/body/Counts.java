package org.newsdoc.parsers.internal.body;

/** How often each number was added; an open table without objects. Not thread-safe. */
final class Counts {
    private final int[] numbers;
    private final int[] counts;
    private final int mask;

    /** @param most how many different numbers may be added */
    Counts(int most) {
        int room = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.numbers = new int[room];
        this.counts = new int[room];
        this.mask = room - 1;
    }

    /** Counts a number once more. */
    void add(int number) {
        int at = slot(number);
        numbers[at] = number;
        counts[at]++;
    }

    /** How often a number was added. */
    int of(int number) {
        return counts[slot(number)];
    }

    /** Where a number stands, or the free place where it belongs. */
    private int slot(int number) {
        int at = (number * 0x9E3779B9 >>> 7) & mask;
        while (counts[at] != 0 && numbers[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
