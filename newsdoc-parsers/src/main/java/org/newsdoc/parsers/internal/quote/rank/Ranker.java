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
    /** Weights are stored with this added, so that none is negative. */
    private static final int BIAS = 128;

    /** So many bytes add up in 16 bits without a carry. */
    private static final int MOST_IN_LANES = 256;

    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
    private static final long LANE = 0xFFFF;

    private final int hidden;
    private final int heads;
    private final int length;
    private final int blocks;
    /** For each feature its weights, eight in each number. */
    private final long[] rows;

    private final float[] steps;
    private final float[] output;

    private Ranker(int hidden, int heads, byte[] weights, float[] steps, float[] output) {
        this.hidden = hidden;
        this.heads = heads;
        this.length = hidden + heads;
        this.blocks = length / BLOCK;
        this.rows = pack(weights);
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

    private static long[] pack(byte[] weights) {
        long[] rows = new long[weights.length / BLOCK];
        for (int i = 0; i < weights.length; i++) {
            rows[i / BLOCK] |= (weights[i] + BIAS & 0xFFL) << i % BLOCK * Byte.SIZE;
        }
        return rows;
    }

    private byte[] weights() {
        byte[] weights = new byte[rows.length * BLOCK];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) ((rows[i / BLOCK] >>> i % BLOCK * Byte.SIZE & 0xFF) - BIAS);
        }
        return weights;
    }

    /** The length of a sum. */
    public int length() {
        return length;
    }

    /** Adds what {@code features} weigh, from number {@code first} on, to the sum that starts at {@code offset}. */
    public void add(Features features, int first, int[] sums, int offset) {
        for (int from = first; from < features.size(); from += MOST_IN_LANES) {
            int to = Math.min(features.size(), from + MOST_IN_LANES);
            for (int block = 0; block < blocks; block++) {
                addBlock(features, from, to, block, sums, offset + block * BLOCK);
            }
        }
    }

    /** Adds up eight weights at once: those in even bytes and those in odd bytes, each in lanes of 16 bits. */
    private void addBlock(Features features, int from, int to, int block, int[] sums, int at) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long row = rows[features.get(i) * blocks + block];
            even += row & EVEN_BYTES;
            odd += row >>> Byte.SIZE & EVEN_BYTES;
        }
        int bias = (to - from) * BIAS;
        for (int lane = 0; lane < BLOCK / 2; lane++) {
            int shift = lane * Short.SIZE;
            sums[at + 2 * lane] += (int) (even >>> shift & LANE) - bias;
            sums[at + 2 * lane + 1] += (int) (odd >>> shift & LANE) - bias;
        }
    }

    /** The score that {@code head} gives to the sum that starts at {@code offset}. */
    public float score(int[] sums, int offset, int head) {
        float score = sums[offset + hidden + head] * steps[hidden + head];
        int stride = heads + 1;
        for (int unit = 0; unit < hidden; unit++) {
            float in = sums[offset + unit] * steps[unit] + output[unit * stride];
            if (in > 0) {
                score += in * output[unit * stride + 1 + head];
            }
        }
        return score;
    }

    /** The score of a candidate by all its features; {@code scratch} holds at least {@link #length()} numbers. */
    public float score(Features features, int[] scratch) {
        Arrays.fill(scratch, 0, length, 0);
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
        out.write(weights());
    }
}
