package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;

/**
 * A vote of sources about a field. Values that are the same in what counts share their votes; of these the one that was
 * cast first is taken.
 *
 * @param <V> type of the value
 */
final class Ballot<V> {
    private record Vote<V>(String source, V value, String key) {}

    private final String field;
    private final Function<V, String> key;
    private final List<Vote<V>> votes = new ArrayList<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();

    /**
     * A ballot about a field.
     *
     * @param key what counts of a value
     */
    Ballot(String field, Function<V, String> key) {
        this.field = field;
        this.key = key;
    }

    void vote(String source, V value, double weight) {
        var counted = key.apply(value);
        votes.add(new Vote<>(source, value, counted));
        weights.merge(counted, weight, Double::sum);
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /** All values that were voted for. */
    List<V> values() {
        return votes.stream().map(Vote::value).toList();
    }

    /** All values of the winning kind, in the order they were cast; the evidence is recorded. */
    List<V> winners(Context context) {
        String best = null;
        double most = 0;
        for (var entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        var won = new ArrayList<Vote<V>>();
        var lost = new ArrayList<Evidence.Claim>();
        for (var vote : votes) {
            if (vote.key().equals(best)) {
                won.add(vote);
            } else if (context.wantsEvidence()) {
                lost.add(new Evidence.Claim(vote.source(), vote.value().toString()));
            }
        }
        if (!won.isEmpty() && context.wantsEvidence()) {
            var winner =
                    new Evidence.Claim(won.get(0).source(), won.get(0).value().toString());
            context.record(new Evidence(field, winner, lost));
        }
        return won.stream().map(Vote::value).toList();
    }

    /** The first value of the winning kind. */
    Optional<V> winner(Context context) {
        return winners(context).stream().findFirst();
    }
}
