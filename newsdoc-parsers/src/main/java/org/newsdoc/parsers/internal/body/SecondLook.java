package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * The features for looking at each candidate again when a first look has said how probable each is: its own features and
 * those of its neighbours, of the lines built alike and of the whole story.
 */
public final class SecondLook {
    private enum Added {
        P,
        P_PREVIOUS,
        P_PREVIOUS_2,
        P_PREVIOUS_3,
        P_NEXT,
        P_NEXT_2,
        P_NEXT_3,
        P_ALIKE,
        P_BLOCK,
        P_BEFORE,
        P_AFTER,
        KEPT_SHARE,
        LINES_SINCE_KEPT,
        NODES_SINCE_KEPT,
        LINES_TO_KEPT,
        NODES_TO_KEPT,
        KEPT_LINES
    }

    /** How many features there are, with those of the candidates. */
    static final int COUNT = Feature.COUNT + Added.values().length;

    private static final int FAR = 40;

    /** Sums of what was kept, by what the lines have in common. */
    private static final class Sum {
        float kept;
        float all;
    }

    private final Candidates candidates;
    private final float[] first;
    private final float[][] values;

    private SecondLook(Candidates candidates, float[] first, float[][] values) {
        this.candidates = candidates;
        this.first = first;
        this.values = values;
    }

    /** The features for the second look, for each that may be taken. */
    public static float[][] features(Candidates candidates, float[] first) {
        var values = new float[candidates.size()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = candidates.features(c).clone();
        }
        new SecondLook(candidates, first, values).read();
        return values;
    }

    /** The features for the only second look that is taken; they are added to those of the candidates. */
    static float[][] added(Candidates candidates, float[] first) {
        new SecondLook(candidates, first, candidates.features()).read();
        return candidates.features();
    }

    /** Names of the features in order. */
    public static List<String> featureNames() {
        var names = new ArrayList<>(Feature.names());
        for (var added : Added.values()) {
            names.add(added.name());
        }
        return names;
    }

    private void read() {
        var byKind = new HashMap<Integer, Sum>();
        var byBlock = new HashMap<Integer, Sum>();
        var all = new Sum();
        for (int c = 0; c < first.length; c++) {
            add(c, byKind.computeIfAbsent(candidates.kind(c), key -> new Sum()));
            add(c, byBlock.computeIfAbsent(candidates.block(c), key -> new Sum()));
            add(c, all);
        }
        float before = 0;
        for (int c = 0; c < first.length; c++) {
            float own = first[c] * weight(c);
            set(c, Added.P, first[c]);
            neighbours(c);
            set(c, Added.P_ALIKE, without(c, Objects.requireNonNull(byKind.get(candidates.kind(c)))));
            set(c, Added.P_BLOCK, without(c, Objects.requireNonNull(byBlock.get(candidates.block(c)))));
            set(c, Added.P_BEFORE, before / Math.max(1, all.kept));
            set(c, Added.P_AFTER, (all.kept - before - own) / Math.max(1, all.kept));
            set(c, Added.KEPT_SHARE, all.kept / Math.max(1, all.all));
            set(c, Added.KEPT_LINES, TextFeatures.log(all.kept / 20));
            before += own;
        }
        distances();
    }

    private float weight(int c) {
        return candidates.features(c)[Feature.SIGNS.ordinal()];
    }

    private void add(int c, Sum sum) {
        sum.kept += first[c] * weight(c);
        sum.all += weight(c);
    }

    /** How probable the others are that a candidate has something in common with; -1 when there are none. */
    private float without(int c, Sum sum) {
        float others = sum.all - weight(c);
        return others < 0.5 ? -1 : (sum.kept - first[c] * weight(c)) / others;
    }

    private void neighbours(int c) {
        set(c, Added.P_PREVIOUS, at(c - 1));
        set(c, Added.P_PREVIOUS_2, at(c - 2));
        set(c, Added.P_PREVIOUS_3, at(c - 3));
        set(c, Added.P_NEXT, at(c + 1));
        set(c, Added.P_NEXT_2, at(c + 2));
        set(c, Added.P_NEXT_3, at(c + 3));
    }

    private float at(int c) {
        return c < 0 || c >= first.length ? -1 : first[c];
    }

    /** How far the nearest probable lines are, in lines and nodes. */
    private void distances() {
        int last = -1;
        for (int c = 0; c < first.length; c++) {
            distance(c, last, Added.LINES_SINCE_KEPT, Added.NODES_SINCE_KEPT);
            last = first[c] > 0.5 ? c : last;
        }
        last = -1;
        for (int c = first.length - 1; c >= 0; c--) {
            distance(c, last, Added.LINES_TO_KEPT, Added.NODES_TO_KEPT);
            last = first[c] > 0.5 ? c : last;
        }
    }

    private void distance(int c, int other, Added inLines, Added inNodes) {
        set(c, inLines, other < 0 ? FAR : Math.min(FAR, Math.abs(c - other)));
        set(c, inNodes, other < 0 ? FAR : TextFeatures.log(Math.abs(candidates.node(c) - candidates.node(other))));
    }

    private void set(int c, Added feature, float value) {
        values[c][Feature.COUNT + feature.ordinal()] = value;
    }
}
