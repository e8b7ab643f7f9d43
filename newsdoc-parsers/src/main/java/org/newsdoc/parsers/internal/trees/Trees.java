package org.newsdoc.parsers.internal.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of decision trees that says how probable something is. Immutable and thread-safe.
 *
 * <p>Its file has one tree a line, written from the root on, left branch first: {@code NAME<4.5} asks whether a feature is
 * less than a number, a number alone is a leaf's value. Lines that begin with {@code #} are comments.
 */
public final class Trees {
    private static final int SLOTS = 4;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;

    /**
     * For each node its feature, the bits of its number, and the places of the nodes to its left and right, one behind the
     * other. A leaf leads to itself on both sides, so that a tree can be gone down in as many steps whatever the values.
     */
    private int[] nodes = new int[SLOTS * 1024];

    private int size;
    private int[] roots = new int[64];

    /** How many steps lead to the lowest leaf of each tree. */
    private int[] depths = new int[64];

    private int trees;

    private Trees() {}

    /** Reads a model; a name that is not among the features is an error. */
    public static Trees read(Reader reader, List<String> features) throws IOException {
        var names = new HashMap<String, Integer>();
        for (int i = 0; i < features.size(); i++) {
            names.put(features.get(i), i);
        }
        var trees = new Trees();
        var lines = new BufferedReader(reader);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                trees.addRoot();
                trees.add(line.split(" "), 0, 0, names);
            }
        }
        return trees;
    }

    /** Reads a model newsdoc ships. */
    public static Trees shipped(String resource, List<String> features) {
        try (var in = Trees.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("newsdoc's own model is missing: " + resource);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), features);
        } catch (IOException e) {
            throw new UncheckedIOException("newsdoc's own model cannot be read: " + resource, e);
        }
    }

    /** The sum of all trees for these values: positive when the answer is yes. */
    public float score(float[] values) {
        float sum = 0;
        for (int i = 0; i < trees; i++) {
            int at = roots[i];
            for (int step = depths[i]; step > 0; step--) {
                at = next(at, values);
            }
            sum += number(at);
        }
        return sum;
    }

    /** The probability of the answer yes. */
    public float probability(float[] values) {
        return probability(score(values));
    }

    /** The probability of the answer yes for each row of values. */
    public float[] probabilities(float[][] rows) {
        var found = new float[rows.length];
        int row = 0;
        for (; row + 4 <= rows.length; row += 4) {
            scoreFour(rows, row, found);
        }
        for (; row < rows.length; row++) {
            found[row] = score(rows[row]);
        }
        for (row = 0; row < rows.length; row++) {
            found[row] = probability(found[row]);
        }
        return found;
    }

    /** Goes down each tree with four rows at a time: none of them waits for another one's next node. */
    private void scoreFour(float[][] rows, int row, float[] sums) {
        var a = rows[row];
        var b = rows[row + 1];
        var c = rows[row + 2];
        var d = rows[row + 3];
        for (int i = 0; i < trees; i++) {
            int atA = roots[i];
            int atB = atA;
            int atC = atA;
            int atD = atA;
            for (int step = depths[i]; step > 0; step--) {
                atA = next(atA, a);
                atB = next(atB, b);
                atC = next(atC, c);
                atD = next(atD, d);
            }
            sums[row] += number(atA);
            sums[row + 1] += number(atB);
            sums[row + 2] += number(atC);
            sums[row + 3] += number(atD);
        }
    }

    private int next(int at, float[] values) {
        return nodes[at + (values[nodes[at]] < number(at) ? LEFT : RIGHT)];
    }

    private float number(int at) {
        return Float.intBitsToFloat(nodes[at + 1]);
    }

    private static float probability(float score) {
        return (float) (1 / (1 + Math.exp(-score)));
    }

    private void addRoot() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, trees * 2);
            depths = Arrays.copyOf(depths, trees * 2);
        }
        roots[trees++] = size;
    }

    /** Adds the subtree that begins at a token; the number of the token behind it. */
    private int add(String[] tokens, int at, int depth, Map<String, Integer> names) {
        int node = size;
        size += SLOTS;
        if (size > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        int less = tokens[at].indexOf('<');
        if (less < 0) {
            depths[trees - 1] = Math.max(depths[trees - 1], depth);
            set(node, 0, Float.parseFloat(tokens[at]), node, node);
            return at + 1;
        }
        var index = names.get(tokens[at].substring(0, less));
        if (index == null) {
            throw new IllegalArgumentException("no such feature: " + tokens[at]);
        }
        int next = add(tokens, at + 1, depth + 1, names);
        set(node, index, Float.parseFloat(tokens[at].substring(less + 1)), node + SLOTS, size);
        return add(tokens, next, depth + 1, names);
    }

    private void set(int node, int feature, float number, int left, int right) {
        nodes[node] = feature;
        nodes[node + 1] = Float.floatToRawIntBits(number);
        nodes[node + LEFT] = left;
        nodes[node + RIGHT] = right;
    }
}
