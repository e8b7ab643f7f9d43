package org.newsdoc.parsers.internal.quote.clause;

import java.util.Arrays;

/** Reported clauses in the order of their cues; arrays by clause number, places in tokens. */
public final class Clauses {
    private static final int FIELDS = 7;

    private int count;
    private int[] field = new int[16 * FIELDS];
    private float[] score = new float[16];

    void add(int cue, int beforeFrom, int beforeTo, int afterFrom, int afterTo, int source, float weight) {
        if (count == score.length) {
            field = Arrays.copyOf(field, field.length * 2);
            score = Arrays.copyOf(score, count * 2);
        }
        int at = count * FIELDS;
        field[at] = cue;
        field[at + 1] = beforeFrom;
        field[at + 2] = beforeTo;
        field[at + 3] = afterFrom;
        field[at + 4] = afterTo;
        field[at + 5] = source;
        score[count++] = weight;
    }

    /** Adds a clause of which only the side is known: its words and its source are told later, if they are wanted. */
    void add(int cue, Direction direction, float weight) {
        add(cue, -1, -1, -1, -1, -1, weight);
        field[count * FIELDS - 1] = direction.ordinal();
    }

    /** Says which words a clause has on either side of its cue. */
    void bound(int clause, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        int at = clause * FIELDS;
        field[at + 1] = beforeFrom;
        field[at + 2] = beforeTo;
        field[at + 3] = afterFrom;
        field[at + 4] = afterTo;
    }

    /** Says which mention is the source of a clause. */
    void source(int clause, int mention) {
        field[clause * FIELDS + 5] = mention;
    }

    /** Where the words of a clause stand that was added with its side. */
    Direction direction(int clause) {
        return Direction.of(field[clause * FIELDS + 6]);
    }

    /** Moves the end of what stands after the cue. */
    void extend(int clause, int afterTo) {
        field[clause * FIELDS + 4] = afterTo;
    }

    /** The number of clauses. */
    public int count() {
        return count;
    }

    /** The cue. */
    public int cue(int clause) {
        return field[clause * FIELDS];
    }

    /** The first token of what stands before the cue. */
    public int beforeFrom(int clause) {
        return field[clause * FIELDS + 1];
    }

    /** The end of what stands before the cue; not beyond its start if nothing does. */
    public int beforeTo(int clause) {
        return field[clause * FIELDS + 2];
    }

    /** The first token of what stands after the cue. */
    public int afterFrom(int clause) {
        return field[clause * FIELDS + 3];
    }

    /** The end of what stands after the cue; not beyond its start if nothing does. */
    public int afterTo(int clause) {
        return field[clause * FIELDS + 4];
    }

    /** Whether a token is one of the clause's words. */
    boolean holds(int clause, int token) {
        return (token >= beforeFrom(clause) && token < beforeTo(clause))
                || (token >= afterFrom(clause) && token < afterTo(clause));
    }

    /** The mention that is its source, or -1. */
    public int source(int clause) {
        return field[clause * FIELDS + 5];
    }

    /** The clauses from the surest to the least sure, of equals the first one first. */
    public int[] bySureness() {
        var keys = new long[count];
        for (int c = 0; c < count; c++) {
            int bits = Float.floatToIntBits(-score[c]);
            keys[c] = (long) (bits < 0 ? bits ^ Integer.MAX_VALUE : bits) << 32 | c;
        }
        Arrays.sort(keys);
        var order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** How sure it is; higher is surer. */
    public float score(int clause) {
        return score[clause];
    }
}
