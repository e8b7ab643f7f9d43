package org.newsdoc.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsdoc.benchmarks.predict.Predict;
import org.newsdoc.benchmarks.predict.Show;
import org.newsdoc.benchmarks.quotes.Quotes;
import org.newsdoc.benchmarks.quotes.TrainQuotes;
import org.newsdoc.benchmarks.speed.Speed;
import org.newsdoc.benchmarks.speed.SpeedSize;
import org.newsdoc.benchmarks.speed.SpeedText;
import org.newsdoc.benchmarks.train.TrainBody;

/** Runs the program that the first argument names. */
public final class Benchmarks {
    private static final int WRONG_USAGE = 2;

    /** All programs by name. */
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "jmh",
            Benchmarks::jmh,
            "predict",
            Predict::run,
            "speed",
            Speed::run,
            "speed-size",
            SpeedSize::run,
            "speed-text",
            SpeedText::run,
            "show",
            Show::run,
            "quotes",
            Quotes::run,
            "train-body",
            TrainBody::run,
            "train-quotes",
            TrainQuotes::run));

    private Benchmarks() {}

    /** Runs a program and exits with its code. */
    public static void main(String[] args) throws Exception {
        System.exit(run(List.of(args), System.err));
    }

    static int run(List<String> args, PrintStream err) throws Exception {
        var command = args.isEmpty() ? null : COMMANDS.get(args.get(0));
        if (command == null) {
            err.println("usage: benchmarks " + String.join("|", COMMANDS.keySet()) + " [ARGUMENTS]");
            return WRONG_USAGE;
        }
        return command.run(args.subList(1, args.size()));
    }

    private static int jmh(List<String> args) throws Exception {
        org.openjdk.jmh.Main.main(args.toArray(String[]::new));
        return 0;
    }
}
