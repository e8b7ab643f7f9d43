package org.newsdoc.benchmarks.train;

import java.util.ArrayList;
import java.util.List;

/** Vectors with their answers and weights. */
final class Samples {
    private final List<float[]> vectors = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(float[] vector, boolean answer, double weight) {
        vectors.add(vector);
        answers.add(answer);
        weights.add(weight);
    }

    int size() {
        return vectors.size();
    }

    float[] vector(int i) {
        return vectors.get(i);
    }

    boolean answer(int i) {
        return answers.get(i);
    }

    double weight(int i) {
        return weights.get(i);
    }
}
