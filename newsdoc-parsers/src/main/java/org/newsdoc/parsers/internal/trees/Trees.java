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
    private static final int LEAF = -1;
    private static final int SLOTS = 3;

    /** For each node its feature, the bits of its number, and the place of the node to its right, one behind the other. */
    private int[] nodes = new int[3 * 1024];

    private int size;
    private int[] roots = new int[64];
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
                trees.add(line.split(" "), 0, names);
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
            int feature = nodes[at];
            while (feature != LEAF) {
                at = values[feature] < Float.intBitsToFloat(nodes[at + 1]) ? at + SLOTS : nodes[at + 2];
                feature = nodes[at];
            }
            sum += Float.intBitsToFloat(nodes[at + 1]);
        }
        return sum;
    }

    /** The probability of the answer yes. */
    public float probability(float[] values) {
        return (float) (1 / (1 + Math.exp(-score(values))));
    }

    private void addRoot() {
        roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
        roots[trees++] = size;
    }

    /** Adds the subtree that begins at a token; the number of the token behind it. */
    private int add(String[] tokens, int at, Map<String, Integer> names) {
        int node = size;
        size += SLOTS;
        if (size > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        int less = tokens[at].indexOf('<');
        if (less < 0) {
            set(node, LEAF, Float.parseFloat(tokens[at]));
            return at + 1;
        }
        var index = names.get(tokens[at].substring(0, less));
        if (index == null) {
            throw new IllegalArgumentException("no such feature: " + tokens[at]);
        }
        set(node, index, Float.parseFloat(tokens[at].substring(less + 1)));
        int next = add(tokens, at + 1, names);
        nodes[node + 2] = size;
        return add(tokens, next, names);
    }

    private void set(int node, int feature, float number) {
        nodes[node] = feature;
        nodes[node + 1] = Float.floatToRawIntBits(number);
    }
}
