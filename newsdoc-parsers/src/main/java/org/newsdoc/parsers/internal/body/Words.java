package org.newsdoc.parsers.internal.body;

/** A set of the three-word sequences of a text, to tell how much of a line stands in it. */
final class Words {
    private static final int RUN = 3;

    private final long[] table;
    private final int mask;
    private boolean empty = true;

    Words(CharSequence text) {
        int room = Integer.highestOneBit(Math.max(16, text.length())) * 2;
        table = new long[room];
        mask = room - 1;
        walk(text, 0, text.length(), hash -> {
            add(hash);
        });
    }

    /** Whether the text has no sequence. */
    boolean isEmpty() {
        return empty;
    }

    /** The share of a line's sequences that the text has; -1 when the line is too short to tell. */
    float share(CharSequence text, int from, int to) {
        int[] counts = new int[2];
        walk(text, from, to, hash -> {
            counts[0]++;
            counts[1] += contains(hash) ? 1 : 0;
        });
        return counts[0] == 0 ? -1 : (float) counts[1] / counts[0];
    }

    private interface Visitor {
        void see(long hash);
    }

    private static void walk(CharSequence text, int from, int to, Visitor visitor) {
        var run = new long[RUN];
        int words = 0;
        long word = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter) {
                word = word * 31 + Character.toLowerCase(c) + 1;
            }
            if (word != 0 && (!letter || c >= 0x2e80)) {
                run[words++ % RUN] = word;
                word = 0;
                if (words >= RUN) {
                    visitor.see(hash(run, words));
                }
            }
        }
    }

    private static long hash(long[] run, int words) {
        long hash = 17;
        for (int i = words; i < words + RUN; i++) {
            hash = (hash ^ run[i % RUN]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    private void add(long hash) {
        empty = false;
        int at = (int) (hash & mask);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        table[at] = hash;
    }

    private boolean contains(long hash) {
        int at = (int) (hash & mask);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return true;
            }
            at = (at + 1) & mask;
        }
        return false;
    }
}
