package org.newsdoc.parsers.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.html.Page;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TeaserFinderTest {
    private static List<Teaser> teasers(String body) {
        var context = new Context(
                ParseOptions.defaults(),
                Knowledge.of(Lexicon.standard()),
                Url.of("https://news.example/world/2031/05/01/the-story-itself-4711"));
        var page = Page.of(Jsoup.parse("<html><body>" + body + "</body></html>"));
        return TeaserFinder.find(page, ClaimReader.read(page, context), context).list();
    }

    private static String item(int number, String headline) {
        return "<li><a href='/world/2031/04/30/story-with-a-long-name-" + number + "'>" + headline + "</a></li>";
    }

    private static String list(String... headlines) {
        var list = new StringBuilder("<h2>More on this story</h2><ul>");
        for (int i = 0; i < headlines.length; i++) {
            list.append(item(50_000 + i, headlines[i]));
        }
        return list.append("</ul>").toString();
    }

    @Test
    void a_link_within_a_sentence_is_none() {
        assertThat(teasers("<p>The mayor had said so in <a href='/world/2031/04/30/mayor-speaks-of-bridges-51002'>a"
                        + " speech to the friends of old bridges</a> last week, and nobody listened.</p>"))
                .isEmpty();
    }

    @Test
    void what_is_too_long_for_a_kicker_belongs_to_the_headline() {
        var teasers = teasers("""
                <ul><li><a href='/world/2031/04/30/story-with-a-long-name-52001'><h3>
                <span class='kicker'>The mayor has spoken of old bridges for many years:</span>
                <span>now she builds one</span></h3></a></li></ul>""");

        assertThat(teasers).singleElement().satisfies(teaser -> {
            assertThat(teaser.headline())
                    .isEqualTo("The mayor has spoken of old bridges for many years: now she builds one");
            assertThat(teaser.kicker()).isEmpty();
        });
    }

    @Test
    void quotation_marks_are_no_arrows() {
        assertThat(teasers(list("»No boat will sail«, says the mayor", "» The ferry waits for the last bus")))
                .extracting(Teaser::headline)
                .containsExactly("»No boat will sail«, says the mayor", "The ferry waits for the last bus");
    }

    @Test
    void menus_and_imprints_are_none() {
        assertThat(teasers("<nav><a href='/world/'>World</a><a href='/money-and-markets/'>Money and markets</a></nav>"
                        + "<footer><a href='/about-the-courier'>About the Courier and its history</a></footer>"))
                .isEmpty();
    }

    @Test
    void the_page_itself_is_none() {
        var own = "<li><a href='/world/2031/05/01/the-story-itself-4711#comments'>The story itself goes on</a></li>";

        assertThat(teasers("<ul>" + own + item(51_001, "Ferry waits for the last bus") + "</ul>"))
                .extracting(Teaser::headline)
                .containsExactly("Ferry waits for the last bus");
    }

    @Test
    void each_address_is_one_teaser_where_it_stands_first() {
        assertThat(teasers(list("Ferry waits for the last bus", "Mill burns down twice")
                        + list("Ferry waits for the last bus")))
                .extracting(Teaser::headline)
                .containsExactly("Ferry waits for the last bus", "Mill burns down twice");
    }

    @Test
    void ranks_arrows_and_soft_hyphens_leave_the_headline() {
        assertThat(teasers(list(
                        "1. Ferry waits for the last bus",
                        "#2 Mill burns down twice",
                        "Town buys a light\u00adhouse →")))
                .extracting(Teaser::headline)
                .containsExactly("Ferry waits for the last bus", "Mill burns down twice", "Town buys a lighthouse");
    }

    @Test
    void a_closing_quotation_mark_stays() {
        assertThat(teasers(
                        list("El alcalde: «No me voy»", "Una escuela para tres alumnos", "El pulpo más caro del año")))
                .extracting(Teaser::headline)
                .contains("El alcalde: «No me voy»");
    }

    @Test
    void a_kicker_inside_the_headline_stays_there_and_is_named() {
        var teaser = teasers(list("Exclusive: Mayor to sell the town hall")).get(0);

        assertThat(teaser.headline()).isEqualTo("Exclusive: Mayor to sell the town hall");
        assertThat(teaser.kicker()).contains("Exclusive");
    }

    @Test
    void what_stands_on_every_card_is_no_headline() {
        var cards = new StringBuilder();
        for (var headline : List.of("Mill burns twice", "Ferry waits", "Town buys a lighthouse")) {
            cards.append("<div class='c'><a href='/world/2031/04/30/").append(headline.replace(' ', '-'));
            cards.append("-5100'><h4>From the Daily Courier</h4><h4>")
                    .append(headline)
                    .append("</h4></a></div>");
        }

        assertThat(teasers(cards.toString()))
                .extracting(Teaser::headline)
                .containsExactly("Mill burns twice", "Ferry waits", "Town buys a lighthouse");
    }

    @Test
    void links_that_lead_nowhere_are_left_out() {
        assertThat(teasers(
                        "<ul><li><a>No address at all here</a></li><li><a href=''>An empty address given here</a></li>"
                                + "<li><a href='javascript:void(0)'>A script instead of a story</a></li>"
                                + "<li><a href='data:text/html,hello'>Data instead of a story</a></li>"
                                + "<li><a href='mailto:desk@news.example'>Write to the news desk now</a></li></ul>"))
                .isEmpty();
    }

    @Test
    void broken_addresses_do_no_harm() {
        var list =
                "<ul><li><a href='http://'>Nothing but a scheme in it</a></li><li><a href='//'>Nothing but two slashes</a></li>"
                        + "<li><a href='http://[::1/2031/01/01/x'>An unclosed bracket in it</a></li><li><a href='/%zz%/2031/02/03/%'>Percent"
                        + " signs gone astray here</a></li><li><a href='?'>A question mark alone</a></li></ul>";

        assertThat(teasers(list)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void fifty_thousand_links_are_read() {
        var list = new StringBuilder("<ul>");
        for (int i = 0; i < 50_000; i++) {
            list.append(item(100_000 + i, "Ferry number " + i + " waits for the last bus"));
        }

        assertThat(teasers(list.append("</ul>").toString())).hasSize(50_000);
    }

    @Test
    void one_address_fifty_thousand_times_is_one_teaser() {
        assertThat(teasers("<ul>" + item(51_000, "Ferry waits for the last bus").repeat(50_000) + "</ul>"))
                .hasSize(1);
    }

    @Test
    void deep_nesting_does_no_harm() {
        var deep = "<div>".repeat(400) + list("Ferry waits for the last bus") + "</div>".repeat(400);

        assertThat(teasers(deep)).hasSize(1);
    }
}
