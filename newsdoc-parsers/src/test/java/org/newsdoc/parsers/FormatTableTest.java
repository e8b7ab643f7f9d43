package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.exchange.Atom;
import org.newsdoc.exchange.JsonFeed;
import org.newsdoc.exchange.Ninjs;
import org.newsdoc.exchange.Rss;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.render.HtmlRenderer;
import org.newsdoc.render.MarkdownRenderer;
import org.newsdoc.render.TextRenderer;

/** The table in {@code docs/formats.md} says what the formats carry, as found by trying; the golden switch rewrites it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTableTest {
    private static final Path PAGE = Path.of("..", "docs", "formats.md");
    private static final NewsParser TEXTS = NewsParser.create();
    private static final NewsParser FEEDS =
            NewsParser.create(ParseOptions.builder().format(InputFormat.FEED).build());

    /** A column of the table. */
    private record Format(
            String name,
            Function<NewsDocument, String> write,
            @Nullable Function<String, NewsDocument> read) {
        /** What becomes of a part: all comes back, all is there, some is there, nothing is. */
        String carries(CarriedParts part, CarriedParts.Probe probe) {
            var written = write.apply(probe.document());
            if (read != null && part.of(read.apply(written)).equals(part.of(probe.document()))) {
                return "●";
            }
            long found = probe.words().stream()
                    .filter(word -> Pattern.compile(word).matcher(written).find())
                    .count();
            return found == 0 ? "–" : found == probe.words().size() ? "◑" : "◐";
        }

        String carries(CarriedParts part) {
            var marks =
                    part.probes().stream().map(probe -> carries(part, probe)).collect(Collectors.toSet());
            boolean partly = marks.contains("◐") || (marks.contains("–") && marks.size() > 1);
            return partly ? "◐" : marks.contains("◑") ? "◑" : marks.iterator().next();
        }
    }

    private static final List<Format> FORMATS = List.of(
            new Format("text", TextRenderer.create()::render, FormatTableTest::text),
            new Format("Markdown", MarkdownRenderer.create().withFrontMatter()::render, null),
            new Format("HTML", HtmlRenderer.fragment()::render, null),
            new Format("schema.org", SchemaOrg::write, SchemaOrg::read),
            new Format("ninjs", Ninjs::write, Ninjs::read),
            new Format("JSON Feed", JsonFeed::write, FormatTableTest::feed),
            new Format("RSS", Rss::write, FormatTableTest::feed),
            new Format("Atom", Atom::write, FormatTableTest::feed));

    private static NewsDocument text(String text) {
        return TEXTS.parse(text).document();
    }

    private static NewsDocument feed(String feed) {
        return FEEDS.parse(feed).document();
    }

    @Test
    void the_table_in_the_documentation_is_what_the_formats_carry() throws IOException {
        if (Boolean.getBoolean("newsdoc.updateGolden")) {
            var page = Files.readString(PAGE);
            Files.writeString(PAGE, page.replace(table(page), table()));
        }

        assertThat(table(Files.readString(PAGE))).isEqualTo(table());
    }

    @Test
    void json_carries_every_part() {
        for (var part : CarriedParts.values()) {
            for (var probe : part.probes()) {
                assertThat(part.of(NewsDocumentJson.read(NewsDocumentJson.write(probe.document()))))
                        .as(part.row())
                        .isEqualTo(part.of(probe.document()));
            }
        }
    }

    /** The table in a page. */
    private static String table(String page) {
        int start = page.indexOf("| Model |");
        return page.substring(start, page.indexOf("\n\n", start) + 1);
    }

    private static String table() {
        var lines = new ArrayList<String>();
        lines.add(line("Model", FORMATS.stream().map(Format::name)));
        lines.add("|" + "---|".repeat(FORMATS.size() + 1));
        for (var part : CarriedParts.values()) {
            lines.add(line(part.row(), FORMATS.stream().map(format -> format.carries(part))));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(String first, Stream<String> cells) {
        return "| " + first + cells.collect(Collectors.joining(" | ", " | ", " |"));
    }
}
