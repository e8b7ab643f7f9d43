package org.newsdoc.parsers.internal.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.html.Page;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimReaderTest {
    private final Context context = new Context(
            ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), Url.of("https://news.example/ferry"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}",
                "[{\"@type\":\"WebSite\",\"name\":\"Post\"},{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}]",
                "{\"@graph\":[{\"@type\":\"Organization\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"No ferry today\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}}",
                "/* story */ {\"@type\":\"NewsArticle\", // kind\n\"headline\":\"No ferry today\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\",}",
                "{\"@type\":\"NewsArticle\",\"keywords\":[\"ferry\",],\"headline\":\"No ferry today\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"No ferry\ntoday\"}",
                "{\"@type\":\"NewsArticle\",\"description\":\"He said \"no\" twice\",\"headline\":\"No ferry today\"}",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;No ferry today&quot;}",
                "<![CDATA[{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}]]>",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}\n//]]>",
                "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"} -->",
                "{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"",
                "{\"@type\":\"NewsArticle\",\"headline\":\"No ferry today\"}}]",
                "{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"No ferry today\"};",
                "{'@type':'NewsArticle','headline':'No ferry today'}",
                "\ufeff{\"@type\":\"NewsArticle\",\"headline\":\"No ferry&nbsp;today\"}",
            })
    void reads_structured_data_as_found_in_the_wild(String script) {
        var claims = read("<script type='application/ld+json'>" + script + "</script>");

        assertThat(claims.from("json-ld", Field.HEADLINE)).containsExactly("No ferry today");
    }

    @Test
    void broken_structured_data_are_reported() {
        read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"No ferry</script>");

        assertThat(context.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.BROKEN_METADATA);
    }

    @Test
    void references_are_followed_also_in_circles() {
        var claims = read("""
                <script type='application/ld+json'>{"@graph":[
                {"@type":"NewsArticle","@id":"#a","headline":"No ferry today","author":{"@id":"#p"},"isPartOf":{"@id":"#w"}},
                {"@type":"Person","@id":"#p","name":"Maria Reiter","worksFor":{"@id":"#o"}},
                {"@type":"Organization","@id":"#o","name":"The Aveline Post","employee":{"@id":"#p"}},
                {"@type":"WebPage","@id":"#w","mainEntity":{"@id":"#a"},"breadcrumb":{"@id":"#w"}}]}</script>
                """);

        assertThat(claims.from("json-ld", Field.AUTHOR)).containsExactly("Maria Reiter");
        assertThat(claims.from("json-ld", Field.HEADLINE)).containsExactly("No ferry today");
    }

    @Test
    void the_object_with_the_address_of_the_page_is_the_story() {
        var claims = read("""
                <script type='application/ld+json'>[
                {"@type":"NewsArticle","url":"https://news.example/other","headline":"Another story"},
                {"@type":"NewsArticle","url":"https://news.example/ferry","headline":"No ferry today"}]</script>
                """);

        assertThat(claims.from("json-ld", Field.HEADLINE)).containsExactly("No ferry today");
    }

    @ParameterizedTest
    @CsvSource({
        "DC.title, HEADLINE", "dcterms.title, HEADLINE", "parsely-title, HEADLINE", "sailthru.title, HEADLINE",
        "twitter:title, HEADLINE", "DC.creator, AUTHOR", "parsely-author, AUTHOR", "sailthru.author, AUTHOR",
        "citation_author, AUTHOR", "DC.description, DECK", "sailthru.description, DECK", "parsely-section, CATEGORY",
        "article:section, CATEGORY", "parsely-tags, TOPIC", "sailthru.tags, TOPIC", "news_keywords, TOPIC",
        "dcterms.modified, MODIFIED", "og:updated_time, MODIFIED", "article:content_tier, ACCESS",
                "og:locale, LANGUAGE",
        "DC.language, LANGUAGE", "og:site_name, SITE", "parsely-link, URL", "og:type, TYPE",
    })
    void knows_the_names_of_metadata(String name, Field field) {
        var claims = read("<meta name='" + name + "' content='value'>");

        assertThat(claims.all(field)).extracting(Claim::value).contains("value");
    }

    @Test
    void reads_links_to_the_same_story() {
        var claims = read("""
                <link rel='canonical' href='https://news.example/ferry-stays'><link rel='amphtml' href='/amp/ferry'>
                <link rel='license nofollow' href='https://licence.example/by'>
                """);

        assertThat(claims.first(Field.URL)).contains("https://news.example/ferry-stays");
        assertThat(claims.first(Field.AMP)).contains("/amp/ferry");
        assertThat(claims.first(Field.LICENSE)).contains("https://licence.example/by");
    }

    @Test
    void reads_breadcrumbs() {
        var claims = read("""
                <script type='application/ld+json'>{"@type":"BreadcrumbList","itemListElement":[
                {"@type":"ListItem","position":1,"name":"Home"},
                {"@type":"ListItem","position":2,"item":{"@id":"/sea","name":"At Sea"}}]}</script>
                """);

        assertThat(claims.from("breadcrumbs", Field.CATEGORY)).containsExactly("Home", "At Sea");
    }

    @Test
    void the_front_page_is_no_breadcrumb() {
        for (var front : List.of(
                "'item':'https://news.example/'",
                "'item':{'@id':'https://news.example','name':'Home'}",
                "'item':{'@type':'WebPage','url':'/'}",
                "'url':'https://news.example/'")) {
            var claims = read("""
                    <script type='application/ld+json'>{"@type":"BreadcrumbList","itemListElement":[
                    {"@type":"ListItem","position":1,"name":"Home",FRONT},
                    {"@type":"ListItem","position":2,"name":"At Sea","item":"https://news.example/sea/"}]}</script>
                    """.replace("FRONT", front.replace('\'', '"')));

            assertThat(claims.from("breadcrumbs", Field.CATEGORY)).containsExactly("At Sea");
        }
    }

    @Test
    void the_heading_of_a_question_for_consent_is_no_claim() {
        var claims = read("""
                <h1>Port Aveline ferry stays in port</h1><p>The ferry stayed in port on Monday, and will on Tuesday.</p>
                <div class='cookie-consent modal'><h3 itemprop='headline'>Settings for cookies</h3></div>
                """);

        assertThat(claims.from("microdata", Field.HEADLINE)).isEmpty();
    }

    @Test
    void reads_microdata() {
        var claims = read("""
                <div itemscope itemtype='http://schema.org/NewsArticle'><h2 itemprop='headline'>No ferry today</h2>
                <span itemprop='author' itemscope itemtype='http://schema.org/Person'><a itemprop='name'>Maria Reiter</a></span>
                <time itemprop='datePublished' datetime='2031-03-02T07:30'>Monday</time><meta itemprop='dateModified' content='2031-03-03'>
                <a itemprop='articleSection'>At Sea</a><meta itemprop='isAccessibleForFree' content='False'></div>
                """);

        assertThat(claims.from("microdata", Field.HEADLINE)).containsExactly("No ferry today");
        assertThat(claims.from("microdata", Field.AUTHOR)).containsExactly("Maria Reiter");
        assertThat(claims.from("microdata", Field.PUBLISHED)).containsExactly("2031-03-02T07:30");
        assertThat(claims.all(Field.MODIFIED)).extracting(Claim::value).contains("2031-03-03");
        assertThat(claims.from("microdata", Field.CATEGORY)).containsExactly("At Sea");
        assertThat(claims.all(Field.ACCESS)).extracting(Claim::value).contains("False");
    }

    @Test
    void microdata_of_the_story_with_a_heading_outweigh_those_of_others() {
        var claims = read("""
                <div itemscope itemtype='http://schema.org/Article'><time itemprop='datePublished' datetime='2031-01-01'>1</time></div>
                <div itemscope itemtype='http://schema.org/Article'><h1>No ferry today</h1>
                <time itemprop='datePublished' datetime='2031-03-02'>2</time></div>
                """);

        assertThat(claims.from("microdata", Field.PUBLISHED)).containsExactly("2031-03-02");
    }

    private Claims read(String html) {
        return ClaimReader.read(Page.of(Jsoup.parse(html, "https://news.example/ferry")), context);
    }
}
