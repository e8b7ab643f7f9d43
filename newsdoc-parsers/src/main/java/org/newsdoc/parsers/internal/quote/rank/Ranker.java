package org.newsdoc.parsers.internal.quote.rank;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Scores candidates by their features: a linear part and a small hidden layer. Weights are small whole numbers, so that sums of
 * features can be shared between candidates and come out the same in any order. A ranker may have several heads, which give the
 * same features different scores.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ranker {
    private static final int BLOCK = 8;
    /** Every other byte of eight. */
    private static final long LANES = 0x00FF00FF00FF00FFL;
    /** What a stored weight is greater than the weight itself, in each of four lanes. */
    private static final long SHIFTED = 0x0080008000800080L;
    /** Makes four signed lanes unsigned, so that none borrows from the next. */
    private static final long LIFT = 0x8000800080008000L;

    private static final int MOST_FEATURES = 250;

    private final int hidden;
    private final int heads;
    private final int blocks;
    /** For each feature the weights of eight units in a number, a byte each, and 128 more than they are. */
    private final long[] weights;

    private final float[] steps;
    private final float[] output;

    private Ranker(int hidden, int heads, byte[] weights, float[] steps, float[] output) {
        this.hidden = hidden;
        this.heads = heads;
        this.blocks = (hidden + heads) / BLOCK;
        this.weights = packed(weights);
        this.steps = steps;
        this.output = output;
    }

    /**
     * A ranker with weights rounded to 255 steps for each unit.
     *
     * @param hidden units of the hidden layer; with the heads a multiple of 8
     * @param heads number of heads
     * @param weights for each feature its weights for the hidden units and then for the heads
     * @param output for each hidden unit its bias and then its weight for each head
     */
    public static Ranker rounded(int hidden, int heads, float[] weights, float[] output) {
        int length = hidden + heads;
        if (length % BLOCK != 0) {
            throw new IllegalArgumentException("hidden + heads must be a multiple of " + BLOCK + ", was " + length);
        }
        float[] steps = new float[length];
        byte[] rounded = new byte[weights.length];
        for (int unit = 0; unit < length; unit++) {
            float top = 1e-6f;
            for (int i = unit; i < weights.length; i += length) {
                top = Math.max(top, Math.abs(weights[i]));
            }
            steps[unit] = top / 127;
            for (int i = unit; i < weights.length; i += length) {
                rounded[i] = (byte) Math.round(weights[i] / steps[unit]);
            }
        }
        return new Ranker(hidden, heads, rounded, steps, output.clone());
    }

    private static long[] packed(byte[] bytes) {
        var packed = new long[bytes.length / BLOCK];
        for (int i = 0; i < bytes.length; i++) {
            packed[i / BLOCK] |= (bytes[i] + 128L) << i % BLOCK * 8;
        }
        return packed;
    }

    /**
     * The length of a sum. A sum holds two numbers for each eight units: of four lanes of 16 bits each, for every other unit. Sums
     * may be added up, number by number, as long as they are of no more than 250 features in all.
     */
    public int length() {
        return blocks * 2;
    }

    /** Adds what {@code features} weigh, from number {@code first} on, to the sum that starts at {@code offset}. */
    public void add(Features features, int first, long[] sums, int offset) {
        int count = features.size() - first;
        if (count > MOST_FEATURES) {
            throw new IllegalArgumentException("features must be <= " + MOST_FEATURES + ", were " + count);
        }
        for (int block = 0; block < blocks; block++) {
            long even = 0;
            long odd = 0;
            for (int i = first; i < features.size(); i++) {
                long eight = weights[features.get(i) * blocks + block];
                even += eight & LANES;
                odd += eight >>> 8 & LANES;
            }
            sums[offset + block * 2] += even - count * SHIFTED;
            sums[offset + block * 2 + 1] += odd - count * SHIFTED;
        }
    }

    /** The score that {@code head} gives to the sum that starts at {@code offset}. */
    public float score(long[] sums, int offset, int head) {
        float score = lane(sums, offset, hidden + head) * steps[hidden + head];
        int stride = heads + 1;
        for (int unit = 0; unit < hidden; unit++) {
            float in = lane(sums, offset, unit) * steps[unit] + output[unit * stride];
            if (in > 0) {
                score += in * output[unit * stride + 1 + head];
            }
        }
        return score;
    }

    private static int lane(long[] sums, int offset, int unit) {
        long lanes = sums[offset + unit / BLOCK * 2 + unit % 2] + LIFT;
        return (int) (lanes >>> unit % BLOCK / 2 * 16 & 0xFFFF) - 0x8000;
    }

    /** The score of a candidate by all its features; {@code scratch} holds at least {@link #length()} numbers. */
    public float score(Features features, long[] scratch) {
        Arrays.fill(scratch, 0, length(), 0);
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
            for (int unit = 0; unit < BLOCK; unit++) {
                out.writeByte((int) (eight >>> unit * 8 & 0xFF) - 128);
            }
        }
    }
}
