package org.newsdoc.benchmarks.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a corpus says of a page's story.
 *
 * @param publisher who published it; pages of one publisher are never split between learning and checking
 * @param blocks the story's paragraphs and headings in order; empty when only snippets are known
 * @param doubtful paragraphs that may belong to it or not
 * @param inside snippets of the story, where its blocks are not known
 * @param outside snippets of what surrounds it
 */
record GoldStory(
        String publisher, List<String> blocks, List<String> doubtful, List<String> inside, List<String> outside) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The stories of a dataset by the page's name. */
    static Map<String, GoldStory> read(Path corpus, String dataset) throws IOException {
        var stories = new HashMap<String, GoldStory>();
        for (var line : Files.readAllLines(corpus.resolve(dataset).resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                var gold = JSON.readTree(line);
                stories.put(gold.path("id").asText(), of(gold));
            }
        }
        return stories;
    }

    private static GoldStory of(JsonNode gold) {
        var blocks = new ArrayList<String>();
        var doubtful = texts(gold.path("summary"));
        if (gold.path("sections").isArray()) {
            for (var section : gold.path("sections")) {
                blocks.addAll(texts(section.path("headline")));
                blocks.addAll(texts(section.path("paragraphs")));
            }
        } else if (gold.path("paragraphs").isArray()) {
            blocks.addAll(texts(gold.path("paragraphs")));
            for (var index : gold.path("optional_paragraphs")) {
                doubtful.add(blocks.get(index.asInt()));
            }
        } else if (gold.path("text").isTextual()) {
            gold.path("text").asText().lines().forEach(blocks::add);
        }
        var publisher = gold.path("publisher").asText("");
        return new GoldStory(
                publisher.isEmpty() ? gold.path("id").asText() : publisher,
                blocks,
                doubtful,
                texts(gold.path("must_contain")),
                texts(gold.path("must_not_contain")));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list.isTextual()) {
            texts.add(list.asText());
        }
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
