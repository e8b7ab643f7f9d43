package org.newsdoc.benchmarks.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;

/** Learns a ranker from choices by stochastic gradient descent on the log-likelihood of the right candidates. Deterministic. */
final class RankerTrainer {
    /** A choice: the features of its candidates and their verdicts. */
    record Choice(int[][] candidates, byte[] verdicts) {}

    private static final float RATE = 0.06f;
    private static final float SHRINK = 2e-6f;

    private final int width;
    private final float[] weights;
    private final float[] squares;
    private final float[] output;
    private final float[] outputSquares;
    private final Random random = new Random(7);

    RankerTrainer(int width) {
        this.width = width;
        weights = new float[Features.ROOM * (width + 1)];
        squares = new float[weights.length];
        output = new float[2 * width];
        outputSquares = new float[output.length];
        Arrays.fill(squares, 1e-2f);
        Arrays.fill(outputSquares, 1e-1f);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % (width + 1) == width ? 0 : (random.nextFloat() - 0.5f) * 0.2f;
        }
        for (int h = 0; h < width; h++) {
            output[2 * h + 1] = (h % 2 == 0 ? 1 : -1) * (0.2f + random.nextFloat() * 0.2f);
        }
    }

    Ranker train(List<Choice> choices, int rounds) {
        var order = new ArrayList<>(choices);
        for (int round = 0; round < rounds; round++) {
            java.util.Collections.shuffle(order, random);
            float rate = RATE * (1 - 0.9f * round / rounds);
            for (var choice : order) {
                learn(choice, rate);
            }
        }
        return ranker();
    }

    Ranker ranker() {
        return new Ranker(width, weights.clone(), output.clone());
    }

    private float[] in = new float[64];
    private float[] score = new float[64];

    private void learn(Choice choice, float rate) {
        int n = choice.candidates.length;
        if (score.length < n) {
            score = new float[n];
        }
        if (in.length < n * width) {
            in = new float[n * width];
        }
        float top = Float.NEGATIVE_INFINITY;
        boolean right = false;
        for (int c = 0; c < n; c++) {
            score[c] = forward(choice.candidates[c], c);
            if (choice.verdicts[c] != Lessons.NEUTRAL) {
                top = Math.max(top, score[c]);
                right |= choice.verdicts[c] == 1;
            }
        }
        if (!right) {
            return;
        }
        double all = 0;
        double good = 0;
        for (int c = 0; c < n; c++) {
            if (choice.verdicts[c] != Lessons.NEUTRAL) {
                double p = Math.exp(score[c] - top);
                all += p;
                good += choice.verdicts[c] == 1 ? p : 0;
            }
        }
        for (int c = 0; c < n; c++) {
            if (choice.verdicts[c] != Lessons.NEUTRAL) {
                double p = Math.exp(score[c] - top);
                float slope = (float) (p / all - (choice.verdicts[c] == 1 ? p / good : 0));
                if (Math.abs(slope) > 1e-4f) {
                    backward(choice.candidates[c], c, slope, rate);
                }
            }
        }
    }

    private float forward(int[] features, int c) {
        int length = width + 1;
        int at = c * width;
        float sum = 0;
        for (int h = 0; h < width; h++) {
            in[at + h] = output[2 * h];
        }
        for (int f : features) {
            int row = f * length;
            for (int h = 0; h < width; h++) {
                in[at + h] += weights[row + h];
            }
            sum += weights[row + width];
        }
        for (int h = 0; h < width; h++) {
            sum += in[at + h] > 0 ? in[at + h] * output[2 * h + 1] : 0;
        }
        return sum;
    }

    private void backward(int[] features, int c, float slope, float rate) {
        int length = width + 1;
        int at = c * width;
        for (int h = 0; h < width; h++) {
            float x = in[at + h];
            if (x > 0) {
                float inner = slope * output[2 * h + 1];
                step(output, outputSquares, 2 * h + 1, slope * x, rate);
                step(output, outputSquares, 2 * h, inner, rate);
                for (int f : features) {
                    step(weights, squares, f * length + h, inner, rate);
                }
            }
        }
        for (int f : features) {
            step(weights, squares, f * length + width, slope, rate);
        }
    }

    private static void step(float[] values, float[] squares, int i, float slope, float rate) {
        float g = slope + SHRINK * values[i];
        squares[i] += g * g;
        values[i] -= (float) (rate * g / Math.sqrt(squares[i]));
    }
}
