package org.newsdoc.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.NewsParser;

/** What a page costs at least: with jsoup alone, as a whole, and its metadata only. */
final class PageCost {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final NewsParser PARSER = NewsParser.create();

    private final String id;
    private final String source;
    private final Url url;
    private final Least floor = new Least();
    private final Least parse = new Least();
    private final Least metadata = new Least();

    /** The least of what was measured. */
    static final class Least {
        private long nanos = Long.MAX_VALUE;
        private long bytes = Long.MAX_VALUE;

        private void measure(Supplier<Object> work) {
            long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
            long nanosBefore = THREADS.getCurrentThreadCpuTime();
            if (work.get() != null) {
                nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - nanosBefore);
                bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
            }
        }

        double millis() {
            return nanos / 1e6;
        }

        double kilobytes() {
            return bytes / 1e3;
        }
    }

    PageCost(String id, String source, Url url) {
        this.id = id;
        this.source = source;
        this.url = url;
    }

    void measure() {
        floor.measure(() -> Jsoup.parse(source, url.value()));
        parse.measure(() -> PARSER.parse(source, url));
        metadata.measure(() -> PARSER.metadata(source, url));
    }

    String id() {
        return id;
    }

    Least floor() {
        return floor;
    }

    Least parse() {
        return parse;
    }

    Least metadata() {
        return metadata;
    }

    /** How many times jsoup's time the whole parse takes. */
    double ratio() {
        return parse.millis() / floor.millis();
    }
}
