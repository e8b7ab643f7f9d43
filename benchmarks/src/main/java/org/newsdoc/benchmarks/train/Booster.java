package org.newsdoc.benchmarks.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Learns a sum of decision trees by gradient boosting with logistic loss over histograms. The same samples give the same
 * trees.
 */
final class Booster {
    private static final int BINS = 48;
    private static final double SMOOTHING = 2;
    private static final double LEAST_WEIGHT = 1.5;
    private static final double FEATURES_USED = 0.5;

    private final Samples samples;
    private final List<String> names;
    private final int depth;
    private final double rate;
    private final float[][] edges;
    private final byte[][] bins;
    private final double[] score;
    private final double[] gradient;
    private final double[] hessian;
    private final SplittableRandom random = new SplittableRandom(20);
    private final List<String> trees = new ArrayList<>();

    Booster(Samples samples, List<String> names, int depth, double rate) {
        this.samples = samples;
        this.names = names;
        this.depth = depth;
        this.rate = rate;
        this.edges = new float[names.size()][];
        this.bins = new byte[names.size()][samples.size()];
        this.score = new double[samples.size()];
        this.gradient = new double[samples.size()];
        this.hessian = new double[samples.size()];
        for (int f = 0; f < names.size(); f++) {
            discretise(f);
        }
    }

    /** The trees as lines of a model's file. */
    List<String> learn(int count) {
        for (int t = 0; t < count; t++) {
            for (int i = 0; i < samples.size(); i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                gradient[i] = samples.weight(i) * ((samples.answer(i) ? 1 : 0) - p);
                hessian[i] = samples.weight(i) * Math.max(1e-6, p * (1 - p));
            }
            var line = new StringBuilder();
            grow(all(), depth, features(), line);
            trees.add(line.toString().strip());
        }
        return trees;
    }

    private void discretise(int f) {
        var values = new float[samples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples.vector(i)[f];
        }
        Arrays.sort(values);
        var cuts = new ArrayList<Float>();
        int distinct = 0;
        for (int i = 1; i < values.length; i++) {
            distinct += values[i] != values[i - 1] ? 1 : 0;
        }
        int step = distinct < BINS ? 1 : values.length / BINS;
        int last = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] != values[i - 1] && i - last >= step) {
                cuts.add((values[i] + values[i - 1]) / 2);
                last = i;
            }
        }
        edges[f] = new float[cuts.size()];
        for (int i = 0; i < edges[f].length; i++) {
            edges[f][i] = cuts.get(i);
        }
        for (int i = 0; i < samples.size(); i++) {
            bins[f][i] = (byte) bin(edges[f], samples.vector(i)[f]);
        }
    }

    private static int bin(float[] edges, float value) {
        int at = Arrays.binarySearch(edges, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int[] all() {
        var all = new int[samples.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return all;
    }

    private boolean[] features() {
        var used = new boolean[names.size()];
        for (int f = 0; f < used.length; f++) {
            used[f] = random.nextDouble() < FEATURES_USED;
        }
        return used;
    }

    /** Grows the subtree for some samples and writes it. */
    private void grow(int[] members, int levels, boolean[] used, StringBuilder out) {
        double g = 0;
        double h = 0;
        for (int i : members) {
            g += gradient[i];
            h += hessian[i];
        }
        var split = levels == 0 ? null : split(members, g, h, used);
        if (split == null) {
            double value = rate * g / (h + SMOOTHING);
            for (int i : members) {
                score[i] += value;
            }
            out.append(String.format(Locale.ROOT, "%.4f ", value));
            return;
        }
        out.append(names.get(split.feature))
                .append('<')
                .append(edges[split.feature][split.bin])
                .append(' ');
        var left = new int[members.length];
        var right = new int[members.length];
        int l = 0;
        int r = 0;
        for (int i : members) {
            if (bins[split.feature][i] <= split.bin) {
                left[l++] = i;
            } else {
                right[r++] = i;
            }
        }
        grow(Arrays.copyOf(left, l), levels - 1, used, out);
        grow(Arrays.copyOf(right, r), levels - 1, used, out);
    }

    private record Split(int feature, int bin) {}

    private @org.jspecify.annotations.Nullable Split split(int[] members, double g, double h, boolean[] used) {
        @org.jspecify.annotations.Nullable Split best = null;
        double most = 1e-3;
        double base = g * g / (h + SMOOTHING);
        for (int f = 0; f < names.size(); f++) {
            if (!used[f] || edges[f].length == 0) {
                continue;
            }
            int room = edges[f].length + 1;
            var gs = new double[room];
            var hs = new double[room];
            for (int i : members) {
                gs[bins[f][i]] += gradient[i];
                hs[bins[f][i]] += hessian[i];
            }
            double gl = 0;
            double hl = 0;
            for (int b = 0; b + 1 < room; b++) {
                gl += gs[b];
                hl += hs[b];
                if (hl < LEAST_WEIGHT || h - hl < LEAST_WEIGHT) {
                    continue;
                }
                double gain = gl * gl / (hl + SMOOTHING) + (g - gl) * (g - gl) / (h - hl + SMOOTHING) - base;
                if (gain > most) {
                    most = gain;
                    best = new Split(f, b);
                }
            }
        }
        return best;
    }
}
