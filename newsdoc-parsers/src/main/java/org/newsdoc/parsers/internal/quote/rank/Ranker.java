package org.newsdoc.parsers.internal.quote.rank;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Scores candidates by their features: a linear part and a small hidden layer. Weights are small whole numbers, so that sums of
 * features can be shared between candidates and come out the same in any order. A ranker may have several heads, which give the
 * same features different scores.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ranker {
    /** Units of the hidden layer and heads together: as many as bytes fit into a number. */
    public static final int UNITS = 8;

    /** Two numbers make a sum: each has four lanes of 16 bits, one for the even units and one for the odd ones. */
    public static final int SUM = 2;

    /** Every other byte of eight. */
    private static final long LANES = 0x00FF00FF00FF00FFL;
    /** What a stored weight is greater than the weight itself, in each lane. */
    private static final long SHIFTED = 0x0080008000800080L;
    /** Makes signed lanes unsigned, so that none borrows from the next. */
    private static final long LIFT = 0x8000800080008000L;

    private static final int LANE = 16;
    private static final int MOST_FEATURES = 250;

    private final int hidden;
    private final int heads;
    /** For each feature its weights for all units, a byte each, and 128 more than they are. */
    private final long[] weights;

    private final float[] steps;
    private final float[] output;

    private Ranker(int hidden, int heads, byte[] weights, float[] steps, float[] output) {
        this.hidden = hidden;
        this.heads = heads;
        this.weights = packed(weights);
        this.steps = steps;
        this.output = output;
    }

    /**
     * A ranker with weights rounded to 255 steps for each unit.
     *
     * @param hidden units of the hidden layer; with the heads {@value #UNITS}
     * @param heads number of heads
     * @param weights for each feature its weights for the hidden units and then for the heads
     * @param output for each hidden unit its bias and then its weight for each head
     */
    public static Ranker rounded(int hidden, int heads, float[] weights, float[] output) {
        if (hidden + heads != UNITS) {
            throw new IllegalArgumentException("hidden + heads must be " + UNITS + ", was " + (hidden + heads));
        }
        float[] steps = new float[UNITS];
        byte[] rounded = new byte[weights.length];
        for (int unit = 0; unit < UNITS; unit++) {
            float top = 1e-6f;
            for (int i = unit; i < weights.length; i += UNITS) {
                top = Math.max(top, Math.abs(weights[i]));
            }
            steps[unit] = top / 127;
            for (int i = unit; i < weights.length; i += UNITS) {
                rounded[i] = (byte) Math.round(weights[i] / steps[unit]);
            }
        }
        return new Ranker(hidden, heads, rounded, steps, output.clone());
    }

    private static long[] packed(byte[] bytes) {
        var packed = new long[bytes.length / UNITS];
        for (int i = 0; i < bytes.length; i++) {
            packed[i / UNITS] |= (bytes[i] + 128L) << i % UNITS * Byte.SIZE;
        }
        return packed;
    }

    /**
     * Adds what {@code features} weigh, from number {@code first} on, to the sum that starts at {@code offset}. Sums may be added up,
     * number by number, as long as they are of no more than 250 features in all.
     */
    public void add(Features features, int first, long[] sums, int offset) {
        int count = features.size() - first;
        if (count > MOST_FEATURES) {
            throw new IllegalArgumentException("features must be <= " + MOST_FEATURES + ", were " + count);
        }
        long even = 0;
        long odd = 0;
        for (int i = first; i < features.size(); i++) {
            long eight = weights[features.get(i)];
            even += eight & LANES;
            odd += eight >>> Byte.SIZE & LANES;
        }
        sums[offset] += even - count * SHIFTED;
        sums[offset + 1] += odd - count * SHIFTED;
    }

    /** The score that {@code head} gives to the sum that starts at {@code offset}. */
    public float score(long[] sums, int offset, int head) {
        long even = sums[offset] + LIFT;
        long odd = sums[offset + 1] + LIFT;
        float score = lane(even, odd, hidden + head) * steps[hidden + head];
        int stride = heads + 1;
        for (int unit = 0; unit < hidden; unit++) {
            float in = lane(even, odd, unit) * steps[unit] + output[unit * stride];
            if (in > 0) {
                score += in * output[unit * stride + 1 + head];
            }
        }
        return score;
    }

    private static int lane(long even, long odd, int unit) {
        long lanes = (unit & 1) == 0 ? even : odd;
        return (int) (lanes >>> (unit >> 1) * LANE & 0xFFFF) - 0x8000;
    }

    /** The score of a candidate by all its features; {@code scratch} has room for a sum. */
    public float score(Features features, long[] scratch) {
        scratch[0] = 0;
        scratch[1] = 0;
        add(features, 0, scratch, 0);
        return score(scratch, 0, 0);
    }

    static Ranker read(DataInput in) throws IOException {
        int hidden = in.readInt();
        int heads = in.readInt();
        float[] steps = new float[hidden + heads];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readFloat();
        }
        float[] output = new float[hidden * (heads + 1)];
        for (int i = 0; i < output.length; i++) {
            output[i] = in.readFloat();
        }
        byte[] weights = new byte[Features.ROOM * steps.length];
        in.readFully(weights);
        return new Ranker(hidden, heads, weights, steps, output);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hidden);
        out.writeInt(heads);
        for (float step : steps) {
            out.writeFloat(step);
        }
        for (float value : output) {
            out.writeFloat(value);
        }
        for (long eight : weights) {
            for (int unit = 0; unit < UNITS; unit++) {
                out.writeByte((int) (eight >>> unit * Byte.SIZE & 0xFF) - 128);
            }
        }
    }
}
