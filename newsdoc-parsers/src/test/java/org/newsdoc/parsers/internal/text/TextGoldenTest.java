package org.newsdoc.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

/** Each {@code NAME.txt} in the folder of fixtures has its expected document in {@code NAME.json}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextGoldenTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/text");

    private static final NewsParser PARSER = NewsParser.create(ParseOptions.builder()
            .format(InputFormat.TEXT)
            .referenceTime(OffsetDateTime.parse("2024-06-15T12:00:00Z"))
            .quotes(false)
            .build());

    static List<Path> texts() throws IOException {
        try (var files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_texts_in_many_languages() throws IOException {
        var languages = texts().stream()
                .map(text -> text.getFileName().toString().substring(0, 2))
                .distinct();

        assertThat(texts()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(languages).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void reads_the_expected_document(Path text) throws IOException {
        var document = PARSER.parse(Files.readString(text)).document();
        var expected = text.resolveSibling(text.getFileName().toString().replace(".txt", ".json"));

        var actual = NewsDocumentJson.write(document);

        if (Boolean.getBoolean("newsdoc.updateGolden")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
