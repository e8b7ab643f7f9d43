package org.newsdoc.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsdoc.parsers.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that the texts of a crawl take, page by page, in a heap that does not hold them parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class CrawlBenchmark {
    private static final int DISTINCT_PAGES = 500;

    /** The size of the crawl in millions of characters. */
    @Param({"10", "100"})
    public int megabytes;

    private final NewsParser parser = NewsParser.create();
    private final List<String> pages = new ArrayList<>();

    /** Makes the pages. */
    @Setup
    public void makePages() {
        var mill = new StoryMill(23);
        for (int i = 0; i < DISTINCT_PAGES; i++) {
            pages.add(mill.crawledPage(2_000 + 40 * i));
        }
    }

    /** Reads pages until the size is reached; gives the number of stories found. */
    @Benchmark
    public int crawl() {
        long left = megabytes * 1_000_000L;
        int stories = 0;
        for (int i = 0; left > 0; i++) {
            var page = pages.get(i % pages.size());
            left -= page.length();
            stories += parser.parse(page).document().article().isPresent() ? 1 : 0;
        }
        return stories;
    }
}
