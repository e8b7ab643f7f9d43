package org.newsdoc.benchmarks.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Measures what texts cost: their quotes, and the parse without and with them. All are measured in turn, pass after pass, in time of
 * the processor, and the least of all passes counts.
 */
public final class SpeedText {
    private static final int WRONG_USAGE = 2;
    private static final int PASSES = 100;
    private static final int ARTICLE = 4000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SpeedText() {}

    /** Runs the program. */
    public static int run(List<String> args) throws IOException {
        if (args.isEmpty() || args.size() > 2) {
            System.err.println("usage: benchmarks speed-text TEXTS.jsonl|FOLDER [PASSES]");
            return WRONG_USAGE;
        }
        int passes = args.size() > 1 ? Integer.parseInt(args.get(1)) : PASSES;
        var texts = read(Path.of(args.get(0)));
        for (int pass = 0; pass < passes; pass++) {
            texts.forEach(TextCost::measure);
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts of %.0f characters%n%s%n%s%n%s%n",
                texts.size(),
                texts.stream().mapToInt(TextCost::length).average().orElse(0),
                line("quotes alone", texts, TextCost::quotes),
                line("text without quotes", texts, TextCost::plain),
                line("text with quotes", texts, TextCost::whole));
        return 0;
    }

    private static String line(String name, List<TextCost> texts, Function<TextCost, Least> cost) {
        double length = texts.stream().mapToInt(TextCost::length).sum();
        double millis =
                texts.stream().mapToDouble(text -> cost.apply(text).millis()).sum();
        double bytes = texts.stream()
                .mapToDouble(text -> cost.apply(text).kilobytes() * 1e3)
                .sum();
        double yardstick =
                texts.stream().mapToDouble(text -> text.yardstick().millis()).sum();
        return String.format(
                Locale.ROOT,
                "%s: %.3f ms for %,d characters, %.1f million characters a second, %.1f bytes a character, %.2f times jsoup's parse",
                name,
                millis / length * ARTICLE,
                ARTICLE,
                length / millis / 1e3,
                bytes / length,
                millis / yardstick);
    }

    /** The texts of a file with one in each line, or of the files in a folder. */
    private static List<TextCost> read(Path source) throws IOException {
        var texts = new ArrayList<TextCost>();
        if (Files.isRegularFile(source)) {
            for (var line : Files.readAllLines(source)) {
                var node = JSON.readTree(line);
                texts.add(new TextCost(
                        node.path("text").asText(), node.path("lang").asText("en")));
            }
            return texts;
        }
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(new TextCost(Files.readString(file), "en"));
            }
        }
        return texts;
    }
}
