package org.newsdoc.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.quote.Passage;
import org.newsdoc.parsers.internal.quote.QuoteFinder;

/** What a text costs at least: its quotes alone, the parse without them and with them. */
final class TextCost {
    private static final NewsParser WHOLE = NewsParser.create();
    private static final NewsParser PLAIN =
            NewsParser.create(ParseOptions.builder().quotes(false).build());

    private final String text;
    private final String language;
    private final List<Passage> passages = new ArrayList<>();
    private final String page;
    private final Least yardstick = new Least();
    private final Least quotes = new Least();
    private final Least plain = new Least();
    private final Least whole = new Least();

    /**
     * A text to be measured.
     *
     * @param text the text; lines are its paragraphs
     * @param language its language tag
     */
    TextCost(String text, String language) {
        this.text = text;
        this.language = language;
        var paragraphs = new StringBuilder();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            passages.add(Passage.paragraph("/" + passages.size(), line));
            paragraphs.append("<p>").append(line).append("</p>\n");
        });
        page = paragraphs.toString();
    }

    void measure() {
        yardstick.measure(() -> Jsoup.parse(page));
        quotes.measure(() -> QuoteFinder.of(language).find(passages));
        plain.measure(() -> PLAIN.parse(text));
        whole.measure(() -> WHOLE.parse(text));
    }

    int length() {
        return text.length();
    }

    /** What jsoup needs to read the paragraphs: what all else is compared with, as machines and their moods differ. */
    Least yardstick() {
        return yardstick;
    }

    Least quotes() {
        return quotes;
    }

    Least plain() {
        return plain;
    }

    Least whole() {
        return whole;
    }
}
