package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Article;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Diagnostic.Code;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.ParseResult;

/** Pages as they should not be: too deep, too large, broken, or no pages at all. A hang fails, slowness does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BadPageTest {
    private static final Url PAGE = Url.of("https://news.example/2026/11/27/lighthouse");
    private static final NewsParser PARSER =
            NewsParser.create(ParseOptions.builder().format(InputFormat.HTML).build());
    private static final int MANY = 100_000;

    private static final String STORY = """
            <h1>Lighthouse keeper hands over the keys</h1>
            <p>The last keeper of the lighthouse at Brennick handed the keys to the harbour office on Friday, after thirty-one
            years on the rock.</p>
            <p>“I shall miss the gulls least of all,” said the keeper, Ida Vorn, who is moving to a house without stairs in the
            town behind the harbour.</p>
            <p>The lamp has been worked from the mainland since spring, and the office wants to let the rooms to
            painters.</p>
            """;

    private static ParseResult parse(String page) {
        var result = PARSER.parse(page, PAGE);
        DocumentPromises.assertKept(result.document());
        return result;
    }

    private static Article story(ParseResult result) {
        return result.document().article().orElseThrow();
    }

    private static void assertWhole(ParseResult result) {
        assertThat(story(result).headline()).isEqualTo("Lighthouse keeper hands over the keys");
        assertThat(story(result).text()).contains("thirty-one years", "least of all", "to painters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "p",
                "a",
                "b",
                "ul",
                "li",
                "blockquote",
                "table",
                "figure",
                "h2",
                "button",
                "svg",
                "template",
                "noscript"
            })
    void elements_nested_without_end_are_read(String tag) {
        var open = "<" + tag + ">";

        parse(open.repeat(MANY) + STORY);
        parse(STORY + open.repeat(MANY) + "Last words." + ("</" + tag + ">").repeat(MANY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<ul><li>x", "<table><tr><td>x", "<blockquote><p>x", "<a href=/x><div>x", "<b><p><i>x", "</p>"})
    void unclosed_pairs_are_read(String mixed) {
        parse(STORY + mixed.repeat(MANY / 2));
    }

    @Test
    void a_story_in_a_deep_page_is_found_and_the_depth_is_reported() {
        var result = parse("<div>".repeat(MANY) + STORY);

        assertWhole(result);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.DEPTH_CUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "ul", "li", "blockquote", "table", "b"})
    void a_tree_that_is_deep_already_is_read(String tag) {
        var tree = new Document(PAGE.value());
        var place = tree.appendElement("html").appendElement("body");
        for (int i = 0; i < 5_000; i++) {
            place = place.appendElement(tag);
        }
        place.append(STORY);

        var result = PARSER.parse(tree, PAGE);

        assertWhole(result);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.DEPTH_CUT);
        DocumentPromises.assertKept(result.document());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class", "id", "title", "alt", "href", "src", "srcset", "style", "content", "datetime", "data-x"
            })
    void long_attributes_are_read(String name) {
        var value = "promo teaser 12.5.2026 /a-b_c%20, 2x By Ida ".repeat(5_000_000 / 44);

        assertWhole(parse("<div " + name + "='" + value + "'>x</div><img " + name + "='" + value + "'>"
                + "<meta property=og:title " + name + "='" + value + "'><a href=/x " + name + "='" + value + "'>y</a>"
                + "<time " + name + "='" + value + "'></time><main>" + STORY + "</main>"));
    }

    @Test
    void a_long_data_address_is_no_picture_of_the_story() {
        var result = parse("<main>" + STORY + "<figure><img src='data:image/png;base64," + "iVBORw0K".repeat(1_250_000)
                + "'></figure></main>");

        assertWhole(result);
    }

    @Test
    void long_broken_metadata_is_reported_and_passed_over() {
        var random = new Random(3);
        var noise = new StringBuilder("{\"@type\":\"NewsArticle\",\"headline\":\"Keys\",");
        while (noise.length() < 1_000_000) {
            noise.append("{}[]\",:\\'x1@\n/*".charAt(random.nextInt(15)));
        }

        var result = parse("<script type='application/ld+json'>" + noise + "</script><main>" + STORY + "</main>");

        assertWhole(result);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.BROKEN_METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"@graph\":[", "{\"author\":{\"name\":"})
    void deep_metadata_is_passed_over(String open) {
        assertWhole(parse(
                "<script type='application/ld+json'>" + open.repeat(MANY) + "</script><main>" + STORY + "</main>"));
    }

    @Test
    void a_graph_that_leads_back_to_itself_is_read() {
        assertWhole(parse("""
                <script type='application/ld+json'>{"@context":"https://schema.org","@graph":[
                {"@type":"WebPage","@id":"#page","mainEntity":{"@id":"#story"},"isPartOf":{"@id":"#page"}},
                {"@type":"NewsArticle","@id":"#story","mainEntityOfPage":{"@id":"#page"},"author":{"@id":"#ida"},
                 "isPartOf":{"@id":"#story"},"image":{"@id":"#story"},"publisher":{"@id":"#ida"}},
                {"@type":"Person","@id":"#ida","name":{"@id":"#ida"},"worksFor":{"@id":"#ida"}}]}</script><main>
                """ + STORY + "</main>"));
    }

    @Test
    void a_graph_of_many_nodes_is_read() {
        var nodes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            nodes.append("{\"@type\":\"NewsArticle\",\"@id\":\"#")
                    .append(i)
                    .append("\",\"author\":{\"@id\":\"#")
                    .append((i + 1) % 20_000)
                    .append("\"},\"isPartOf\":{\"@id\":\"#")
                    .append(i / 2)
                    .append("\"}},");
        }

        assertWhole(parse("<script type='application/ld+json'>{\"@graph\":[" + nodes + "{}]}</script><main>" + STORY
                + "</main>"));
    }

    @Test
    void every_one_of_many_links_to_stories_is_a_teaser() {
        var links = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            links.append("<li><a href='/2026/11/story-number-")
                    .append(i)
                    .append("'>Council of Brennick votes on bridge number ")
                    .append(i)
                    .append("</a></li>");
        }

        var result = parse("<main>" + STORY + "</main><aside><h2>Related</h2><ul>" + links + "</ul></aside>");

        assertWhole(result);
        assertThat(result.document().teasers()).hasSizeGreaterThan(49_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html",
                "<html></html>",
                "<head><title>Keys</title></head>",
                "<frameset><frame src=a.html><frame src=b.html></frameset>",
                "<?xml version='1.0'?><story><title>Keys</title><body>Text.</body></story>",
                "<!DOCTYPE html [<!ENTITY a 'b'>]>&a;",
                "<plaintext>" + "x",
                "\0\0\0",
                "]]>",
                "<!--",
                "<iframe src='x'>",
                "<svg><foreignObject><p>Keys</p></foreignObject></svg>",
                "<math><mtext><p>Keys"
            })
    void what_is_no_page_has_diagnostics(String input) {
        assertThat(parse(input).diagnostics()).isNotEmpty();
    }

    @Test
    void bytes_of_other_kinds_are_reported() {
        var noise = new byte[200_000];
        new Random(11).nextBytes(noise);
        var pdf = ("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Type/Catalog>>stream\n"
                        + new String(noise, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        for (var bytes : List.of(pdf, noise)) {
            var result = NewsParser.create().parse(bytes, PAGE);

            assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.NOT_TEXT);
            DocumentPromises.assertKept(result.document());
        }
    }

    @Test
    void data_and_documents_of_other_kinds_have_no_story() {
        for (var input : List.of(
                "{\"a\":[1,2,{\"b\":null}]}", "<?xml version='1.0'?><list><item>Keys</item></list>", "a,b\n1,2\n")) {
            var result = NewsParser.create().parse(input, PAGE);

            assertThat(result.document().article()).isEmpty();
            assertThat(result.diagnostics()).isNotEmpty();
        }
    }
}
