package org.newsdoc.parsers.internal.quote.clause;

import java.util.Arrays;

/** Reported clauses in the order of their cues; arrays by clause number, places in tokens. */
public final class Clauses {
    private static final int FIELDS = 6;

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

    /** The mention that is its source, or -1. */
    public int source(int clause) {
        return field[clause * FIELDS + 5];
    }

    /** How sure it is; higher is surer. */
    public float score(int clause) {
        return score[clause];
    }
}
