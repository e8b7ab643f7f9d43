package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.json.NewsDocumentJson.Style;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.internal.html.Page;

/** What a reader cannot see does not change the document. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SamenessTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final Set<String> PIECES = Set.of("li", "a", "em", "strong", "b", "i", "img", "time");

    static List<FixturePage> pages() {
        return FixturePage.pages();
    }

    static List<FixturePage> texts() {
        return FixturePage.texts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void comments_change_nothing(FixturePage page) {
        assertSame(
                page,
                tree -> tree.select("body *:not(script *)")
                        .forEach(element -> element.before(new Comment(" ad-slot "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void the_order_of_attributes_changes_nothing(FixturePage page) {
        assertSame(page, tree -> tree.select("body *").forEach(SamenessTest::turnAttributes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void classes_that_mean_nothing_change_nothing(FixturePage page) {
        assertSame(page, tree -> tree.select("body *:not([class])").forEach(element -> element.addClass("css-1q2w3e")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void classes_that_say_nothing_are_not_needed(FixturePage page) {
        assertSame(page, tree -> {
            var table = Page.of(tree);
            for (int i = 0; i < table.size(); i++) {
                if (table.node(i) instanceof Element element && table.marks(i) == 0 && isPlain(element)) {
                    element.removeAttr("class");
                }
            }
        });
    }

    /** Whether it is a piece of text whose class is not what makes it one of several of a kind. */
    private static boolean isPlain(Element element) {
        return PIECES.contains(element.normalName())
                && element.siblingElements().stream()
                        .noneMatch(other -> other.className().equals(element.className()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void white_space_changes_nothing(FixturePage page) {
        assertSame(
                page,
                tree -> texts(tree)
                        .forEach(text -> text.text(text.getWholeText().replaceAll("[ \n]+", "\n \t "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void entities_change_nothing(FixturePage page) {
        assertSame(page, tree -> tree.outputSettings().charset("US-ASCII").escapeMode(Entities.EscapeMode.extended));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void line_ends_change_nothing(FixturePage page) {
        assertThat(read(page.source().replace("\n", "\r\n"), page)).isEqualTo(read(page.source(), page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void wrapping_changes_nothing(FixturePage page) {
        assertSame(page, tree -> {
            var inner = new Element("div");
            inner.appendChildren(new ArrayList<>(tree.body().childNodes()));
            tree.body().appendChild(new Element("div").appendChild(new Element("div").appendChild(inner)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_tracking_script_changes_nothing(FixturePage page) {
        assertSame(page, tree -> {
            tree.head()
                    .append(
                            "<script>window.dataLayer=window.dataLayer||[];dataLayer.push({'a':\"<p>b</p>\"})</script>");
            tree.body().append("<noscript><img height=1 width=1 src='https://t.example/p?ev=View'></noscript>");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void the_form_of_accents_changes_nothing(FixturePage page) {
        assertThat(read(Normalizer.normalize(page.source(), Normalizer.Form.NFD), page))
                .isEqualTo(read(Normalizer.normalize(page.source(), Normalizer.Form.NFC), page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void line_ends_of_texts_change_nothing(FixturePage text) {
        assertThat(read(text.source().replace("\n", "\r\n"), text)).isEqualTo(read(text.source(), text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void the_form_of_accents_in_texts_changes_nothing(FixturePage text) {
        assertThat(read(Normalizer.normalize(text.source(), Normalizer.Form.NFD), text))
                .isEqualTo(read(Normalizer.normalize(text.source(), Normalizer.Form.NFC), text));
    }

    private static void assertSame(FixturePage page, Consumer<Document> change) {
        var tree = Jsoup.parse(page.source());
        tree.outputSettings().prettyPrint(false);
        var before = read(tree.outerHtml(), page);

        change.accept(tree);

        assertThat(read(tree.outerHtml(), page)).isEqualTo(before);
    }

    private static String read(String source, FixturePage page) {
        return NewsDocumentJson.write(PARSER.parse(source, page.url()).document(), Style.PRETTY);
    }

    private static List<TextNode> texts(Document tree) {
        var texts = new ArrayList<TextNode>();
        for (var element : tree.select("body, body *")) {
            if (!element.normalName().toLowerCase(Locale.ROOT).matches("pre|textarea|script|style|noscript")) {
                texts.addAll(element.textNodes());
            }
        }
        return texts;
    }

    private static void turnAttributes(Element element) {
        var attributes = new ArrayList<>(element.attributes().asList());
        Collections.reverse(attributes);
        element.clearAttributes();
        attributes.forEach(one -> element.attr(one.getKey(), one.getValue()));
    }
}
