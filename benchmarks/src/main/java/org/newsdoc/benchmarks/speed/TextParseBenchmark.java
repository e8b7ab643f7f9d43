package org.newsdoc.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that one text takes, a story by itself and one in the text of a whole page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextParseBenchmark {
    private static final int STORY = 6_000;

    private final NewsParser parser = NewsParser.create();
    private String story = "";
    private String page = "";

    /** Makes the texts. */
    @Setup
    public void makeTexts() {
        var mill = new StoryMill(17);
        story = mill.story(STORY);
        page = mill.crawledPage(STORY);
    }

    /** A story of 6 kB. */
    @Benchmark
    public NewsDocument story() {
        return parser.parse(story).document();
    }

    /** The same story as a crawler found it. */
    @Benchmark
    public NewsDocument crawledPage() {
        return parser.parse(page).document();
    }
}
