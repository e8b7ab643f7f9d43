package org.newsdoc.benchmarks.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsdoc.model.Url;

/** A folder of datasets, each with its pages and a {@code gold.jsonl}. */
public final class Corpus {
    private static final JsonMapper JSON = new JsonMapper();

    private Corpus() {}

    /**
     * The pages of a corpus, by dataset and in the order of {@code gold.jsonl}.
     *
     * @param root the folder
     * @param datasets the datasets wanted; empty for all
     */
    public static List<CorpusPage> pages(Path root, Set<String> datasets) throws IOException {
        var pages = new ArrayList<CorpusPage>();
        try (var folders = Files.list(root)) {
            for (var folder : folders.sorted().toList()) {
                var name = folder.getFileName().toString();
                if (Files.isRegularFile(folder.resolve("gold.jsonl"))
                        && (datasets.isEmpty() || datasets.contains(name))) {
                    readDataset(folder, name, pages);
                }
            }
        }
        return pages;
    }

    private static void readDataset(Path folder, String name, List<CorpusPage> pages) throws IOException {
        for (var line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                pages.add(page(JSON.readTree(line), folder, name));
            }
        }
    }

    private static CorpusPage page(JsonNode gold, Path folder, String name) {
        var id = gold.path("id").asText();
        return new CorpusPage(
                name,
                id,
                Url.of(gold.path("url").asText("https://news.example/")),
                Charset.forName(gold.path("charset").asText("utf-8")),
                folder.resolve(id + ".html.gz"));
    }
}
