package org.newsdoc.benchmarks.predict;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jsoup.Jsoup;
import org.newsdoc.model.NewsDocument;

/** Reads pages and takes the time. */
final class Predictor {
    private static final double NANOS = 1_000_000.0;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Extractor extractor;

    Predictor(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Reads a page; whatever goes wrong is part of the prediction. */
    Prediction predict(CorpusPage page) throws IOException {
        var input = page.read();
        double floor = page.file().toString().endsWith(".gz") ? floor(input, page) : 0;
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        try {
            var document = extractor.extract(input, page.url());
            return new Prediction(page, document, since(wall), cpuSince(cpu), floor, "");
        } catch (Exception | StackOverflowError e) {
            var nothing = NewsDocument.builder().build();
            return new Prediction(page, nothing, since(wall), cpuSince(cpu), floor, e.toString());
        }
    }

    private static double floor(String html, CorpusPage page) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        var tree = Jsoup.parse(html, page.url().value());
        return tree.childNodeSize() > 0 ? cpuSince(cpu) : 0;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private static double cpuSince(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }
}
