package org.newsdoc.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with its annotated quotations.
 *
 * @param id its name in the collection
 * @param language its language tag
 * @param text its text; line breaks separate paragraphs
 * @param quotes what people marked, empty where nothing is annotated
 * @param ignored spans that say nothing, in pairs of start and end
 */
record GoldArticle(String id, String language, String text, List<GoldQuote> quotes, int[] ignored) {
    /** A marked quotation; offsets in pairs of start and end. */
    record GoldQuote(int[] content, int[] cue, int[] source) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a file of one article per line. */
    static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(of(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle of(JsonNode node) {
        var quotes = new ArrayList<GoldQuote>();
        for (var quote : node.path("quotes")) {
            quotes.add(
                    new GoldQuote(spans(quote.path("content")), spans(quote.path("cue")), spans(quote.path("source"))));
        }
        return new GoldArticle(
                node.path("id").asText(),
                node.path("lang").asText("en"),
                node.path("text").asText(),
                quotes,
                spans(node.path("ignore")));
    }

    private static int[] spans(JsonNode list) {
        int[] offsets = new int[list.size() * 2];
        int next = 0;
        for (var span : list) {
            offsets[next++] = span.path("start").asInt();
            offsets[next++] = span.path("end").asInt();
        }
        return offsets;
    }
}
