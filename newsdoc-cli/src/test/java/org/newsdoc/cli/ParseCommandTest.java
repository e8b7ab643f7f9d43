package org.newsdoc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdoc.json.NewsDocumentJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParseCommandTest {
    private static final String STORY = """
            Harbour wall in Grünau gives way after storm

            By Ada Brook

            The wall of the old harbour gave way on Monday night, the town council said.

            Nobody was hurt, but four boats sank before the crews could reach them, it said.
            """;

    @TempDir
    Path dir;

    @Test
    void the_document_goes_to_the_output_and_nothing_else_does() throws IOException {
        var run = CommandRun.of("parse", file("story.txt", STORY));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(mediaType(run)).isEqualTo("text/plain");
    }

    @Test
    void the_document_is_indented_unless_it_is_to_be_compact() throws IOException {
        var story = file("story.txt", STORY);

        assertThat(CommandRun.of("parse", story).out()).startsWith("{\n  \"version\": 1,\n");
        assertThat(CommandRun.of("parse", "--compact", story).out())
                .startsWith("{\"version\":1,")
                .hasLineCount(1);
    }

    @Test
    void a_dash_is_the_standard_input() {
        var run = CommandRun.reading(STORY.getBytes(UTF_8), "parse", "-");

        assertThat(run.code()).isZero();
        assertThat(mediaType(run)).isEqualTo("text/plain");
    }

    @Test
    void compressed_input_is_expanded() throws IOException {
        var compressed = Files.write(dir.resolve("story.txt.gz"), compressed(STORY));

        var run = CommandRun.of("parse", compressed);

        assertThat(run.out())
                .isEqualTo(CommandRun.of("parse", file("story.txt", STORY)).out());
    }

    @Test
    void damaged_compressed_input_is_named() throws IOException {
        var bytes = compressed(STORY);
        var damaged = Files.write(dir.resolve("story.txt.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        var run = CommandRun.of("parse", damaged);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).containsExactly("newsdoc: " + damaged + ": is compressed and damaged");
    }

    @Test
    void the_address_of_the_page_is_in_the_document() throws IOException {
        var run = CommandRun.of("parse", "--url", "https://news.example/wall", file("story.txt", STORY));

        var source = NewsDocumentJson.read(run.out()).source().orElseThrow();
        assertThat(source.url()).hasToString("Optional[https://news.example/wall]");
    }

    @Test
    void html_can_be_named_as_such() throws IOException {
        var page = file("page.txt", "<html><body><p>One.</p></body></html>");

        assertThat(mediaType(CommandRun.of("parse", "--from", "html", page))).isEqualTo("text/html");
        assertThat(mediaType(CommandRun.of("parse", "--from", "text", page))).isEqualTo("text/plain");
        assertThat(mediaType(CommandRun.of("parse", "--from", "auto", page))).isEqualTo("text/html");
    }

    @Test
    void a_feed_is_known_by_its_first_element_or_named_as_such() throws IOException {
        var rss = file("feed", "<?xml version=\"1.0\"?><rss><channel><item><title>One</title></item></channel></rss>");
        var bare = file("bare", "<item><title>One</title></item>");

        assertThat(mediaType(CommandRun.of("parse", rss))).isEqualTo("application/rss+xml");
        assertThat(mediaType(CommandRun.of("parse", "--from", "feed", bare))).isEqualTo("application/rss+xml");
        assertThat(mediaType(CommandRun.of("parse", "--from", "text", rss))).isEqualTo("text/plain");
    }

    @Test
    void lines_hold_one_document_each_in_the_order_of_the_files() throws IOException {
        var page = file("page.html", "<!DOCTYPE html><html><body><p>One.</p></body></html>");

        var lines = CommandRun.of("parse", "--lines", page, file("story.txt", STORY))
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("text/html");
        assertThat(lines.get(1)).contains("text/plain");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        var missing = dir.resolve("missing.txt");

        var run = CommandRun.of("parse", "--lines", missing, file("story.txt", STORY));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.complaints()).containsExactly("newsdoc: " + missing + ": no such file");
    }

    @Test
    void a_directory_is_named_and_not_read() {
        var run = CommandRun.of("parse", dir);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).containsExactly("newsdoc: " + dir + ": is a directory; name the files in it");
    }

    @Test
    void a_name_that_no_file_can_have_is_named() {
        var run = CommandRun.of("parse", "a\0b");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).hasSize(1);
    }

    @Test
    void progress_is_silent_where_nobody_watches() throws IOException {
        var story = file("story.txt", STORY);

        assertThat(CommandRun.of("parse", story, story).err()).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static byte[] compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String mediaType(CommandRun run) {
        return NewsDocumentJson.read(run.out())
                .source()
                .orElseThrow()
                .mediaType()
                .orElseThrow();
    }
}
