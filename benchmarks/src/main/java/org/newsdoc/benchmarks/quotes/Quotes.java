package org.newsdoc.benchmarks.quotes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsdoc.parsers.internal.quote.Extent;
import org.newsdoc.parsers.internal.quote.FoundQuote;
import org.newsdoc.parsers.internal.quote.Passage;
import org.newsdoc.parsers.internal.quote.QuoteFinder;

/** Writes the quotes of annotated articles as {@code score_quotes.py} reads them: {@code quotes GOLD.jsonl OUT.jsonl}. */
public final class Quotes {
    private static final int WRONG_USAGE = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Quotes(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (!text.substring(at, end).isBlank()) {
                passages.add(Passage.paragraph("/" + passages.size(), text.substring(at, end)));
                starts.add(at);
            }
            at = end + 1;
        }
    }

    /** Runs the program. */
    public static int run(List<String> args) throws IOException {
        if (args.size() != 2) {
            System.err.println("usage: benchmarks quotes GOLD.jsonl OUT.jsonl");
            return WRONG_USAGE;
        }
        try (var out = Files.newBufferedWriter(Path.of(args.get(1)))) {
            for (var article : GoldArticle.read(Path.of(args.get(0)))) {
                out.write(JSON.writeValueAsString(predict(article)));
                out.write('\n');
            }
        }
        return 0;
    }

    static ObjectNode predict(GoldArticle article) {
        var quotes = new Quotes(article.text());
        var node = JSON.createObjectNode().put("id", article.id());
        var list = node.putArray("quotes");
        int utterance = 0;
        var last = JSON.createObjectNode();
        for (var quote : QuoteFinder.of(article.language()).find(quotes.passages)) {
            if (quote.utterance() == utterance) {
                if (quote.kind() == FoundQuote.Kind.DIRECT) {
                    quotes.content(quote, (ArrayNode) last.get("content"));
                }
                continue;
            }
            utterance = quote.utterance();
            last = list.addObject();
            quotes.write(quote, last);
        }
        return node;
    }

    private void write(FoundQuote quote, ObjectNode node) {
        node.put("kind", quote.kind().name().toLowerCase(Locale.ROOT));
        content(quote, node.putArray("content"));
        quote.cue().ifPresent(cue -> span(cue, node.putObject("cue")));
        quote.speaker().ifPresent(speaker -> {
            span(speaker.mention(), node.putObject("source"));
            node.put("speaker", speaker.name());
        });
    }

    private void content(FoundQuote quote, ArrayNode list) {
        for (var extent : quote.content()) {
            span(extent, list.addObject());
        }
    }

    private void span(Extent extent, ObjectNode node) {
        int base = starts.get(extent.passage());
        node.put("start", text.codePointCount(0, base + extent.start()));
        node.put("end", text.codePointCount(0, base + extent.end()));
    }
}
