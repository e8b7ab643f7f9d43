package org.newsdoc.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.newsdoc.benchmarks.speed.Pages;
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
import org.openjdk.jmh.infra.Blackhole;

/** The time that all pages of a folder take in newsdoc and in other extractors of the JVM, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OthersBenchmark {
    /** A corpus, or a folder of pages. */
    @Param(Pages.FIXTURES)
    public String corpus = "";

    /** The dataset of the corpus. */
    @Param("fundus")
    public String dataset = "";

    private final NewsParser parser = NewsParser.create();
    private List<Pages.Page> pages = List.of();

    /** Reads the pages. */
    @Setup
    public void readPages() throws IOException {
        pages = Pages.in(Path.of(corpus), dataset);
    }

    /** What every one of them that uses jsoup pays. */
    @Benchmark
    public void jsoupAlone(Blackhole sink) {
        pages.forEach(page -> sink.consume(Jsoup.parse(page.source(), page.url().value())));
    }

    /** newsdoc: the whole document. */
    @Benchmark
    public void newsdoc(Blackhole sink) {
        pages.forEach(page -> sink.consume(parser.parse(page.source(), page.url())));
    }

    /** Readability4J. */
    @Benchmark
    public void readability4j(Blackhole sink) {
        pages.forEach(page -> sink.consume(Others.readability4j(page.source(), page.url())));
    }

    /** boilerpipe. */
    @Benchmark
    public void boilerpipe(Blackhole sink) throws Exception {
        for (var page : pages) {
            sink.consume(Others.boilerpipe(page.source(), page.url()));
        }
    }

    /** crux. */
    @Benchmark
    public void crux(Blackhole sink) {
        pages.forEach(page -> sink.consume(Others.crux(page.source(), page.url())));
    }

    /** Tika with its boilerpipe handler. */
    @Benchmark
    public void tika(Blackhole sink) throws Exception {
        for (var page : pages) {
            sink.consume(Others.tika(page.source(), page.url()));
        }
    }
}
