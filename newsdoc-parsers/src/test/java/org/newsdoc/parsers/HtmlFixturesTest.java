package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.json.NewsDocumentJson.Style;
import org.newsdoc.model.Url;

/**
 * Each page in {@code fixtures/html} has its expected document beside it; {@code -Dnewsdoc.updateGolden=true} writes it.
 * A page is parsed as {@code https://news.example/fixtures/<name>.html}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/html");
    private static final NewsParser PARSER = NewsParser.create();

    static List<String> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void reads_the_expected_document(String name) throws IOException {
        var html = Files.readString(FOLDER.resolve(name + ".html"));
        var document = PARSER.parse(html, Url.of("https://news.example/fixtures/" + name + ".html"))
                .document();

        var actual = NewsDocumentJson.write(document, Style.PRETTY) + "\n";

        var expected = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("newsdoc.updateGolden")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void there_are_pages() throws IOException {
        assertThat(pages()).isNotEmpty();
    }
}
