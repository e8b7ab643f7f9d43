package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateChooserTest {
    private static final String STORY = """
            <p>The ferry to Port Aveline did not sail on Monday, and the harbour office could not say when it would.</p>
            <p>Passengers waited on the quay until the evening, when the last of them were sent to the inn on the hill.</p>
            <p>The company said that it was sorry and that a second boat had been ordered from the yard in Ostrava.</p>
            """;
    private static final String HEADLINE = "<h1>Ferry to Port Aveline stays in port</h1>";

    @Test
    void structured_data_outweigh_what_is_printed() {
        var article = article(
                json("\"datePublished\":\"2031-03-02T07:30:00+01:00\""),
                HEADLINE + "<p class='date'>4 March 2031</p>" + STORY);

        assertThat(published(article)).contains("2031-03-02T07:30:00+01:00");
    }

    @Test
    void a_moment_in_utc_takes_the_offset_that_the_page_prints() {
        var article = article(
                json("\"datePublished\":\"2031-03-02T02:18:11Z\""),
                HEADLINE + "<time datetime='2031-03-01T18:18:11-08:00'>March 1</time>" + STORY);

        assertThat(published(article)).contains("2031-03-01T18:18:11-08:00");
    }

    @Test
    void a_moment_in_utc_takes_the_offset_that_the_printed_time_needs() {
        var article = article(
                json("\"datePublished\":\"2031-03-02T02:18:11Z\""),
                HEADLINE + "<p class='date'>March 1, 2031 at 9:18 p.m.</p>" + STORY);

        assertThat(published(article)).contains("2031-03-01T21:18:11-05:00");
    }

    @Test
    void the_nearest_date_counts_most() {
        var article = article(
                "",
                """
                <ul class='ticker'><li class='date'>27 February 2031</li></ul><nav>News Sport World Culture Opinion</nav>
                """
                        + HEADLINE + "<div><span>3 March 2031</span></div>" + STORY
                        + "<aside><span class='date'>1 January 2031</span></aside>");

        assertThat(published(article)).contains("2031-03-03");
    }

    @Test
    void the_nearest_date_counts_most_on_a_page_without_a_story() {
        var list = "<li><small>27 February 2031</small> Fish market opens in spring</li>".repeat(8);
        var article = article(
                "<title>Ferry to Port Aveline stays in port</title>",
                "<ul>" + list + "</ul><p>3 March 2031 10:16 - Harbour</p>" + HEADLINE + "<div id=content></div>");

        assertThat(published(article)).contains("2031-03-03T10:16");
    }

    @Test
    void a_date_between_the_paragraphs_is_found_when_metadata_have_none() {
        var article =
                article("", HEADLINE + STORY.replaceFirst("</p>", "</p><div class='col'><div>03.03.2031</div></div>"));

        assertThat(published(article)).contains("2031-03-03");
    }

    @Test
    void a_date_is_found_in_an_element_of_the_header_that_also_shares() {
        var article = article(
                "",
                HEADLINE
                        + "<div class='header-social'><div class='label-hidden'><time datetime='2031-03-03'>3.3.</time></div></div>"
                        + STORY);

        assertThat(published(article)).contains("2031-03-03");
    }

    @Test
    void the_last_resort_is_the_foot_of_the_page() {
        var filler = "<div><a href='/a'>Imprint</a> <a href='/b'>Contact</a></div>".repeat(120);
        var article = article("", HEADLINE + STORY + filler + "<p>[Stand: 09.03.2031, 01:40 Uhr]</p>");

        assertThat(published(article)).contains("2031-03-09T01:40");
    }

    @Test
    void the_date_of_a_change_is_not_that_of_publication() {
        var article =
                article("", HEADLINE + "<p class='date'>Updated March 5, 2031. Published March 2, 2031</p>" + STORY);

        assertThat(published(article)).contains("2031-03-02");
        assertThat(article.modified().map(NewsDate::toString)).contains("2031-03-05");
    }

    @Test
    void an_announcement_begins_with_its_date() {
        var article = article("", HEADLINE + STORY.replaceFirst("<p>", "<p>(03.03.2031) "));

        assertThat(published(article)).contains("2031-03-03");
    }

    @Test
    void programs_write_the_month_first_in_any_language() {
        var html = "<html lang=de><head><meta name=date content='11/03/2031 12:43:42'></head><body><main>" + HEADLINE
                + "<p class=date>Erstellt am: 03.11.2031</p>" + STORY + "</main></body></html>";
        var article = NewsParser.create().parse(html).document().article().orElseThrow();

        assertThat(published(article)).contains("2031-11-03T12:43:42");
    }

    @Test
    void a_script_tells_the_date_when_nothing_else_does() {
        var article = article(
                "<script>window.state={\"a\":{\"createdAt\":\"2031-03-02T07:30:00+01:00\"}}</script>",
                HEADLINE + STORY);

        assertThat(published(article)).contains("2031-03-02T07:30:00+01:00");
    }

    @Test
    void a_title_ends_with_the_day_of_the_paper() {
        var article = article("<title>Ferry stays in port, The Aveline Post, 2 March 2031</title>", HEADLINE + STORY);

        assertThat(published(article)).contains("2031-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article:published_time",
                "article:published:time",
                "article.published",
                "DC.date.issued",
                "dcterms.issued",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "citation_publication_date",
                "cXenseParse:recs:publishtime"
            })
    void metadata_of_many_names_hold_the_date(String name) {
        var article = article("<meta name='" + name + "' content='2031-03-02T07:30:00+01:00'>", HEADLINE + STORY);

        assertThat(published(article)).contains("2031-03-02T07:30:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2031/03/02/ferry, 2031-03-02",
        "https://news.example/2031/3/2/ferry, 2031-03-02",
        "https://news.example/ferry-2031-03-02.html, 2031-03-02",
        "https://news.example/20310302-ferry, 2031-03-02",
        "https://news.example/ferry/23-01-2031-stays, 2031-01-23",
        "https://news.example/ferry/01-23-2031-stays, 2031-01-23",
        "https://archive.example/web/20400101000000/http://news.example/2031/03/02/ferry, 2031-03-02",
    })
    void addresses_name_days(String address, String day) {
        var html = "<html lang=en><body><main>" + HEADLINE + STORY + "</main></body></html>";
        var article = NewsParser.create()
                .parse(html, Url.of(address))
                .document()
                .article()
                .orElseThrow();

        assertThat(published(article)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/ferry/01-02-2031-stays",
        "https://news.example/ferry-12345678",
        "https://archive.example/web/20400101000000/http://news.example/ferry",
    })
    void what_may_be_something_else_in_an_address_is_no_day(String address) {
        var html = "<html lang=en><body><main>" + HEADLINE + STORY + "</main></body></html>";
        var article = NewsParser.create()
                .parse(html, Url.of(address))
                .document()
                .article()
                .orElseThrow();

        assertThat(article.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, https://news.example/a, 2031-02-10",
        "en-GB, https://news.example/a, 2031-10-02",
        "en, https://news.example.uk/a, 2031-10-02",
        "de, https://news.example/a, 2031-10-02"
    })
    void the_language_and_region_tell_day_from_month(String language, String address, String day) {
        var html = "<html lang='" + language + "'><body><main>" + HEADLINE + "<p class='date'>02/10/2031</p>" + STORY
                + "</main></body></html>";
        var article = NewsParser.create()
                .parse(html, Url.of(address))
                .document()
                .article()
                .orElseThrow();

        assertThat(published(article)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930203000000", "1930203000"})
    void a_count_since_1970_is_a_moment(String count) {
        var article = article(json("\"datePublished\":" + count), HEADLINE + STORY);

        assertThat(published(article)).contains("2031-03-02T07:30:00Z");
    }

    @Test
    void a_label_in_an_element_of_its_own_tells_a_change_from_the_publication() {
        var article = article("", HEADLINE + STORY + """
                <div><h4>Last updated:</h4><ul><li>5 March 2031</li></ul></div>
                <div><h4>Published:</h4><ul><li>2 March 2031</li></ul></div>
                """);

        assertThat(published(article)).contains("2031-03-02");
        assertThat(article.modified().map(NewsDate::toString)).contains("2031-03-05");
    }

    @Test
    void the_clock_that_was_never_set_tells_nothing() {
        var article =
                article(json("\"datePublished\":\"0001-01-01T00:00:00Z\""), HEADLINE + "<p>2 March 2031</p>" + STORY);

        assertThat(published(article)).contains("2031-03-02");
    }

    private static Optional<String> published(Article article) {
        return article.published().map(NewsDate::toString);
    }

    private static String json(String members) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + members + "}</script>";
    }

    private static Article article(String head, String main) {
        var html = "<html lang=en><head>" + head + "</head><body><main>" + main + "</main></body></html>";
        return NewsParser.create().parse(html).document().article().orElseThrow();
    }
}
