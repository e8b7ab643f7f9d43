package org.newsdoc.parsers.internal.quote.rank;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Scores candidates by their features: a linear part and a small hidden layer, whose sums can be shared between candidates.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ranker {
    private final int width;
    private final float[] weights;
    private final float[] output;

    /**
     * A ranker.
     *
     * @param width units of the hidden layer, may be 0
     * @param weights for each feature {@code width} weights of the hidden units and one of the linear part
     * @param output for each hidden unit its bias and then its weight
     */
    public Ranker(int width, float[] weights, float[] output) {
        this.width = width;
        this.weights = weights;
        this.output = output;
    }

    /** The length of a sum. */
    public int length() {
        return width + 1;
    }

    /** Adds what {@code features} weigh, from number {@code first} on, to the sum that starts at {@code offset}. */
    public void add(Features features, int first, float[] sums, int offset) {
        int length = width + 1;
        for (int i = first; i < features.size(); i++) {
            int row = features.get(i) * length;
            for (int h = 0; h < length; h++) {
                sums[offset + h] += weights[row + h];
            }
        }
    }

    /** The score of the candidate whose parts sum up to {@code a + b + c}. */
    public float score(float[] a, int atA, float[] b, int atB, float[] c) {
        float score = a[atA + width] + b[atB + width] + c[width];
        for (int h = 0; h < width; h++) {
            float in = a[atA + h] + b[atB + h] + c[h] + output[2 * h];
            score += in > 0 ? in * output[2 * h + 1] : 0;
        }
        return score;
    }

    /** The score of a candidate by all its features. */
    public float score(Features features, float[] scratch) {
        Arrays.fill(scratch, 0, width + 1, 0f);
        add(features, 0, scratch, 0);
        float score = scratch[width];
        for (int h = 0; h < width; h++) {
            float in = scratch[h] + output[2 * h];
            score += in > 0 ? in * output[2 * h + 1] : 0;
        }
        return score;
    }

    /** Writes width, hidden layer and weights, the latter rounded to 255 steps for each unit. */
    void write(DataOutput out) throws IOException {
        out.writeInt(width);
        for (float value : output) {
            out.writeFloat(value);
        }
        int length = width + 1;
        for (int unit = 0; unit < length; unit++) {
            float top = 1e-6f;
            for (int row = 0; row < Features.ROOM; row++) {
                top = Math.max(top, Math.abs(weights[row * length + unit]));
            }
            float step = top / 127;
            out.writeFloat(step);
            for (int row = 0; row < Features.ROOM; row++) {
                out.writeByte(Math.round(weights[row * length + unit] / step));
            }
        }
    }
}
