package org.newsdoc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConvertCommandTest {
    private static final NewsDocument DOCUMENT = NewsDocument.builder()
            .article(Article.builder("Ferry runs aground").build())
            .addTeaser(Teaser.builder("Operator skipped inspections").build())
            .build();

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "json, '  \"version\": 1,'",
        "view, 'Ferry runs aground'",
        "text, 'Headline: Ferry runs aground'",
        "markdown, '# Ferry runs aground'",
        "html, '<!DOCTYPE html>'",
        "schema-org, '  \"@context\": \"https://schema.org\",'",
        "ninjs, '  \"headlines\": ['",
        "json-feed, '  \"version\": \"https://jsonfeed.org/version/1.1\",'",
        "rss, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'",
        "atom, '    <title>Operator skipped inspections</title>'"
    })
    void a_stored_document_is_printed_in_any_format(String format, String line) throws IOException {
        var run = CommandRun.of("convert", "--from", "json", "--to", format, stored());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).contains(line);
        assertThat(run.out()).endsWith("\n").doesNotEndWith("\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void parse_prints_what_convert_prints(OutputFormat format) throws IOException {
        var name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(CommandRun.of("parse", "--from", "json", "--format", name, stored()))
                .isEqualTo(CommandRun.of("convert", "--from", "json", "--to", name, stored()));
    }

    @Test
    void a_stored_document_comes_out_as_it_was() throws IOException {
        var json = NewsDocumentJson.write(DOCUMENT);

        var run = CommandRun.reading(json.getBytes(UTF_8), "convert", "--from", "json", "--to", "json", "-");

        assertThat(run.out()).isEqualTo(json + "\n");
    }

    @Test
    void a_page_is_read_first() {
        var page = "<html><body><h1>Ferry runs aground</h1><p>One.</p></body></html>".getBytes(UTF_8);

        var run = CommandRun.reading(
                page, "convert", "--to", "schema-org", "--from", "html", "--url", "https://news.example/ferry", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\n  \"@context\": \"https://schema.org\"");
    }

    @Test
    void what_is_no_stored_document_is_said_in_one_line() throws IOException {
        var story = Files.writeString(dir.resolve("story.txt"), "Ferry runs aground\n\n{\n");

        var run = CommandRun.of("convert", "--from", "json", "--to", "html", story);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .startsWith("newsdoc: " + story + ": is no stored document: ");
    }

    @Test
    void a_missing_file_is_named() {
        var missing = dir.resolve("missing.json");

        var run = CommandRun.of("convert", "--to", "rss", missing);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).containsExactly("newsdoc: " + missing + ": no such file");
    }

    private Path stored() throws IOException {
        return Files.writeString(dir.resolve("stored.json"), NewsDocumentJson.write(DOCUMENT));
    }
}
