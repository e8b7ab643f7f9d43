package org.newsdoc.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.quote.ArticleQuotes;
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

/** The time that all pages of a folder take, once each: read by jsoup alone and by newsdoc, written and read as JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
public class PageParseBenchmark {
    /** A corpus, or a folder of pages. */
    @Param(Pages.FIXTURES)
    public String corpus = "";

    /** The dataset of the corpus. */
    @Param("fundus")
    public String dataset = "";

    private final NewsParser parser = NewsParser.create();
    private final NewsParser withoutQuotes =
            NewsParser.create(ParseOptions.builder().quotes(false).build());
    private final List<Pages.Page> pages = new ArrayList<>();
    private final List<NewsDocument> documents = new ArrayList<>();
    private final List<String> json = new ArrayList<>();

    /** Reads the pages. */
    @Setup
    public void readPages() throws IOException {
        pages.addAll(Pages.in(Path.of(corpus), dataset));
        for (var page : pages) {
            var document = parser.parse(page.source(), page.url()).document();
            documents.add(document);
            json.add(NewsDocumentJson.write(document));
        }
    }

    /** What no reader of pages that uses jsoup can be faster than. */
    @Benchmark
    public void jsoupAlone(Blackhole sink) {
        pages.forEach(page -> sink.consume(Jsoup.parse(page.source(), page.url().value())));
    }

    /** The whole parse. */
    @Benchmark
    public void fromText(Blackhole sink) {
        pages.forEach(page -> sink.consume(parser.parse(page.source(), page.url())));
    }

    /** The whole parse of undecoded pages. */
    @Benchmark
    public void fromBytes(Blackhole sink) {
        pages.forEach(page -> sink.consume(parser.parse(page.bytes(), page.url())));
    }

    /** What the head of each page says of its story. */
    @Benchmark
    public void metadataOnly(Blackhole sink) {
        pages.forEach(page -> sink.consume(parser.metadata(page.source(), page.url())));
    }

    /** The parse without looking for quotes. */
    @Benchmark
    public void withoutQuotes(Blackhole sink) {
        pages.forEach(page -> sink.consume(withoutQuotes.parse(page.source(), page.url())));
    }

    /** Looking for quotes in the stories found. */
    @Benchmark
    public void quotesAlone(Blackhole sink) {
        for (var document : documents) {
            document.article()
                    .ifPresent(article -> sink.consume(ArticleQuotes.find(
                            article.headline(),
                            article.sections(),
                            article.language().map(LanguageTag::language).orElse("en"))));
        }
    }

    /** Writing the documents as JSON. */
    @Benchmark
    public void writeJson(Blackhole sink) {
        documents.forEach(document -> sink.consume(NewsDocumentJson.write(document)));
    }

    /** Reading them back. */
    @Benchmark
    public void readJson(Blackhole sink) {
        json.forEach(text -> sink.consume(NewsDocumentJson.read(text)));
    }
}
