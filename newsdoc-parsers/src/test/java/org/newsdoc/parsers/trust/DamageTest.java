package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.NewsParser;

/**
 * Pages with parts cut, doubled, nested, moved and corrupted at seeded places; {@code -Dnewsdoc.damage=500} tries that many
 * places in each.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamageTest {
    private static final int PLACES = Integer.getInteger("newsdoc.damage", 10);
    private static final Pattern MARKUP = Pattern.compile("</?(p|div|span|a|li|h[1-6]|figure|script)[ >]");
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
                Damage.change(tree, random);
            }

            var json = assertStored(tree.outerHtml(), page);

            assertThat(MARKUP.matcher(json).find()).as("mark-up in %s", json).isFalse();
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
            assertStored(Damage.corrupted(page.source(), random), page);
        }
    }

    /** Reads, stores and reads back; gives what was stored. */
    private static String assertStored(String source, FixturePage page) {
        var json =
                DocumentPromises.assertStored(PARSER.parse(source, page.url()).document());
        DocumentPromises.assertValid(json);
        return json;
    }
}
