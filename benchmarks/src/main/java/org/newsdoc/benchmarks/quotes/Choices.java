package org.newsdoc.benchmarks.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsdoc.benchmarks.quotes.RankerTrainer.Choice;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;

/** Collects choices to learn from, for each ranker by itself. */
final class Choices implements Lessons {
    private final Map<String, List<Choice>> byRanker = new TreeMap<>();
    private final List<int[]> candidates = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> verdicts = new ArrayList<>();
    private String ranker = "";

    @Override
    public void choice(String name) {
        finish();
        ranker = name;
    }

    @Override
    public void candidate(Features features, int head, int verdict) {
        candidates.add(features.toArray());
        heads.add(head);
        verdicts.add(verdict);
    }

    private void finish() {
        if (!candidates.isEmpty()) {
            int[] head = new int[verdicts.size()];
            byte[] right = new byte[verdicts.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = verdicts.get(i).byteValue();
                head[i] = heads.get(i);
            }
            byRanker.computeIfAbsent(ranker, key -> new ArrayList<>())
                    .add(new Choice(candidates.toArray(new int[0][]), head, right));
        }
        candidates.clear();
        heads.clear();
        verdicts.clear();
    }

    /** All choices so far. */
    Map<String, List<Choice>> byRanker() {
        finish();
        return byRanker;
    }
}
