package org.newsdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.fixtures.BodyTexts;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Span;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlRendererTest {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "cite",
            "div",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "html",
            "img",
            "li",
            "link",
            "main",
            "meta",
            "ol",
            "p",
            "section",
            "span",
            "strong",
            "style",
            "table",
            "tbody",
            "td",
            "th",
            "time",
            "title",
            "tr",
            "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "charset",
            "class",
            "content",
            "data-access",
            "data-kind",
            "data-type",
            "datetime",
            "dir",
            "height",
            "href",
            "http-equiv",
            "lang",
            "loading",
            "name",
            "rel",
            "src",
            "width");

    private static final String HOSTILE =
            "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\" onload='x'--><!--]]>&lt;b>{{7*7}}";

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void json_ld_inside_is_what_schema_org_says_and_ends_nothing(long seed) throws JsonProcessingException {
        var mapper = new ObjectMapper();
        for (var renderer : List.of(HtmlRenderer.page(), HtmlRenderer.fragment())) {
            var document = RandomDocuments.any(seed);

            var page = Jsoup.parse(renderer.withJsonLd(SchemaOrg::write).render(document));

            assertThat(page.select("script")).hasSize(1);
            assertThat(mapper.readTree(page.select("script").first().data()))
                    .isEqualTo(mapper.readTree(SchemaOrg.write(document)));
            page.select("script").remove();
            assertThat(page.body().html())
                    .isEqualTo(Jsoup.parse(renderer.render(document)).body().html());
        }
    }

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(HtmlRenderer.page().render(SampleDocuments.full()), "render/full.html");
        Golden.assertMatches(HtmlRenderer.fragment().render(SampleDocuments.full()), "render/full-fragment.html");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_text_of_any_document_is_read_from_its_page_and_nothing_else_gets_in(long seed) {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var page = Jsoup.parse(HtmlRenderer.page().render(document), "https://tidewater.example/");

            BodyTexts.assertFollowIn(bare(page.body().wholeText()), document, HtmlRendererTest::bare);
            assertHarmless(page);
        }
    }

    @Test
    void hostile_text_in_any_field_stays_text() {
        var url = Url.of("https://news.example/\"><script>alert(1)</script>");
        var author = Contributor.builder(HOSTILE)
                .url(url)
                .role(HOSTILE)
                .affiliation(HOSTILE)
                .build();
        var image = Image.builder()
                .url(url)
                .alt(HOSTILE)
                .caption(HOSTILE)
                .credit(HOSTILE)
                .build();
        var section = Section.builder(new SectionKind(HOSTILE), 1)
                .label(HOSTILE)
                .blocks(List.of(
                        Paragraph.of(HOSTILE),
                        new Figure(image),
                        Embed.of(HOSTILE, url, HOSTILE),
                        new OtherBlock(HOSTILE, HOSTILE)))
                .build();
        var document = NewsDocument.builder()
                .article(Article.builder(HOSTILE)
                        .kicker("k" + HOSTILE)
                        .deck(HOSTILE)
                        .keyPoints(List.of(HOSTILE))
                        .addAuthor(author)
                        .url(url)
                        .site(HOSTILE)
                        .leadImage(image)
                        .addSection(section)
                        .build())
                .addTeaser(Teaser.builder(HOSTILE)
                        .url(url)
                        .image(image)
                        .addSection(section)
                        .build())
                .build();

        var page = Jsoup.parse(HtmlRenderer.page().render(document));

        assertHarmless(page);
        assertThat(page.title()).isEqualTo(HOSTILE);
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("img").first().attr("alt")).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript\u0000:alert(1)",
                "data:text/html,<b>",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://a/b",
                "java\u00adscript:alert(1)",
                "view-source:x",
                "javascript&colon;alert(1):",
                "ｊavascript:alert(1)",
                "\u202ejavascript:alert(1)",
                ":javascript:"
            })
    void an_address_that_is_not_of_the_web_is_no_link(String address) {
        var link = new RichText("click", List.of(new Span.Link(0, 5, Url.of(address))));

        var page = Jsoup.parse(HtmlRenderer.fragment()
                .render(documentOf(
                        new Paragraph(link),
                        new Figure(Image.builder()
                                .url(Url.of(address))
                                .caption("c")
                                .build()))));

        assertThat(page.select("[href], [src]")).isEmpty();
        assertThat(page.text()).contains("click");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/b?c=d&e=f#g",
                "HTTP://A.example",
                "mailto:desk@tidewater.example",
                "tel:+15550100",
                "/ferry",
                "ferry.html",
                "../x?y=a:b",
                "#top",
                "//tidewater.example/x",
                "?q=1:2"
            })
    void an_address_of_the_web_is_a_link(String address) {
        var link = new RichText("click", List.of(new Span.Link(0, 5, Url.of(address))));

        var page = Jsoup.parse(HtmlRenderer.fragment().render(documentOf(new Paragraph(link))));

        assertThat(page.select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void the_paper_and_its_categories_stand_over_the_story_and_topics_under_it() {
        var document = NewsDocument.builder()
                .article(Article.builder("Ferry")
                        .site("Tidewater Post")
                        .url(Url.of("https://tidewater.example/ferry"))
                        .categories(List.of("World", " ", "Sea"))
                        .topics(List.of("Ferries", "Reefs"))
                        .build())
                .build();

        var page = Jsoup.parse(HtmlRenderer.fragment().render(document));

        assertThat(page.select("header > .rubric").text()).isEqualTo("Tidewater Post · World · Sea");
        assertThat(page.select(".rubric a").attr("href")).isEqualTo("https://tidewater.example/ferry");
        assertThat(page.select("article > .topics li").eachText()).containsExactly("Ferries", "Reefs");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28, 2026-09-28",
        "2026-09, 2026-09",
        "2026-09-28T17:42, 2026-09-28 17:42",
        "2026-09-28T17:42:13-04:00, 2026-09-28 17:42 UTC\u221204:00",
        "2026-09-28T05:00:00Z, 2026-09-28 05:00 UTC",
        "2026-09-28T05:00:00+05:30, 2026-09-28 05:00 UTC+05:30"
    })
    void a_date_is_printed_for_people_and_kept_for_machines(String date, String printed) {
        var document = NewsDocument.builder()
                .article(Article.builder("Ferry")
                        .published(NewsDate.parse(date).orElseThrow())
                        .build())
                .build();

        var time = Jsoup.parse(HtmlRenderer.fragment().render(document)).select("time");

        assertThat(time.text()).isEqualTo(printed);
        assertThat(time.attr("datetime")).isEqualTo(date);
    }

    @Test
    void a_language_written_from_right_to_left_says_so() {
        var document = NewsDocument.builder()
                .article(Article.builder("عبارة").language(LanguageTag.of("ar")).build())
                .build();

        assertThat(Jsoup.parse(HtmlRenderer.page().render(document)).select("html, article"))
                .allMatch(element -> element.attr("dir").equals("rtl")
                        && element.attr("lang").equals("ar"))
                .hasSize(2);
    }

    private static void assertHarmless(Document page) {
        var elements = new TreeSet<String>();
        var attributes = new TreeSet<String>();
        for (Element element : page.getAllElements()) {
            if (element != page) {
                elements.add(element.tagName());
                element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[href], [src]"))
                .map(element -> element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src"))
                .allMatch(address -> address.isEmpty() || address.matches("(?s)(https?|mailto|tel):.*"));
    }

    private static NewsDocument documentOf(Block... blocks) {
        var section =
                Section.builder(SectionKind.BODY, 0).blocks(List.of(blocks)).build();
        return NewsDocument.builder()
                .article(Article.builder("Ferry").addSection(section).build())
                .build();
    }

    /** Without white space, and with U+FFFD for what HTML cannot say. */
    private static String bare(String text) {
        var bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFFFD)
                .filter(c -> !Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE && (c < 0xD800 || c > 0xDFFF))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
