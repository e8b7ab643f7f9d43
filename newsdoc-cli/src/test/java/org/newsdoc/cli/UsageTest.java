package org.newsdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.json.NewsDocumentJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsageTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("'x-none' is not a charset", "parse", "--charset", "x-none", "story.txt"),
                wrong("'no charset' is not a charset", "parse", "--charset", "no charset", "story.txt"),
                wrong("'story' is not an address", "parse", "--url", "story", "story.txt"),
                wrong("'https://a b/' is not an address", "parse", "--url", "https://a b/", "story.txt"),
                wrong("'' is not an address", "parse", "--url", "", "story.txt"),
                wrong("'today' is not a time", "parse", "--reference-time", "today", "story.txt"),
                wrong("'pdf' is none of auto, html, text, feed, json", "parse", "--from", "pdf", "story.txt"),
                wrong("'xml' is none of json, view, text, markdown", "parse", "--format", "xml", "story.txt"),
                wrong("'pdf' is none of json, view, text, markdown", "convert", "--to", "pdf", "story.txt"),
                wrong("'--to=FORMAT'", "convert", "story.txt"),
                wrong("'b.txt'", "convert", "--to", "rss", "a.txt", "b.txt"),
                wrong("newsdoc fetches nothing", "convert", "--to", "rss", "https://news.example/a"),
                wrong("'FILE'", "parse"),
                wrong("--url is the address of one page", "parse", "--url", "https://news.example/", "a.txt", "b.txt"),
                wrong("--lines needs --format json", "parse", "--lines", "--format", "view", "a.txt"),
                wrong("https://news.example/a: newsdoc fetches nothing", "parse", "https://news.example/a"),
                wrong("HTTP://news.example: newsdoc fetches nothing", "parse", "a.txt", "HTTP://news.example"),
                wrong("'--shiny'", "parse", "--shiny", "story.txt"),
                wrong("'read'", "read", "story.txt"));
    }

    private static Arguments wrong(String complaint, String... args) {
        return Arguments.of(complaint, args);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_usage_is_said_in_one_line(String complaint, String... args) {
        var run = CommandRun.of((Object[]) args);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("newsdoc: ")
                .contains(complaint);
    }

    @Test
    void without_a_subcommand_the_usage_is_shown() {
        var run = CommandRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Usage: newsdoc ").contains("parse", "convert", "schema", "completion");
    }

    @Test
    void help_names_every_option_and_the_exit_codes() {
        assertThat(CommandRun.of("--help").out()).contains("Exit codes:", "wrong usage", "parse", "schema");
        assertThat(CommandRun.of("parse", "--help").out())
                .contains(
                        "--from",
                        "--url",
                        "--charset",
                        "--reference-time",
                        "--format",
                        "--compact",
                        "--evidence",
                        "--lines");
    }

    @Test
    void the_version_is_one_line() {
        var run = CommandRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("newsdoc ").hasLineCount(1);
    }

    @Test
    void the_schema_is_the_one_of_the_library() {
        var run = CommandRun.of("schema");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo(NewsDocumentJson.schema().strip());
    }

    @Test
    void the_completion_script_knows_the_options() {
        var run = CommandRun.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("complete -F", "--reference-time", "\"auto\" \"html\" \"text\" \"feed\" \"json\"");
    }

    @Test
    void a_reader_that_went_away_is_no_reason_for_a_stack_trace() {
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(new byte[0]), new Closed(), err, false);

        int code = Newsdoc.run(List.of("schema"), console);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    /** The end of a pipe whose reader is gone. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
