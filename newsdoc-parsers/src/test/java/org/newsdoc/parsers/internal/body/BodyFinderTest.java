package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Figure;
import org.newsdoc.model.PullQuote;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.story.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyFinderTest {
    private static final String LEDE =
            "The harbour council of Port Aveline voted on Monday to close the old ferry terminal, ending a century of service.";
    private static final String SECOND =
            "Ferries will leave from the northern pier from March on, the council said, and tickets will cost the same.";
    private static final String THIRD =
            "Residents had asked for a delay, but engineers warned that the quay wall could give way in a winter storm.";

    static Body find(String html) {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), null);
        var page = Page.of(Jsoup.parse(html));
        return BodyFinder.find(page, ClaimReader.read(page, context), context, BodyModel.shipped());
    }

    /** Headings as {@code # text}, other content as its text, the rest by type. */
    static List<String> outline(Body body) {
        var outline = new ArrayList<String>();
        for (var block : body.blocks()) {
            if (block.part() instanceof Part.Heading heading) {
                outline.add("# " + heading.text().text());
            } else if (block.part() instanceof Part.Content content) {
                var text = content.block().text();
                outline.add(text.isEmpty() ? content.block().getClass().getSimpleName() : text);
            } else {
                outline.add(block.part().toString());
            }
        }
        return outline;
    }

    @Test
    void keeps_the_story_and_leaves_what_surrounds_it() {
        var body = find(
                "<nav><a href=/a>World</a> <a href=/b>Sport</a></nav><main><h1>Old ferry terminal to close</h1>"
                        + "<div class=share>Share this story with your friends on social media.</div>"
                        + "<div class=story-body><p>" + LEDE + "</p><h2>What comes next</h2><p>" + SECOND + "</p><p>"
                        + THIRD
                        + "</p></div></main><footer><p>Copyright 2026 The Aveline Courier. All rights reserved by the publisher.</p></footer>");

        assertThat(outline(body)).containsExactly(LEDE, "# What comes next", SECOND, THIRD);
    }

    @Test
    void splits_text_at_double_line_breaks() {
        var body = find("<div><h1>Old ferry terminal to close</h1><div>" + LEDE + "<br><br>" + SECOND + "<br> <br/>"
                + THIRD + "</div></div>");

        assertThat(outline(body)).containsExactly(LEDE, SECOND, THIRD);
    }

    @Test
    void keeps_the_space_that_stands_alone_between_elements() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><p>The <em>Aveline</em> <em>Courier</em> and<b> </b>others asked for a delay, but the council said on <a href=/m>Monday</a>\n"
                + "<a href=/n>night</a> that it would close the terminal.</p><p>" + SECOND + "</p></div></main>");

        assertThat(outline(body).get(1))
                .startsWith("The Aveline Courier and others")
                .contains("on Monday night that");
    }

    @Test
    void takes_a_crosshead_that_links_lead_to_for_no_link() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><h3><a name=part1 class=jump-label>What comes next</a></h3><p>" + SECOND
                + "</p><h3 id=follow-the-menu>Why now</h3><p>" + THIRD + "</p></div></main>");

        assertThat(outline(body)).containsExactly(LEDE, "# What comes next", SECOND, "# Why now", THIRD);
    }

    @Test
    void takes_a_crosshead_for_one_whatever_elements_are_in_it() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><h3><div><span>What comes next</span></div></h3><p>" + SECOND + "</p><p>" + THIRD
                + "</p></div></main>");

        assertThat(outline(body)).containsExactly(LEDE, "# What comes next", SECOND, THIRD);
    }

    @Test
    void leaves_cards_of_other_stories_out_of_the_text() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><div><a href=/market><h4>Fish market opens in spring</h4></a></div><p>" + SECOND + "</p><p>"
                + THIRD + "</p></div></main>");

        assertThat(outline(body)).containsExactly(LEDE, SECOND, THIRD);
    }

    @Test
    void takes_what_repeats_the_alternative_text_for_the_caption() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><div><img src=/wall.jpg width=800 height=600 alt='The quay wall'></div><div><span>The quay wall</span></div><p>"
                + SECOND + "</p><p>" + THIRD + "</p></div></main>");

        assertThat(captions(body)).containsExactly("The quay wall | ");
        assertThat(outline(body)).doesNotContain("The quay wall");
    }

    @Test
    void finds_captions_in_elements_that_are_named_after_what_they_hold() {
        var body = find("<main><h1>Old ferry terminal to close</h1><div class=story-body><p>" + LEDE
                + "</p><div class=media><img src=/wall.jpg width=800 height=600><div class=media-info><p>Engineers at the wall - "
                + "<span class=credit>Ada Verin</span></p></div></div><p>" + SECOND
                + "</p><div class=wrapper-image><div><img src=/pier.jpg width=800 height=600></div><span class=legend>The northern pier in May</span></div><p>"
                + THIRD + "</p></div></main>");

        assertThat(captions(body)).containsExactly("Engineers at the wall | Ada Verin", "The northern pier in May | ");
    }

    /** Captions and credits of the figures among the text. */
    private static List<String> captions(Body body) {
        var captions = new ArrayList<String>();
        for (var block : body.blocks()) {
            if (block.part() instanceof Part.Content content && content.block() instanceof Figure figure) {
                captions.add(figure.image().caption().orElse("") + " | "
                        + figure.image().credit().orElse(""));
            }
        }
        return captions;
    }

    @Test
    void leaves_the_label_over_the_headline_to_the_header() {
        var body = find(
                "<article><header><span class=dachzeile>Harbour</span><h1>Old ferry terminal to close</h1></header><p>"
                        + LEDE + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article>");

        assertThat(outline(body)).containsExactly(LEDE, SECOND, THIRD);
    }

    @Test
    void a_pull_quote_repeats_the_story_and_does_not_double_its_text() {
        var body = find("<main><h1>Old ferry terminal to close</h1><p>" + LEDE + "</p><blockquote class=pullquote>"
                + "the quay wall could give way in a winter storm</blockquote><p>" + SECOND + "</p><p>" + THIRD
                + "</p></main>");

        assertThat(body.blocks().stream().map(BodyBlock::part).filter(BodyFinderTest::isPullQuote))
                .hasSize(1);
        assertThat(outline(body))
                .filteredOn(text -> text.contains("winter storm"))
                .containsExactly(THIRD);
    }

    private static boolean isPullQuote(Part part) {
        return part instanceof Part.Content content && content.block() instanceof PullQuote;
    }

    @Test
    void finds_nothing_on_an_empty_page() {
        assertThat(find("").isEmpty()).isTrue();
        assertThat(find("<frameset><frame src=a></frameset>").isEmpty()).isTrue();
    }
}
