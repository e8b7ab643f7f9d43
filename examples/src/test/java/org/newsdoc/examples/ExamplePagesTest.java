package org.newsdoc.examples;

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
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplePagesTest {
    private static final Path PAGES = Path.of("examples/pages");
    private static final NewsParser PARSER = NewsParser.create();

    static List<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_pages() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_gives_the_document_beside_it(Path page) throws IOException {
        var document = PARSER.parse(page, null).document();

        assertThat(NewsDocumentJson.write(document).strip())
                .isEqualTo(Files.readString(expected(page)).strip());
    }

    private static Path expected(Path page) {
        var name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    }
}
