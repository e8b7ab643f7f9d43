package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FalseHeadingsTest {
    private static final String TEXT = "<p>The harbour council voted on Monday to close the old ferry terminal.</p>";

    /** The lines that are left when all but {@code <s>} were kept; headings and bold lines have {@code # } before. */
    private static List<String> left(String html) {
        var page = Page.of(Jsoup.parse("<main>" + html + "</main>"));
        var lines = LineReader.read(page);
        var kept = new boolean[lines.size()];
        var ranks = new byte[lines.size()];
        for (int line = 0; line < kept.length; line++) {
            var tag = page.tag(lines.block(line));
            boolean heading = tag.ordinal() >= Tag.H1.ordinal() && tag.ordinal() <= Tag.H6.ordinal();
            kept[line] = page.tag(page.parent(lines.first(line))) != Tag.S;
            ranks[line] = (byte)
                    (heading
                            ? tag.ordinal() - Tag.H1.ordinal() + 1
                            : lines.strong(line) > 0 ? 0 : Judgement.NO_HEADING);
        }
        FalseHeadings.drop(page, lines, kept, ranks);
        var left = new ArrayList<String>();
        for (int line = 0; line < kept.length; line++) {
            if (kept[line]) {
                left.add((ranks[line] >= 0 ? "# " : "") + lines.text(line).split(" ")[0]);
            }
        }
        return left;
    }

    @Test
    void drops_the_heading_of_a_box_that_is_not_the_storys() {
        var box = "<div><h3>Facts</h3><p><s>The terminal was built in 1911 and has two quays for ships.</s></p></div>";

        assertThat(left(TEXT + box + TEXT)).containsExactly("The", "The");
    }

    @Test
    void keeps_a_heading_beside_a_short_line_that_was_dropped() {
        var head = "<div><h3>What comes next</h3><p><s>Advertisement</s></p></div>";

        assertThat(left(TEXT + head + TEXT)).containsExactly("The", "# What", "The");
    }

    @Test
    void drops_the_title_of_an_embed() {
        var video = "<div class='player embed'><h2>How the terminal was built</h2><video></video></div>";

        assertThat(left(TEXT + video + TEXT)).containsExactly("The", "The");
    }

    @Test
    void takes_bold_lines_for_text_where_most_crossheads_are_marked_up() {
        var steps = "<h2>Plan</h2><p><b>Monday</b></p>" + TEXT + "<h2>Cost</h2><p><b>Repairs</b></p>" + TEXT;

        assertThat(left(TEXT + steps)).containsExactly("The", "# Plan", "Monday", "The", "# Cost", "Repairs", "The");
    }

    @Test
    void takes_bold_lines_for_crossheads_where_few_are_marked_up() {
        var steps = "<p><b>Monday</b></p>" + TEXT + "<p><b>Repairs</b></p>" + TEXT + "<h2>Plan</h2>" + TEXT;

        assertThat(left(TEXT + steps)).containsExactly("The", "# Monday", "The", "# Repairs", "The", "# Plan", "The");
    }

    @Test
    void takes_bold_lines_for_crossheads_that_are_named_so() {
        var steps =
                "<h2>Plan</h2>" + TEXT + "<h2>Cost</h2>" + TEXT + "<p class=zwischentitel><b>Repairs</b></p>" + TEXT;

        assertThat(left(TEXT + steps)).containsExactly("The", "# Plan", "The", "# Cost", "The", "# Repairs", "The");
    }

    @Test
    void drops_headings_behind_the_last_text() {
        assertThat(left(TEXT + "<h2>More news</h2><p><b>Weather</b></p>")).containsExactly("The");
    }

    @Test
    void takes_a_bold_line_before_all_text_for_text() {
        assertThat(left("<p><b>Port Aveline</b></p>" + TEXT)).containsExactly("Port", "The");
    }
}
