package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.html.Page;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningHeadingsTest {
    private static final String TEXT =
            "<p>The harbour council of Port Aveline voted on Monday to close the old ferry terminal, ending a century of service.</p>";

    /** What is left of a page's lines when all were kept; {@code p} lines are text, others headings of their rank. */
    private static List<String> left(String html) {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), null);
        var page = Page.of(Jsoup.parse(html));
        var claims = ClaimReader.read(page, context);
        var lines = LineReader.read(page);
        var candidates = Candidates.of(page, claims, context);
        var kept = new boolean[lines.size()];
        var ranks = new byte[lines.size()];
        for (int c = 0; c < candidates.size(); c++) {
            kept[candidates.line(c)] = true;
            var name = page.element(candidates.block(c)).normalName();
            ranks[candidates.line(c)] = name.equals("p") ? -1 : Byte.parseByte(name.substring(1));
        }
        OpeningHeadings.drop(lines, candidates, kept, ranks);
        var left = new ArrayList<String>();
        for (int line = 0; line < kept.length; line++) {
            if (kept[line]) {
                left.add(lines.text(line));
            }
        }
        return left;
    }

    @Test
    void drops_the_headline_printed_again() {
        var page = "<title>Old ferry terminal to close</title><main><h1>Old ferry terminal to close</h1><article>";

        assertThat(left(page + "<h2>Old ferry terminal to close</h2>" + TEXT)).hasSize(1);
        assertThat(left(page + "<h2>What the harbour council decided</h2>" + TEXT))
                .hasSize(2)
                .first()
                .isEqualTo("What the harbour council decided");
    }

    @Test
    void drops_the_headline_printed_again_in_other_words() {
        var page =
                "<title>Ferry terminal of Port Aveline to close</title><main><h1>Ferry terminal of Port Aveline to close</h1>"
                        + "<article>";

        assertThat(left(page + "<h2>A century ends: ferry terminal of Port Aveline will close</h2>" + TEXT))
                .hasSize(1);
    }

    @Test
    void drops_the_deck_printed_as_a_heading() {
        var page = "<meta property=og:description content='Engineers say the quay wall may give way'><main>"
                + "<h1>Old ferry terminal to close</h1><article><h2>Engineers say the quay wall may give way</h2>";

        assertThat(left(page + TEXT)).hasSize(1);
    }

    @Test
    void drops_headings_right_before_another_of_their_rank() {
        var page = "<main><h1>Old ferry terminal to close</h1><article><h3>Harbour</h3><h2>A vote on Monday</h2>"
                + "<h3>The council</h3>";

        assertThat(left(page + TEXT))
                .startsWith("A vote on Monday", "The council")
                .hasSize(3);
    }

    @Test
    void drops_a_place_set_as_a_heading_of_low_rank() {
        var page = "<main><h1>Old ferry terminal to close</h1><article><h5>Harbour district</h5>";

        assertThat(left(page + TEXT + "<h3>A vote on Monday</h3>" + TEXT)).hasSize(3);
        assertThat(left(page + TEXT + "<h5>A vote on Monday</h5>" + TEXT)).hasSize(4);
    }

    @Test
    void leaves_headings_behind_the_first_text() {
        var page = "<main><h1>Old ferry terminal to close</h1><article>" + TEXT;

        assertThat(left(page + "<h2>Old ferry terminal to close</h2><h2>A vote on Monday</h2>" + TEXT))
                .hasSize(4);
    }
}
