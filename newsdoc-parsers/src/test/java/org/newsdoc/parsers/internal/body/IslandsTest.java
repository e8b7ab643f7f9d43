package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IslandsTest {
    private static final String STORY =
            "<p>The harbour council voted on Monday to close the old ferry terminal.</p>".repeat(6);
    private static final String MESSAGE = "<p>Your message could not be sent.</p>";
    private static final String MENU = "<li>World</li>".repeat(60);

    /** How many lines are left when all paragraphs were kept. */
    private static int left(String html) {
        var page = Page.of(Jsoup.parse(html));
        var lines = LineReader.read(page);
        var kept = new boolean[lines.size()];
        for (int line = 0; line < kept.length; line++) {
            kept[line] = page.tag(lines.block(line)) == Tag.P;
        }
        Islands.drop(page, lines, kept);
        int left = 0;
        for (boolean one : kept) {
            left += one ? 1 : 0;
        }
        return left;
    }

    @Test
    void drops_a_little_that_stands_far_behind_the_story() {
        assertThat(left("<main>" + STORY + "</main><ul>" + MENU + "</ul><div>" + MESSAGE + "</div>"))
                .isEqualTo(6);
    }

    @Test
    void keeps_what_follows_soon() {
        assertThat(left("<main>" + STORY + "</main><ul><li>World</li></ul><div>" + MESSAGE + "</div>"))
                .isEqualTo(7);
    }

    @Test
    void keeps_the_end_of_a_story_with_much_in_between() {
        assertThat(left("<main>" + STORY + "<ul>" + MENU + "</ul>" + MESSAGE + "</main>"))
                .isEqualTo(7);
    }

    @Test
    void keeps_what_is_as_much_as_the_story() {
        assertThat(left("<main>" + STORY + "</main><ul>" + MENU + "</ul><div>" + STORY + "</div>"))
                .isEqualTo(12);
    }
}
