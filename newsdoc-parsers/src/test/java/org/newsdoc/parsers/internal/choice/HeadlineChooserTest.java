package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Article;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadlineChooserTest {
    private static final String STORY = """
            <p>The ferry to Port Aveline did not sail on Monday, and the harbour office could not say when it would.</p>
            <p>Passengers waited on the quay until the evening, when the last of them were sent to the inn on the hill.</p>
            <p>The company said that it was sorry and that a second boat had been ordered from the yard in Ostrava.</p>
            """;

    @Test
    void what_is_printed_large_is_the_headline() {
        var article = article(
                "<title>Ferry stays in port | The Aveline Post</title><meta property='og:title' content='No ferry today'>",
                "<h1>Ferry to Port Aveline stays in port</h1>");

        assertThat(article.headline()).isEqualTo("Ferry to Port Aveline stays in port");
    }

    @Test
    void two_careful_sources_that_agree_outweigh_the_heading() {
        var article = article("""
                <title>Aveline ferry stays in port - The Aveline Post</title>
                <meta property='og:title' content='Aveline ferry stays in port'>
                <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Aveline ferry stays in port"}</script>
                """, "<h1>No boat</h1>");

        assertThat(article.headline()).isEqualTo("Aveline ferry stays in port");
    }

    @Test
    void a_kicker_in_an_element_of_its_own_is_no_part_of_the_headline() {
        var article = article(
                "<meta property='og:title' content='Storm over the bay: Ferry to Port Aveline stays in port'>", """
                <h1 itemprop='headline'><span class='topline'>Autumn gales</span> <span aria-hidden='true'>-</span>
                <span class='text'>Ferry to Port Aveline stays in port</span></h1>
                """);

        assertThat(article.headline()).isEqualTo("Ferry to Port Aveline stays in port");
        assertThat(article.kicker()).contains("Autumn gales");
    }

    @Test
    void a_split_heading_that_metadata_give_whole_keeps_their_punctuation() {
        var article = article(
                "<meta property='og:title' content='Autumn gales: Ferry to Port Aveline stays in port'>",
                "<h1><span>Autumn gales</span><span>Ferry to Port Aveline stays in port</span></h1>");

        assertThat(article.headline()).isEqualTo("Autumn gales: Ferry to Port Aveline stays in port");
    }

    @Test
    void metadata_tell_where_the_headline_begins_behind_its_kicker() {
        var article = article(
                "<meta property='og:title' content='»No boat will sail«'>",
                "<h1>Autumn gales: »No boat will sail«</h1>");

        assertThat(article.headline()).isEqualTo("»No boat will sail«");
        assertThat(article.kicker()).contains("Autumn gales");
    }

    @Test
    void a_kicker_by_its_words_stays_in_the_headline() {
        var article = article(
                "<meta property='og:title' content='Ferry company near its end'>",
                "<h1>Exclusive: Ferry company near its end</h1>");

        assertThat(article.headline()).isEqualTo("Exclusive: Ferry company near its end");
        assertThat(article.kicker()).contains("Exclusive");
    }

    @Test
    void a_title_that_only_lacks_a_word_of_the_heading_tells_of_no_kicker() {
        var article = article(
                "<meta property='og:title' content='Seven boats that will not sail today'>",
                "<h1>The seven boats that will not sail today</h1>");

        assertThat(article.headline()).isEqualTo("The seven boats that will not sail today");
        assertThat(article.kicker()).isEmpty();
    }

    @Test
    void a_crosshead_that_repeats_a_title_is_not_the_headline() {
        var article = article("""
                <meta property='og:title' content='The complete list of ferry tickets in summer'>
                <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Ferry tickets: What pays this summer"}</script>
                """, """
                <h1>Ferry tickets: What pays on the ferry this summer</h1>
                <p>Who crosses the bay twice a week has paid for the season pass by the end of May, the ferry company says.</p>
                <p>Everyone else is better off with single fares, which the company sells in books of ten at the harbour.</p>
                <h3>The complete list of ferry tickets in summer</h3>
                <p>The season pass pays from the twenty-first crossing on, and it is valid on the islands, too.</p>
                """);

        assertThat(article.headline()).isEqualTo("Ferry tickets: What pays on the ferry this summer");
    }

    @Test
    void the_end_of_the_breadcrumbs_is_not_what_readers_see() {
        var article = article("""
                <meta property='og:title' content='Port Aveline ferry: all news of the storm'>
                <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Nobody sails before Thursday"}</script>
                """, """
                <ul class='breadcrumb'><li><a href='/'>Home</a></li><li><h1>Port Aveline ferry: all news of the storm</h1></li></ul>
                <h2>Nobody sails before Thursday</h2>
                """);

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void the_name_of_the_site_is_not_the_headline() {
        var article = article(
                "<title>The Aveline Post » Archive » Nobody sails before Thursday</title>"
                        + "<meta property='og:site_name' content='The Aveline Post'>"
                        + "<meta property='og:title' content='Nobody sails before Thursday'>",
                "<h1><a href='/'>The Aveline Post</a></h1><h2>Nobody sails before Thursday</h2>");

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void the_name_of_the_site_is_taken_off_a_title() {
        var article = article(
                "<title>Nobody sails before Thursday – The Aveline Post</title>"
                        + "<meta property='og:site_name' content='The Aveline Post'>",
                "");

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void a_heading_that_leads_to_the_front_page_names_the_site() {
        var article = article(
                "<title>Nobody sails before Thursday | Notes from the quay</title>",
                "<h1><a href='/'>Notes from the quay</a></h1><h1>Nobody sails before Thursday</h1>");

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void a_title_that_nothing_confirms_loses_what_has_the_form_of_a_sites_name() {
        assertThat(article("<title>Nobody sails before Thursday | Quay Talk</title>", "")
                        .headline())
                .isEqualTo("Nobody sails before Thursday");
        assertThat(article("<title>星期四以前没有渡轮出港，乘客都在旅馆等候-港口新闻网</title>", "").headline())
                .isEqualTo("星期四以前没有渡轮出港，乘客都在旅馆等候");
    }

    @Test
    void a_dash_in_a_short_title_is_part_of_it() {
        assertThat(article("<title>Storm at sea – nobody sails before Thursday</title>", "")
                        .headline())
                .isEqualTo("Storm at sea – nobody sails before Thursday");
    }

    @Test
    void a_quotation_mark_that_ended_an_attribute_does_not_end_the_title() {
        var article = article("""
                <title>Ferry company says "nobody sails"</title>
                <meta property="og:title" content="Ferry company says "nobody sails"">
                <meta name="twitter:title" content="Ferry company says "nobody sails"">
                """, "");

        assertThat(article.headline()).isEqualTo("Ferry company says \"nobody sails\"");
    }

    @Test
    void a_heading_in_a_dialog_is_not_the_headline() {
        var article = article(
                "<title>Aveline: nobody sails</title>",
                "<div class='cookie-consent'><h1>Your settings for cookies at Aveline</h1><p>We store some.</p></div>"
                        + "<h1>Nobody sails before Thursday</h1>");

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void the_name_of_the_site_behind_a_bar_is_no_part_of_a_heading() {
        var article = article(
                "<meta property='og:title' content='Nobody sails before Thursday'>",
                "<h1>Nobody sails before Thursday<span class='element-invisible'> | QUAY.EXAMPLE</span></h1>");

        assertThat(article.headline()).isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void the_link_of_a_heading_to_itself_is_no_part_of_it() {
        assertThat(article("", "<h1>Nobody sails before Thursday<a href='#nobody'>¶</a></h1>")
                        .headline())
                .isEqualTo("Nobody sails before Thursday");
    }

    @Test
    void white_space_between_elements_keeps_their_words_apart() {
        assertThat(article("", "<h1>Nobody<span class='w'>&nbsp;</span>sails <b>before</b> <i>Thursday</i></h1>")
                        .headline())
                .isEqualTo("Nobody sails before Thursday");
    }

    private static Article article(String head, String top) {
        var html = "<html><head>" + head + "</head><body><main>" + top + STORY + "</main></body></html>";
        return NewsParser.create().parse(html).document().article().orElseThrow();
    }
}
