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
    /** A choice: the features of its candidates, the heads that score them, and the verdicts. */
    record Choice(int[][] candidates, int[] heads, byte[] verdicts) {}

    private static final int RARE = 3;
    private static final float RATE = 0.06f;
    private static final float SHRINK = 2e-6f;

    private final int width;
    private final int heads;
    private final int length;
    private final float[] weights;
    private final float[] squares;
    private final float[] output;
    private final float[] outputSquares;
    private final float[] weightSums;
    private final float[] outputSums;
    private int summed;
    private final Random random = new Random(7);

    RankerTrainer(int width, int heads) {
        this.width = width;
        this.heads = heads;
        this.length = width + heads;
        weights = new float[Features.ROOM * length];
        squares = new float[weights.length];
        output = new float[(heads + 1) * width];
        outputSquares = new float[output.length];
        weightSums = new float[weights.length];
        outputSums = new float[output.length];
        Arrays.fill(squares, 1e-2f);
        Arrays.fill(outputSquares, 1e-1f);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % length >= width ? 0 : (random.nextFloat() - 0.5f) * 0.2f;
        }
        for (int h = 0; h < width; h++) {
            for (int head = 0; head < heads; head++) {
                output[h * (heads + 1) + 1 + head] =
                        ((h + head) % 2 == 0 ? 1 : -1) * (0.2f + random.nextFloat() * 0.2f);
            }
        }
    }

    Ranker train(List<Choice> choices, int rounds) {
        var order = new ArrayList<>(withoutRare(choices));
        for (int round = 0; round < rounds; round++) {
            java.util.Collections.shuffle(order, random);
            float rate = RATE * (1 - 0.9f * round / rounds);
            for (var choice : order) {
                learn(choice, rate);
            }
            if (2 * round >= rounds) {
                sum(weights, weightSums);
                sum(output, outputSums);
                summed++;
            }
        }
        return ranker();
    }

    Ranker ranker() {
        return Ranker.rounded(width, heads, mean(weightSums), mean(outputSums));
    }

    /** Leaves out features that few choices have; they get no weight. */
    private List<Choice> withoutRare(List<Choice> choices) {
        int[] seen = new int[Features.ROOM];
        int[] last = new int[Features.ROOM];
        int number = 0;
        for (var choice : choices) {
            number++;
            for (int[] features : choice.candidates) {
                for (int f : features) {
                    seen[f] += last[f] == number ? 0 : 1;
                    last[f] = number;
                }
            }
        }
        for (int f = 0; f < seen.length; f++) {
            if (seen[f] < RARE) {
                Arrays.fill(weights, f * length, (f + 1) * length, 0f);
            }
        }
        return choices.stream().map(choice -> without(choice, seen)).toList();
    }

    private static Choice without(Choice choice, int[] seen) {
        int[][] kept = new int[choice.candidates.length][];
        for (int c = 0; c < kept.length; c++) {
            kept[c] = Arrays.stream(choice.candidates[c])
                    .filter(f -> seen[f] >= RARE)
                    .toArray();
        }
        return new Choice(kept, choice.heads, choice.verdicts);
    }

    private static void sum(float[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private float[] mean(float[] sums) {
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sums[i] / summed;
        }
        return mean;
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
            score[c] = forward(choice.candidates[c], c, choice.heads[c]);
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
                    backward(choice.candidates[c], c, choice.heads[c], slope, rate);
                }
            }
        }
    }

    private float forward(int[] features, int c, int head) {
        int at = c * width;
        float sum = 0;
        for (int h = 0; h < width; h++) {
            in[at + h] = output[h * (heads + 1)];
        }
        for (int f : features) {
            int row = f * length;
            for (int h = 0; h < width; h++) {
                in[at + h] += weights[row + h];
            }
            sum += weights[row + width + head];
        }
        for (int h = 0; h < width; h++) {
            sum += in[at + h] > 0 ? in[at + h] * output[h * (heads + 1) + 1 + head] : 0;
        }
        return sum;
    }

    private void backward(int[] features, int c, int head, float slope, float rate) {
        int at = c * width;
        for (int h = 0; h < width; h++) {
            float x = in[at + h];
            if (x > 0) {
                float inner = slope * output[h * (heads + 1) + 1 + head];
                step(output, outputSquares, h * (heads + 1) + 1 + head, slope * x, rate);
                step(output, outputSquares, h * (heads + 1), inner, rate);
                for (int f : features) {
                    step(weights, squares, f * length + h, inner, rate);
                }
            }
        }
        for (int f : features) {
            step(weights, squares, f * length + width + head, slope, rate);
        }
    }

    private static void step(float[] values, float[] squares, int i, float slope, float rate) {
        float g = slope + SHRINK * values[i];
        squares[i] += g * g;
        values[i] -= (float) (rate * g / Math.sqrt(squares[i]));
    }
}
