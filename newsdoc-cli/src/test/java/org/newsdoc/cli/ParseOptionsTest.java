package org.newsdoc.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.Article;

/** The options of {@code parse} reach the parser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParseOptionsTest {
    private static final String STORY = """
            Harbour wall in Grünau gives way after storm

            By Ada Brook

            The wall of the old harbour gave way on Monday night, the town council said.

            Nobody was hurt, but four boats sank before the crews could reach them, it said.
            """;

    @TempDir
    Path dir;

    @Test
    void the_charset_from_outside_is_used() throws IOException {
        var story = Files.write(dir.resolve("latin.txt"), STORY.getBytes(ISO_8859_1));

        assertThat(article(CommandRun.of("parse", "--charset", "iso-8859-1", story)
                                .out())
                        .headline())
                .contains("Grünau");
    }

    @Test
    void relative_dates_count_from_the_reference_time() throws IOException {
        var story = file("story.txt", STORY.replace("By Ada Brook", "By Ada Brook\n2 hours ago"));

        var run = CommandRun.of("parse", "--reference-time", "2024-11-07T18:42:00Z", story);

        assertThat(article(run.out()).published().orElseThrow().toString()).startsWith("2024-11-07T16:42");
    }

    @Test
    void evidence_is_told_on_the_error_stream() throws IOException {
        var run = CommandRun.of("parse", "--evidence", file("story.txt", STORY));

        assertThat(run.code()).isZero();
        assertThat(run.complaints()).anyMatch(line -> line.contains("headline is \"Harbour wall"));
    }

    @Test
    void what_is_odd_about_an_input_is_told_on_the_error_stream() throws IOException {
        var empty = file("empty.txt", "");

        var run = CommandRun.of("parse", empty);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{");
        assertThat(run.complaints()).isNotEmpty().allMatch(line -> line.startsWith("newsdoc: " + empty + ": "));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static Article article(String json) {
        return NewsDocumentJson.read(json).article().orElseThrow();
    }
}
