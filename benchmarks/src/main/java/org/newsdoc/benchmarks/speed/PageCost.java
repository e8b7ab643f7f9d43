package org.newsdoc.benchmarks.speed;

import org.jsoup.Jsoup;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.NewsParser;

/** What a page costs at least: with jsoup alone, as a whole, and its metadata only. */
final class PageCost {
    private static final NewsParser PARSER = NewsParser.create();

    private final String id;
    private final String source;
    private final Url url;
    private final Least floor = new Least();
    private final Least parse = new Least();
    private final Least metadata = new Least();

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
