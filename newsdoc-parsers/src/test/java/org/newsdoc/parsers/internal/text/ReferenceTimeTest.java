package org.newsdoc.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

/** The time that relative dates count from says when a story appeared, and nothing else of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTimeTest {
    private static final ParseOptions OPTIONS =
            ParseOptions.builder().format(InputFormat.TEXT).quotes(false).build();

    private static final NewsParser WITHOUT = NewsParser.create(OPTIONS);
    private static final NewsParser WITH = NewsParser.create(OPTIONS.toBuilder()
            .referenceTime(OffsetDateTime.parse("2024-06-15T12:00:00Z"))
            .build());

    static List<Path> texts() throws IOException {
        return TextGoldenTest.texts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void changes_nothing_but_dates(Path file) throws IOException {
        var text = Files.readString(file);

        var with = WITH.parse(text).document();
        var without = WITHOUT.parse(text).document();

        assertThat(undated(with)).isEqualTo(undated(without));
    }

    private static NewsDocument undated(NewsDocument document) {
        var undated = document.toBuilder();
        document.article()
                .ifPresent(article -> undated.article(
                        article.toBuilder().published(null).modified(null).build()));
        return undated.teasers(document.teasers().stream()
                        .map(teaser -> teaser.toBuilder().published(null).build())
                        .toList())
                .build();
    }
}
