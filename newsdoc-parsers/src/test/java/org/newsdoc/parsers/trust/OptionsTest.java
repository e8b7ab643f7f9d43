package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Diagnostic.Code;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.ParseResult;

/** Limits hold where they say, and an option that changes one field changes no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {
    private static final String STORY =
            "<h1>Bridge opens</h1><p>The bridge at Torwitz opened on Monday after nine years of"
                    + " building, and the first to cross it were children.</p>";

    static Stream<FixturePage> inputs() {
        return Stream.concat(FixturePage.pages().stream(), FixturePage.texts().stream());
    }

    private static NewsDocument read(FixturePage input, UnaryOperator<ParseOptions.Builder> change) {
        var options = change.apply(ParseOptions.builder()).build();
        return NewsParser.create(options).parse(input.source(), input.url()).document();
    }

    private static NewsDocument withoutQuotes(NewsDocument document) {
        return document.toBuilder()
                .article(document.article()
                        .map(article -> article.toBuilder().quotes(List.of()).build())
                        .orElse(null))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void without_quotes_all_else_is_the_same(FixturePage input) {
        assertThat(read(input, options -> options.quotes(false)))
                .isEqualTo(withoutQuotes(read(input, options -> options)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void evidence_larger_limits_and_a_charset_change_nothing(FixturePage input) {
        assertThat(read(
                        input,
                        options -> options.evidence(true)
                                .maxDepth(2_000)
                                .maxInputChars(Integer.MAX_VALUE)
                                .charset(StandardCharsets.ISO_8859_1)))
                .isEqualTo(read(input, options -> options));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.newsdoc.parsers.trust.FixturePage#pages")
    void a_time_to_count_from_changes_dates_only(FixturePage input) {
        var time = OffsetDateTime.parse("2026-11-27T10:00:00Z");

        assertThat(withoutDates(read(input, options -> options.referenceTime(time))))
                .isEqualTo(withoutDates(read(input, options -> options)));
    }

    private static NewsDocument withoutDates(NewsDocument document) {
        return document.toBuilder()
                .article(document.article()
                        .map(article -> article.toBuilder()
                                .published(null)
                                .modified(null)
                                .build())
                        .orElse(null))
                .teasers(document.teasers().stream()
                        .map(teaser -> teaser.toBuilder().published(null).build())
                        .toList())
                .build();
    }

    @Test
    void the_defaults_are_as_documented() {
        assertThat(ParseOptions.defaults().maxInputChars()).isEqualTo(64_000_000);
        assertThat(ParseOptions.defaults().maxDepth()).isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void an_input_is_cut_at_its_limit_and_not_before(InputFormat format) {
        var exact = ParseOptions.builder().format(format).maxInputChars(STORY.length());
        var shorter = ParseOptions.builder().format(format).maxInputChars(STORY.length() - 40);

        assertThat(codes(exact, STORY)).doesNotContain(Code.INPUT_CUT);
        assertThat(codes(shorter, STORY)).contains(Code.INPUT_CUT);
        assertThat(NewsParser.create(shorter.build())
                        .parse(STORY.getBytes(StandardCharsets.UTF_8))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.INPUT_CUT);
    }

    @Test
    void what_stands_before_the_cut_is_read() {
        var options = ParseOptions.builder().maxInputChars(STORY.length() - 20).build();

        var article =
                NewsParser.create(options).parse(STORY).document().article().orElseThrow();

        assertThat(article.headline()).isEqualTo("Bridge opens");
        assertThat(article.text()).startsWith("The bridge").doesNotContain("children");
    }

    @Test
    void elements_are_flat_beyond_the_limit_and_not_before() {
        var page = "<html><body>" + "<div>".repeat(40) + STORY;

        assertThat(codes(ParseOptions.builder().maxDepth(50), page)).doesNotContain(Code.DEPTH_CUT);
        for (int limit : new int[] {1, 2, 3, 10, 30}) {
            var cut = NewsParser.create(ParseOptions.builder().maxDepth(limit).build())
                    .parse(page);

            assertThat(cut.diagnostics()).extracting(Diagnostic::code).contains(Code.DEPTH_CUT);
            assertThat(text(cut)).as("limit %d", limit).contains("first to cross it");
        }
    }

    @Test
    void bullets_are_flat_beyond_the_limit_and_not_before() {
        var text = "Three things to know\n\nThe bridge at Torwitz opened on Monday after nine years of building.\n\n"
                + "• One point\n  • Two points\n    • Three points\n";

        assertThat(codes(ParseOptions.builder().maxDepth(4), text)).doesNotContain(Code.DEPTH_CUT);
        assertThat(codes(ParseOptions.builder().maxDepth(2), text)).contains(Code.DEPTH_CUT);
    }

    private static List<Code> codes(ParseOptions.Builder options, String input) {
        return NewsParser.create(options.build()).parse(input).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static String text(ParseResult result) {
        return result.document().article().orElseThrow().text();
    }
}
