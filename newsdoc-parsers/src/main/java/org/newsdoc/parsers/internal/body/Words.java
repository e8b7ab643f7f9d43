package org.newsdoc.parsers.internal.body;

import java.util.Arrays;

/** A set of the three-word sequences of a text, to tell how much of a line stands in it. */
final class Words {
    private static final int ROOM = 128;

    /** For the signs of ASCII the letter or digit in small, plus one; 0 for all others. */
    private static final byte[] SMALL = small();

    /** A word and what is behind it has so many signs and more. */
    private static final int SIGNS_A_WORD = 6;

    private static final int MOST_EXPECTED = 1 << 14;

    private long[] table;
    private int mask;
    private int size;

    /** What was read of the text so far. */
    private final Runs own = new Runs();

    Words(String text) {
        this(expected(text.length()));
        add(text.toCharArray(), 0, text.length());
    }

    /** The sequences of no text yet, with room for about so many words. */
    Words(int expected) {
        table = new long[Math.max(64, 2 * Integer.highestOneBit(Math.min(expected, MOST_EXPECTED) * 2))];
        mask = table.length - 1;
    }

    /** How many words a text of so many signs has, about. */
    static int expected(int signs) {
        return signs / SIGNS_A_WORD;
    }

    /** Adds text behind that added before, as words of their own. */
    final void add(char[] text, int from, int to) {
        own.goOn(text, from, to);
        while (own.next()) {
            add(own.hash());
        }
    }

    private static byte[] small() {
        var small = new byte[ROOM];
        for (char c = 0; c < ROOM; c++) {
            small[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) + 1 : 0);
        }
        return small;
    }

    /** Whether the text has no sequence. */
    boolean isEmpty() {
        return size == 0;
    }

    /** The share of a line's sequences that the text has; -1 when the line is too short to tell. */
    float share(char[] text, int from, int to) {
        var line = new Line();
        line.read(text, from, to);
        return share(line);
    }

    /** The sequences of a line, to be looked up in several texts. Used again for each line; not thread-safe. */
    static final class Line {
        private long[] hashes = new long[64];
        private int size;

        /** Reads a line in place of the one before. */
        void read(char[] text, int from, int to) {
            size = 0;
            var runs = new Runs();
            runs.goOn(text, from, to);
            while (runs.next()) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, size * 2);
                }
                hashes[size++] = runs.hash();
            }
        }
    }

    /** The share of a line's sequences that the text has; -1 when the line is too short to tell. */
    float share(Line line) {
        int known = 0;
        for (int i = 0; i < line.size; i++) {
            known += contains(line.hashes[i]) ? 1 : 0;
        }
        return line.size == 0 ? -1 : (float) known / line.size;
    }

    /** Goes from one sequence of three words to the next. */
    private static final class Runs {
        private char[] text = new char[0];
        private int to = -1;
        private int at;
        private long first;
        private long second;
        private long third;

        /** Goes on with a text behind the one before. */
        void goOn(char[] text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
        }

        boolean next() {
            long word = 0;
            while (at <= to) {
                char c = at < to ? text[at] : ' ';
                at++;
                int letter = c < ROOM ? SMALL[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) + 1 : 0;
                word = letter == 0 ? word : word * 31 + letter;
                if (word != 0 && (letter == 0 || c >= 0x2e80)) {
                    first = second;
                    second = third;
                    third = word;
                    word = 0;
                    if (first != 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        long hash() {
            long hash = mix(mix(mix(17, first), second), third);
            return hash == 0 ? 1 : hash;
        }

        private static long mix(long hash, long word) {
            long mixed = (hash ^ word) * 0x9E3779B97F4A7C15L;
            return mixed ^ mixed >>> 29;
        }
    }

    private void add(long hash) {
        int at = (int) (hash & mask);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        size += table[at] == 0 ? 1 : 0;
        table[at] = hash;
        if (size * 2 > table.length) {
            grow();
        }
    }

    private void grow() {
        var old = table;
        table = new long[old.length * 4];
        mask = table.length - 1;
        size = 0;
        for (long hash : old) {
            if (hash != 0) {
                add(hash);
            }
        }
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
