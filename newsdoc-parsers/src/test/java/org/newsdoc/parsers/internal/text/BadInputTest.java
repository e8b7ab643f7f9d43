package org.newsdoc.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.ListBlock;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.ParseResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    private static final NewsParser PARSER = NewsParser.create(
            ParseOptions.builder().format(InputFormat.TEXT).quotes(false).build());

    private static final String STORY = """
            Village votes to keep its clock an hour late

            The village of Hollowby has voted to leave its church clock one hour slow, as it has been since 1861.

            The vote was 212 to 38, and the couple who had complained said they would move away again.
            """;

    private static ParseResult parse(String text) {
        return PARSER.parse(text);
    }

    private static String body(ParseResult result) {
        return result.document().article().orElseThrow().text();
    }

    @Test
    void nothing_is_an_empty_document() {
        for (var nothing : new String[] {"", " ", "\n\n\r\n\t \u00a0\u200b", "\0\0\0"}) {
            var result = parse(nothing);

            assertThat(result.document().article()).isEmpty();
            assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.EMPTY_INPUT);
        }
    }

    @Test
    void a_line_of_fifty_million_signs_is_a_paragraph() {
        var line = "The river rose again on Monday. ".repeat(50_000_000 / 32);

        assertThat(body(parse(line))).hasSize(line.strip().length());
    }

    @Test
    void a_line_of_fifty_million_signs_without_a_space_is_read() {
        assertThat(parse("a".repeat(50_000_000)).document()).isNotNull();
    }

    @Test
    void bytes_that_are_no_text_are_reported() {
        var bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);

        var result = parse(new String(bytes, StandardCharsets.UTF_8));

        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.NOT_TEXT);
    }

    @Test
    void a_wrong_charset_spoils_letters_and_nothing_else() {
        var text = STORY.replace("Hollowby", "Höllöwby");

        var result = parse(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

        assertThat(result.document().article().orElseThrow().headline())
                .isEqualTo("Village votes to keep its clock an hour late");
        assertThat(body(result)).contains("HÃ¶llÃ¶wby");
    }

    @Test
    void lone_surrogates_are_kept_as_they_are() {
        assertThat(body(parse(STORY.replace("slow", "s\ud83dl\udc00ow")))).contains("s\ud83dl\udc00ow");
    }

    @Test
    void invisible_signs_are_dropped() {
        var spoilt = STORY.replace("Hollowby", "Hol\u00adlow\u200bby")
                .replace("vote", "v\0ote")
                .replace("\n", "\0\n");

        assertThat(parse(spoilt).document()).isEqualTo(parse(STORY).document());
    }

    @Test
    void every_kind_of_line_end_counts() {
        var mixed = STORY.replaceFirst("\n\n", "\r\n\r\n").replaceFirst("1861.\n\n", "1861.\r\u2028");

        assertThat(parse(mixed).document()).isEqualTo(parse(STORY).document());
    }

    @Test
    void every_one_of_many_bullets_is_an_item() {
        var list = ((ListBlock) parse(STORY + "\n" + "• One more point on the list\n".repeat(200_000))
                .document()
                .article()
                .orElseThrow()
                .sections()
                .get(0)
                .blocks()
                .get(2));

        assertThat(list.items()).hasSize(200_000);
    }

    @Test
    void bullets_nested_too_deep_are_taken_as_flat() {
        var text = new StringBuilder(STORY).append('\n');
        for (int depth = 0; depth < 5_000; depth++) {
            text.append(" ".repeat(depth))
                    .append("• Point number ")
                    .append(depth)
                    .append('\n');
        }

        var result = parse(text.toString());

        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.DEPTH_CUT);
        assertThat(body(result)).contains("Point number 0\n", "Point number 4999");
    }

    @Test
    void short_lines_without_end_are_no_story() {
        var result = parse("Home\nNews\nSport\nWeather\n".repeat(250_000));

        assertThat(result.document().article()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.NO_ARTICLE);
    }

    @Test
    void a_story_printed_ten_thousand_times_is_read() {
        assertThat(parse(STORY.repeat(10_000)).document().article()).isPresent();
    }
}
