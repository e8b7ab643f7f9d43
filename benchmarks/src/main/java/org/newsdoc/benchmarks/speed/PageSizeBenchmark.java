package org.newsdoc.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsdoc.model.NewsDocument;
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

/** The time that pages of growing size take: cost is to grow as size does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PageSizeBenchmark {
    /** The size of the page in thousands of characters. */
    @Param({"1", "10", "100", "1000", "10000"})
    public int kilobytes;

    private final NewsParser parser = NewsParser.create();
    private String page = "";

    /** Makes the page. */
    @Setup
    public void makePage() {
        page = new StoryMill(29).page(kilobytes * 1000);
    }

    /** jsoup alone. */
    @Benchmark
    public Document jsoupAlone() {
        return Jsoup.parse(page);
    }

    /** The whole parse. */
    @Benchmark
    public NewsDocument parse() {
        return parser.parse(page).document();
    }
}
