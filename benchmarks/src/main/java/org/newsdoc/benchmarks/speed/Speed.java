package org.newsdoc.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsdoc.benchmarks.predict.Corpus;

/**
 * Measures what the whole parse of each page costs in comparison with jsoup's: both in turn, pass after pass, in time of the
 * processor and in bytes. The least of all passes counts, for others use the machine, too.
 */
public final class Speed {
    private static final int WRONG_USAGE = 2;
    private static final int PASSES = 30;

    private Speed() {}

    /** Runs the program. */
    public static int run(List<String> args) throws IOException {
        if (args.isEmpty() || args.size() > 3) {
            System.err.println("usage: benchmarks speed CORPUS [DATASET [PASSES]]");
            return WRONG_USAGE;
        }
        var datasets = args.size() > 1 ? Set.of(args.get(1)) : Set.<String>of();
        int passes = args.size() > 2 ? Integer.parseInt(args.get(2)) : PASSES;
        var pages = new ArrayList<PageCost>();
        for (var page : Corpus.pages(Path.of(args.get(0)), datasets)) {
            pages.add(new PageCost(page.id(), page.read(), page.url()));
        }
        for (int pass = 0; pass < passes; pass++) {
            pages.forEach(PageCost::measure);
        }
        System.out.println(SpeedReport.of(pages));
        return 0;
    }
}
