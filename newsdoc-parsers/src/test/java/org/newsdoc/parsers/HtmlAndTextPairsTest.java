package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Section;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.Url;

/**
 * Each text in {@code fixtures/pairs} is the story of the page of the same name in {@code fixtures/html}, as a reader copies
 * it. Both give the same sections, quotes and teasers, but for what a text cannot show: levels, links, addresses, pictures.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlAndTextPairsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final NewsParser PARSER = NewsParser.create();

    static List<String> pairs() throws IOException {
        try (var files = Files.list(FIXTURES.resolve("pairs"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void page_and_text_tell_the_same_story(String name) throws IOException {
        var html = Files.readString(FIXTURES.resolve("html").resolve(name + ".html"));
        var text = Files.readString(FIXTURES.resolve("pairs").resolve(name + ".txt"));

        var page = PARSER.parse(html, Url.of("https://news.example/" + name)).document();
        var copy = PARSER.parse(text).document();

        assertThat(outline(copy)).containsExactlyElementsOf(outline(page));
    }

    @Test
    void there_are_ten_pairs_at_least() throws IOException {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<String> outline(NewsDocument document) {
        var outline = new ArrayList<String>();
        document.article().ifPresent(article -> add(article, outline));
        document.teasers().forEach(teaser -> outline.add("teaser " + teaser.headline()));
        return outline;
    }

    private static void add(Article article, List<String> outline) {
        outline.add("headline " + article.headline());
        for (Section section : article.sections()) {
            outline.add(
                    "section " + section.kind().label() + " " + section.label().orElse(""));
            section.blocks().forEach(block -> add(block, outline));
        }
        article.quotes()
                .forEach(quote -> outline.add("quote " + quote.text() + " by "
                        + quote.speaker().map(Speaker::name).orElse("nobody")));
    }

    private static void add(Block block, List<String> outline) {
        if (block instanceof Paragraph paragraph) {
            outline.add(paragraph.text());
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> add(item, "*", outline));
        }
    }

    private static void add(ListItem item, String bullet, List<String> outline) {
        outline.add(bullet + " " + item.text());
        item.items().forEach(inner -> add(inner, bullet + "*", outline));
    }
}
