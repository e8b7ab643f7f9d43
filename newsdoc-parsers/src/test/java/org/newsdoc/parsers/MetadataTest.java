package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MetadataTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final Url URL = Url.of("https://news.example/harbour/crane");
    private static final String META = """
            <!doctype html><html lang="en-GB"><head><title>Crane falls into the harbour | The Example</title>
            <meta property="og:title" content="Crane falls into the harbour">
            <meta property="og:site_name" content="The Example">
            <meta property="og:image" content="/crane.jpg">
            <meta property="article:published_time" content="2031-03-02T07:30:00Z">
            """;
    private static final String LD = """
            {"@type": "NewsArticle", "headline": "Crane falls into the harbour", "author": {"name": "Mina Orvald"},
             "datePublished": "2031-03-02T07:30:00Z", "articleSection": "Harbour", "keywords": ["cranes"],
             "isAccessibleForFree": false}
            """;
    private static final String STORY = """
            <body><main><h1>Crane falls into the harbour</h1>
            <p>The tallest crane of the old harbour fell into the water on Sunday morning, the port authority said.</p>
            <p>“Nobody was hurt,” said the harbour master, Ole Brandvik, who had watched it from his office window.</p>
            </main></body></html>
            """;

    @Test
    void the_head_says_who_what_and_when() {
        var article = article(META + script(LD) + "</head>" + STORY);

        assertThat(article.headline()).isEqualTo("Crane falls into the harbour");
        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Mina Orvald");
        assertThat(article.published())
                .contains(NewsDate.parse("2031-03-02T07:30:00Z").orElseThrow());
        assertThat(article.language().orElseThrow().value()).isEqualTo("en-GB");
        assertThat(article.site()).contains("The Example");
        assertThat(article.categories()).containsExactly("Harbour");
        assertThat(article.topics()).containsExactly("cranes");
        assertThat(article.access()).contains(Access.PAYWALLED);
        assertThat(article.leadImage().orElseThrow().url()).contains(Url.of("https://news.example/crane.jpg"));
    }

    @Test
    void there_are_no_sections_quotes_or_teasers() {
        for (var page : new String[] {META + script(LD) + "</head>" + STORY, "<html><head></head>" + STORY}) {
            var document = PARSER.metadata(page, URL).document();

            assertThat(document.article().orElseThrow().headline()).isEqualTo("Crane falls into the harbour");
            assertThat(document.article().orElseThrow().sections()).isEmpty();
            assertThat(document.article().orElseThrow().quotes()).isEmpty();
            assertThat(document.teasers()).isEmpty();
        }
    }

    @Test
    void json_ld_is_read_wherever_it_stands() {
        for (var type : new String[] {"application/ld+json", "APPLICATION/LD+JSON", "application/ld&#x2B;json"}) {
            var late = STORY.replace("</body>", "<SCRIPT type='" + type + "'>" + LD + "</SCRIPT></body>");

            var article = article("<html><head><title>Crane</title></head>" + late);

            assertThat(article.authors()).extracting(Contributor::name).containsExactly("Mina Orvald");
        }
    }

    @Test
    void the_end_of_the_head_is_none_within_a_script_or_comment() {
        var page = "<html><head><script>var end = '</head><body>';</script><!-- <body> --><style>/* </head> */</style>"
                + META.substring(META.indexOf("<title>")) + script(LD) + "</head>" + STORY;

        assertThat(article(page))
                .isEqualTo(article(META + script(LD) + "</head>" + STORY).toBuilder()
                        .language(null)
                        .build());
    }

    @Test
    void a_tag_ends_behind_the_quotes_of_its_values() {
        var page = META.replace("Crane falls into the harbour\">", "Crane > harbour wall\" data-x='\">'>") + "</head>"
                + STORY;

        assertThat(article(page).headline()).isEqualTo("Crane > harbour wall");
    }

    @Test
    void of_links_the_address_of_the_story_is_read() {
        var links = """
                <link rel=preload href="/style.css" as=style><LINK REL="canonical" HREF="https://news.example/crane">
                <link rel=stylesheet href=/style.css>
                """;

        var article = article(META + links + script(LD).replace("</script>", "</script >") + "</head>" + STORY);

        assertThat(article.url()).contains(Url.of("https://news.example/crane"));
        assertThat(article.topics()).containsExactly("cranes");
    }

    @Test
    void the_printed_page_is_asked_where_the_head_is_silent() {
        var page = "<html><head><title>x</title></head>"
                + STORY.replace(
                        "</h1>", "</h1><p class=byline>By Mina Orvald</p><time datetime=2031-03-02>today</time>");

        var article = article(page);

        assertThat(article.headline()).isEqualTo("Crane falls into the harbour");
        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Mina Orvald");
        assertThat(article.published()).contains(NewsDate.parse("2031-03-02").orElseThrow());
    }

    @Test
    void what_the_printed_page_says_is_not_looked_at_where_the_head_says_enough() {
        var article = article(META + "</head>" + STORY.replace("</h1>", "</h1><p class=byline>By Mina Orvald</p>"));

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void bytes_and_text_give_the_same() {
        var page = META + script(LD) + "</head>" + STORY;

        assertThat(PARSER.metadata(page.getBytes(StandardCharsets.UTF_8), URL)).isEqualTo(PARSER.metadata(page, URL));
    }

    @Test
    void text_is_read_whole() {
        var text =
                "Crane falls into the harbour\n\nBy Mina Orvald\n\nMarch 2, 2031\n\nThe tallest crane of the old harbour "
                        + "fell into the water on Sunday morning, the port authority said.\n";

        var article = article(text);

        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Mina Orvald");
        assertThat(article.sections()).isEmpty();
    }

    @Test
    void broken_tails_end_the_reading() {
        for (var tail : new String[] {"<!--", "<script", "<script type=application/ld+json>{", "<style>", "<", "</"}) {
            assertThat(article(META + tail).headline()).isEqualTo("Crane falls into the harbour");
            assertThat(article(META + "</head><body>" + tail).headline()).isEqualTo("Crane falls into the harbour");
        }
    }

    @Test
    void an_input_over_the_limit_is_cut_with_one_diagnostic() {
        var parser = NewsParser.create(ParseOptions.builder().maxInputChars(100).build());

        assertThat(parser.metadata(META + "</head>" + STORY, URL).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnlyOnce(Diagnostic.Code.INPUT_CUT);
    }

    private static Article article(String page) {
        return PARSER.metadata(page, URL).document().article().orElseThrow();
    }

    private static String script(String ld) {
        return "<script type=\"application/ld+json\">" + ld + "</script>\n";
    }
}
