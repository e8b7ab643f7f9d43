package org.newsdoc.benchmarks.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsdoc.benchmarks.predict.Corpus;
import org.newsdoc.model.Url;

/** Pages to measure with. */
public final class Pages {
    /** The folder of the fixture pages, seen from the project's own. */
    public static final String FIXTURES = "newsdoc-parsers/src/test/resources/fixtures/html";

    /** A page: its source, decoded and in UTF-8, and its address. */
    public record Page(String source, byte[] bytes, Url url) {
        Page(String source, Url url) {
            this(source, source.getBytes(StandardCharsets.UTF_8), url);
        }
    }

    private Pages() {}

    /** The pages of a dataset of a corpus, or where the folder is no corpus its HTML files. */
    public static List<Page> in(Path folder, String dataset) throws IOException {
        var pages = new ArrayList<Page>();
        for (var page : Corpus.pages(folder, Set.of(dataset))) {
            pages.add(new Page(page.read(), page.url()));
        }
        if (pages.isEmpty()) {
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    if (file.toString().endsWith(".html")) {
                        pages.add(
                                new Page(Files.readString(file), Url.of("https://news.example/" + file.getFileName())));
                    }
                }
            }
        }
        return pages;
    }
}
