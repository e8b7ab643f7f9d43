package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;

/**
 * Pages with parts cut, doubled, nested, moved and corrupted at seeded places; {@code -Dnewsdoc.damage=500} tries that many
 * places in each.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamageTest {
    private static final int PLACES = Integer.getInteger("newsdoc.damage", 30);
    private static final NewsParser PARSER = NewsParser.create();

    static List<FixturePage> pages() {
        return FixturePage.pages();
    }

    static List<FixturePage> texts() {
        return FixturePage.texts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_with_changed_elements_is_read(FixturePage page) {
        var random = new Random(page.name().hashCode());
        for (int i = 0; i < PLACES; i++) {
            var tree = Jsoup.parse(page.source());
            for (int times = random.nextInt(3); times >= 0; times--) {
                change(tree, random);
            }

            var document = assertStored(tree.outerHtml(), page);

            assertThat(text(document)).doesNotContainPattern("</?(p|div|span|a|li|h[1-6]|figure)[ >]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_with_corrupted_source_is_read(FixturePage page) {
        corruptAndRead(page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_corrupted_text_is_read(FixturePage text) {
        corruptAndRead(text);
    }

    private static void corruptAndRead(FixturePage page) {
        var random = new Random(page.name().hashCode());
        for (int i = 0; i < PLACES; i++) {
            assertStored(corrupted(page.source(), random), page);
        }
    }

    private static NewsDocument assertStored(String source, FixturePage page) {
        var document = PARSER.parse(source, page.url()).document();
        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
        return document;
    }

    private static String text(NewsDocument document) {
        return document.article()
                .map(article -> article.headline() + "\n" + article.text())
                .orElse("");
    }

    private static void change(Document tree, Random random) {
        var elements = tree.select("body *");
        if (elements.size() < 2) {
            return;
        }
        var one = elements.get(random.nextInt(elements.size()));
        var other = elements.get(random.nextInt(elements.size()));
        switch (random.nextInt(5)) {
            case 0 -> one.remove();
            case 1 -> one.after(one.clone());
            case 2 -> one.wrap("<div class='x'><section></section></div>");
            case 3 -> move(one, other);
            default -> one.unwrap();
        }
    }

    private static void move(Element one, Element other) {
        if (one != other && !other.parents().contains(one)) {
            other.before(one);
        }
    }

    private static String corrupted(String source, Random random) {
        var text = new StringBuilder(source);
        for (int times = random.nextInt(4); times >= 0 && text.length() > 2; times--) {
            int from = random.nextInt(text.length() - 1);
            int to = Math.min(text.length(), from + 1 + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(50)));
                case 2 -> text.setCharAt(from, (char) random.nextInt(0x10000));
                default -> text.insert(from, "<\"'>&{}[]\u0000\uD800\u202E".charAt(random.nextInt(12)));
            }
        }
        return text.toString();
    }
}
