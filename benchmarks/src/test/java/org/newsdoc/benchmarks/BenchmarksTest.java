package org.newsdoc.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchmarksTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_unknown_program_is_wrong_usage_and_the_known_ones_are_named() throws Exception {
        int code = run("no-such-program");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: benchmarks ").contains("jmh");
    }

    @Test
    void no_program_at_all_is_wrong_usage() throws Exception {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void speed_without_a_corpus_is_wrong_usage() throws Exception {
        assertThat(run("speed")).isEqualTo(2);
    }

    @Test
    void speed_text_without_texts_is_wrong_usage() throws Exception {
        assertThat(run("speed-text")).isEqualTo(2);
    }

    @Test
    void speed_text_measures_each_line_of_a_file(@TempDir Path folder) throws Exception {
        var texts = folder.resolve("texts.jsonl");
        Files.writeString(
                texts, "{\"text\": \"The quay is closed.\"}\n{\"text\": \"The ferry waits.\", \"lang\": \"en\"}\n");
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));

        int code = run("speed-text", texts.toString(), "1");

        System.setOut(out);
        assertThat(code).isZero();
        assertThat(printed.toString(UTF_8)).startsWith("2 texts").contains("quotes alone", "text without quotes");
    }

    @Test
    void speed_size_measures_pages_that_grow() throws Exception {
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));

        int code = run("speed-size", "1", "1");

        System.setOut(out);
        assertThat(code).isZero();
        assertThat(printed.toString(UTF_8)).contains(" kB: ", "times jsoup's").hasLineCount(1);
        assertThat(run("speed-size", "1", "1", "1")).isEqualTo(2);
    }

    private int run(String... args) throws Exception {
        return Benchmarks.run(List.of(args), new PrintStream(err, true, UTF_8));
    }
}
