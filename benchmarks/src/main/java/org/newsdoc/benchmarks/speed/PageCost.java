package org.newsdoc.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.NewsParser;

/** What a page costs at least: with jsoup alone and asked a few questions, as a whole, and its metadata only. */
final class PageCost {
    private static final NewsParser PARSER = NewsParser.create();

    /** What a reader of news asks first. */
    private static final List<String> QUESTIONS =
            List.of("p", "h1, h2, h3", "a[href]", "img", "meta[property]", "time[datetime]");

    private final String id;
    private final String source;
    private final Url url;
    private final Least floor = new Least();
    private final Least asked = new Least();
    private final Least parse = new Least();
    private final Least metadata = new Least();

    PageCost(String id, String source, Url url) {
        this.id = id;
        this.source = source;
        this.url = url;
    }

    void measure() {
        floor.measure(() -> Jsoup.parse(source, url.value()));
        asked.measure(this::ask);
        parse.measure(() -> PARSER.parse(source, url));
        metadata.measure(() -> PARSER.metadata(source, url));
    }

    /** The page read and asked by means of jsoup alone: for its text and for what stands in some elements, unjudged. */
    private List<Object> ask() {
        var tree = Jsoup.parse(source, url.value());
        var answers = new ArrayList<Object>();
        answers.add(tree.text());
        QUESTIONS.forEach(question -> answers.add(tree.select(question).eachText()));
        return answers;
    }

    String id() {
        return id;
    }

    Least floor() {
        return floor;
    }

    /** Read and asked with jsoup alone. */
    Least asked() {
        return asked;
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
