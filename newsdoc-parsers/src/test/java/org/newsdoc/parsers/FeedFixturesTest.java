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

/** Each feed in {@code fixtures/feed} has its expected document beside it; {@code -Dnewsdoc.updateGolden=true} writes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/feed");
    private static final NewsParser PARSER = NewsParser.create();

    static List<Path> feeds() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_is_a_feed_of_each_form() throws IOException {
        assertThat(feeds()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void reads_the_expected_document(Path feed) throws IOException {
        var actual = NewsDocumentJson.write(PARSER.parse(feed, null).document()) + "\n";

        var expected = feed.resolveSibling(feed.getFileName() + ".expected.json");
        if (Boolean.getBoolean("newsdoc.updateGolden")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
