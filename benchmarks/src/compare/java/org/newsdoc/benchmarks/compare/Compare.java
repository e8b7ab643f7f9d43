package org.newsdoc.benchmarks.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsdoc.benchmarks.predict.Extractor;
import org.newsdoc.benchmarks.predict.Predict;

/** Does what {@code predict} does, with another extractor. */
public final class Compare {
    private static final int WRONG_USAGE = 2;

    /** All extractors by name. */
    static final Map<String, Extractor> EXTRACTORS = new TreeMap<>(Map.of(
            "boilerpipe", Others::boilerpipe,
            "crux", Others::crux,
            "readability4j", Others::readability4j,
            "tika", Others::tika));

    private Compare() {}

    /** Runs {@code compare TOOL CORPUS OUT.jsonl [--dataset D]... [--threads N]} and exits with its code. */
    public static void main(String[] args) throws Exception {
        var extractor = args.length == 0 ? null : EXTRACTORS.get(args[0]);
        if (extractor == null) {
            System.err.println("usage: compare " + String.join("|", EXTRACTORS.keySet())
                    + " CORPUS OUT.jsonl [--dataset D]... [--threads N]");
            System.exit(WRONG_USAGE);
            return;
        }
        System.exit(Predict.run(List.of(args).subList(1, args.length), extractor));
    }
}
