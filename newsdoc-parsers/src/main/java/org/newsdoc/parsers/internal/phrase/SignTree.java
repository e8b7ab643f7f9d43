package org.newsdoc.parsers.internal.phrase;

import java.util.Arrays;

/**
 * Phrases as a tree of signs: a node for every beginning of a phrase, found from the node before by one more sign. Not
 * thread-safe while phrases are added.
 */
final class SignTree {
    /** The node of the empty beginning. */
    static final int ROOT = 0;
    /** No node. */
    static final int NONE = -1;

    private static final int DIRECT = 0x500;

    /** The nodes behind the root for the common scripts, plus one, so that 0 is no node. */
    private final int[] first = new int[DIRECT];

    /** Node and sign, plus one, in an open table; 0 is free. */
    private long[] keys = new long[256];

    private int[] nodes = new int[256];

    /** For each node the signs that go on from it, by their lowest six bits: most texts go on otherwise. */
    private long[] goesOn = new long[256];

    private int size = 1;

    /** How many nodes there are. */
    int size() {
        return size;
    }

    /** The node behind another one by a sign; {@link #NONE} when no phrase goes on so. */
    int next(int node, char sign) {
        if (node == ROOT && sign < DIRECT) {
            return first[sign] - 1;
        }
        if ((goesOn[node] >>> sign & 1) == 0) {
            return NONE;
        }
        long key = key(node, sign);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
        }
        return NONE;
    }

    /** Adds a phrase; its node. */
    int add(String phrase) {
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            int next = next(node, phrase.charAt(i));
            node = next == NONE ? grow(node, phrase.charAt(i)) : next;
        }
        return node;
    }

    private int grow(int node, char sign) {
        int next = size++;
        if (size > goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, goesOn.length * 2);
        }
        if (node == ROOT && sign < DIRECT) {
            first[sign] = next + 1;
            return next;
        }
        if (size * 2 > keys.length) {
            rehash();
        }
        put(key(node, sign), next);
        goesOn[node] |= 1L << sign;
        return next;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = Arrays.copyOf(oldNodes, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private void put(long key, int node) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private static long key(int node, char sign) {
        return ((long) node << 16 | sign) + 1;
    }

    private static int slot(long key, int mask) {
        long spread = key * 0x9E3779B97F4A7C15L;
        return (int) (spread >>> 40) & mask;
    }
}
