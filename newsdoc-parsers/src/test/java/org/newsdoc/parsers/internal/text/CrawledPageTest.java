package org.newsdoc.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

/** Texts as crawlers leave them: the page's title first, then one line for each block. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrawledPageTest {
    private static final NewsParser PARSER = NewsParser.create(
            ParseOptions.builder().format(InputFormat.TEXT).quotes(false).build());

    private static final String BODY = """
            The council of Ostwick voted on Monday to close the old ferry pier for the whole winter and to repair its posts.
            Residents had asked for the work since a storm tore away the railing and left the planks loose for two years.
            The repairs will cost about two million crowns and should be finished before the first tourists come in May.
            """;

    private static Article parse(String text) {
        return parse("https://news.example/story", text);
    }

    private static Article parse(String url, String text) {
        return PARSER.parse(text, new Url(url)).document().article().orElseThrow();
    }

    private static String day(Article article) {
        return article.published().flatMap(NewsDate::day).orElseThrow().toString();
    }

    @Test
    void a_headline_is_found_behind_a_kicker_that_the_title_does_not_have() {
        var article = parse("Pier in Ostwick closes for the winter - Harbour News\nMenu\nWorld\n"
                + "Coast — Pier in Ostwick closes for the winter\n" + BODY);

        assertThat(article.headline()).isEqualTo("Pier in Ostwick closes for the winter");
    }

    @Test
    void a_headline_is_found_behind_a_path() {
        var article = parse("Pier in Ostwick closes for the winter - Harbour News\nMenu\nWorld\n"
                + "home / coast / ships / Pier in Ostwick closes for the winter\n" + BODY);

        assertThat(article.headline()).isEqualTo("Pier in Ostwick closes for the winter");
    }

    @Test
    void a_headline_of_one_word_is_found() {
        var article = parse("Adrift! - Harbour News\nHarbour News\nMenu\nAdrift!\n" + BODY);

        assertThat(article.headline()).isEqualTo("Adrift!");
    }

    @Test
    void the_name_of_a_site_is_no_headline() {
        var article =
                parse("Pier at risk – The Long Harbour Weekly\nThe Long Harbour Weekly\nMenu\nPier at risk\n" + BODY);

        assertThat(article.headline()).isEqualTo("Pier at risk");
    }

    @Test
    void a_headline_is_found_behind_the_name_of_the_site() {
        var article =
                parse("Coastguard - Press releases - Pier in Ostwick closes for the winter\nMenu\nPress releases\n"
                        + "Pier in Ostwick closes for the winter\n" + BODY);

        assertThat(article.headline()).isEqualTo("Pier in Ostwick closes for the winter");
    }

    @Test
    void a_colon_in_a_headline_stays() {
        var article = parse("A pier lost: ferry town counts its losses after storm | Harbour News\nMenu\n"
                + "After the storm: ferry town counts its losses after storm\nBy Ada Loe\n" + BODY);

        assertThat(article.headline()).isEqualTo("After the storm: ferry town counts its losses after storm");
    }

    @Test
    void a_date_is_found_among_other_words() {
        assertThat(day(parse("Pier closes for the winter\nMenu\nPier closes for the winter\n"
                        + "News desk reports 3 March 2021 Coast Ships Share this\n" + BODY)))
                .isEqualTo("2021-03-03");
    }

    @Test
    void a_date_is_found_that_a_counter_ran_into() {
        assertThat(day(parse(
                        "Pier closes for the winter\nMenu\nPier closes for the winter\n06/03/20210 comments\n" + BODY)))
                .isEqualTo("2021-06-03");
    }

    @Test
    void a_date_is_found_in_the_address() {
        var article = parse(
                "https://news.example/2021/03/07/pier-closes",
                "Pier closes for the winter\nMenu\nCoast\n" + "Pier closes for the winter\n" + BODY);

        assertThat(day(article)).isEqualTo("2021-03-07");
    }

    @Test
    void the_address_tells_in_which_order_day_and_month_are() {
        var article = parse(
                "https://news.example/2021/03/07/pier-closes",
                "Pier closes for the winter\nMenu\nCoast\n"
                        + "Pier closes for the winter\nBy Ada Loe\nPublished on 07/03/2021 - 14:10 • Updated 08/03/2021\n"
                        + BODY);

        assertThat(article.published().orElseThrow().toString()).isEqualTo("2021-03-07T14:10");
        assertThat(article.modified().orElseThrow().toString()).isEqualTo("2021-03-08");
    }

    @Test
    void the_domain_of_a_country_tells_it_too() {
        var article = parse(
                "https://news.example.co.uk/pier",
                "Pier closes for the winter\nMenu\nCoast\n" + "Pier closes for the winter\nBy Ada Loe\n07/03/2021\n"
                        + BODY);

        assertThat(day(article)).isEqualTo("2021-03-07");
    }

    @Test
    void a_date_is_found_behind_the_story() {
        var article = parse("Pier closes for the winter\nMenu\nPier closes for the winter\n" + BODY
                + "Published in the morning edition of 3 March 2021, page 4\n");

        assertThat(day(article)).isEqualTo("2021-03-03");
    }

    @Test
    void the_date_of_a_teaser_behind_the_story_is_not_its_own() {
        var article = parse("Pier closes for the winter\nMenu\nPier closes for the winter\n" + BODY
                + "Related stories\nFerry sinks in calm weather off the coast\n3 March 2021\n");

        assertThat(article.published()).isEmpty();
    }

    @Test
    void a_small_word_may_lead_from_name_to_date() {
        var article = parse(
                "Pier closes for the winter\nMenu\nPier closes for the winter\nvon Ada Loe am 3. Mai 2021, 14:14 Uhr\n"
                        + BODY);

        assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ada Loe");
        assertThat(article.published().orElseThrow().toString()).isEqualTo("2021-05-03T14:14");
    }

    private static java.util.List<String> authors(String text) {
        return parse(text).authors().stream().map(Contributor::name).toList();
    }

    @Test
    void a_name_right_behind_the_story_is_its_author() {
        assertThat(authors("Pier closes for the winter\nMenu\nPier closes for the winter\n" + BODY
                        + "Ada Loe\nShare\nRelated stories\nFerry sinks in calm weather off the coast\n"))
                .containsExactly("Ada Loe");
    }

    @Test
    void words_that_open_a_byline_may_stand_over_the_name_behind_the_story() {
        assertThat(authors("Pier closes for the winter\nMenu\nPier closes for the winter\n" + BODY
                        + "Text by\nAda Loe\nReporter\n"))
                .containsExactly("Ada Loe");
    }

    @Test
    void a_menu_is_not_put_together_to_a_byline() {
        assertThat(authors(
                        "Pier closes for the winter\nMenu\nPier closes for the winter\nMain part\nby Ada Loe, Coast Desk\n"
                                + BODY))
                .containsExactly("Ada Loe");
    }
}
