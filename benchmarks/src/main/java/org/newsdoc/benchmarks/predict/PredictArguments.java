package org.newsdoc.benchmarks.predict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The command line of {@link Predict}.
 *
 * @param corpus folder of the corpus
 * @param out file that is written
 * @param texts folder with the pages' texts; empty when the pages themselves are read
 * @param datasets the datasets wanted; empty for all
 * @param threads how many threads parse
 */
record PredictArguments(Path corpus, Path out, String texts, Set<String> datasets, int threads) {
    static final String USAGE = "usage: predict CORPUS OUT.jsonl [--text DIR] [--dataset D]... [--threads N]";

    static PredictArguments of(List<String> args) {
        var places = new ArrayList<String>();
        var datasets = new LinkedHashSet<String>();
        var texts = "";
        int threads = 1;
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--text" -> texts = value(args, ++i);
                case "--dataset" -> datasets.add(value(args, ++i));
                case "--threads" -> threads = number(value(args, ++i));
                default -> places.add(args.get(i));
            }
        }
        if (places.size() != 2) {
            throw new IllegalArgumentException("a corpus and a file to write are needed");
        }
        return new PredictArguments(Path.of(places.get(0)), Path.of(places.get(1)), texts, datasets, threads);
    }

    private static String value(List<String> args, int i) {
        if (i >= args.size()) {
            throw new IllegalArgumentException(args.get(i - 1) + " needs a value");
        }
        return args.get(i);
    }

    private static int number(String value) {
        int number;
        try {
            number = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + value, e);
        }
        if (number < 1) {
            throw new IllegalArgumentException("--threads must be >= 1, was " + number);
        }
        return number;
    }
}
