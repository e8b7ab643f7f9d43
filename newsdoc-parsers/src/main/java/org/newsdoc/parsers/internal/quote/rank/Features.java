package org.newsdoc.parsers.internal.quote.rank;

import java.util.Arrays;

/** The features of one candidate: a list of numbers below {@link #ROOM}, filled anew for each candidate. */
public final class Features {
    /** How many different numbers there are. */
    public static final int ROOM = 1 << 13;

    private int[] id = new int[64];
    private int size;

    /** Takes all features out. */
    public void clear() {
        size = 0;
    }

    /** Adds the feature "{@code template} is {@code value}". */
    public void add(int template, int value) {
        if (size == id.length) {
            id = Arrays.copyOf(id, size * 2);
        }
        int hash = (template * 0x3779 + value) * 0x9E3779B1;
        hash = (hash ^ hash >>> 15) * 0x85EBCA77;
        id[size++] = (hash ^ hash >>> 13) & (ROOM - 1);
    }

    /** The number of features. */
    public int size() {
        return size;
    }

    /** The feature at {@code index}. */
    public int get(int index) {
        return id[index];
    }

    /** Takes the last features out until {@code length} are left. */
    public void cut(int length) {
        size = length;
    }

    /** The features as an array. */
    public int[] toArray() {
        return Arrays.copyOf(id, size);
    }

    /** A small number for a distance: exact up to 4, then ever coarser, at most 11. */
    public static int step(int distance) {
        if (distance <= 4) {
            return Math.max(distance, -1) + 1;
        }
        if (distance <= 8) {
            return distance <= 6 ? 6 : 7;
        }
        if (distance <= 20) {
            return distance <= 12 ? 8 : 9;
        }
        return distance <= 40 ? 10 : 11;
    }
}
