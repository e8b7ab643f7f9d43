package org.newsdoc.benchmarks.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;
import org.newsdoc.benchmarks.speed.Least;
import org.newsdoc.benchmarks.speed.Pages;
import org.newsdoc.parsers.NewsParser;

/**
 * Measures what jsoup alone, newsdoc and the other extractors need for each page, all in turn, pass after pass, in time of the
 * processor and in bytes. The least of all passes counts, for others use the machine, too.
 */
public final class CompareSpeed {
    private static final int WRONG_USAGE = 2;
    private static final int PASSES = 10;
    private static final NewsParser PARSER = NewsParser.create();

    private interface Reader {
        Object read(Pages.Page page) throws Exception;
    }

    private static final Map<String, Reader> READERS = readers();

    private CompareSpeed() {}

    private static Map<String, Reader> readers() {
        var readers = new LinkedHashMap<String, Reader>();
        readers.put("jsoup alone", page -> Jsoup.parse(page.source(), page.url().value()));
        readers.put("newsdoc", page -> PARSER.parse(page.source(), page.url()));
        readers.put("newsdoc, metadata only", page -> PARSER.metadata(page.source(), page.url()));
        Compare.EXTRACTORS.forEach(
                (name, extractor) -> readers.put(name, page -> extractor.extract(page.source(), page.url())));
        return readers;
    }

    /** Runs {@code CORPUS DATASET [PASSES]} and prints a table. */
    public static void main(String[] args) throws Exception {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: compare-speed CORPUS DATASET [PASSES]");
            System.exit(WRONG_USAGE);
            return;
        }
        int passes = args.length > 2 ? Integer.parseInt(args[2]) : PASSES;
        var pages = Pages.in(Path.of(args[0]), args[1]);
        var costs = new LinkedHashMap<String, List<Least>>();
        READERS.forEach((name, reader) -> costs.put(name, new ArrayList<>()));
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < pages.size(); i++) {
                measure(pages.get(i), i, costs);
            }
        }
        var floor = costs.get("jsoup alone");
        System.out.printf(Locale.ROOT, "%d pages%n", pages.size());
        costs.forEach((name, cost) -> System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms (%.2f times jsoup's), %.0f kB (%.2f times)%n",
                name,
                mean(cost, Least::millis),
                mean(cost, Least::millis) / mean(floor, Least::millis),
                mean(cost, Least::kilobytes),
                mean(cost, Least::kilobytes) / mean(floor, Least::kilobytes)));
    }

    private static void measure(Pages.Page page, int index, Map<String, List<Least>> costs) {
        READERS.forEach((name, reader) -> {
            var of = costs.get(name);
            if (of.size() == index) {
                of.add(new Least());
            }
            of.get(index).measure(() -> {
                try {
                    return reader.read(page);
                } catch (Exception refused) {
                    return refused;
                }
            });
        });
    }

    private static double mean(List<Least> costs, ToDoubleFunction<Least> of) {
        return costs.stream().mapToDouble(of).average().orElse(0);
    }
}
