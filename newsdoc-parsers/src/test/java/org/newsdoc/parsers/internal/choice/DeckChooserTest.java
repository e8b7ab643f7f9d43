package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeckChooserTest {
    private static final String STORY = """
            <p>The ferry to Port Aveline did not sail on Monday, and the harbour office could not say when it would.</p>
            <p>Passengers waited on the quay until the evening, when the last of them were sent to the inn on the hill.</p>
            """;

    @Test
    void what_is_marked_as_standfirst_is_the_deck() {
        assertThat(deck("<p class='standfirst'>The harbour office blames the gales of autumn</p>"))
                .isEqualTo("The harbour office blames the gales of autumn");
    }

    @Test
    void a_byline_that_is_marked_as_standfirst_is_no_deck() {
        assertThat(deck("<div class='subtitle'>By Maria Reiter, 2 March 2031</div>"))
                .isEmpty();
    }

    @Test
    void the_standfirst_is_found_behind_such_a_byline() {
        assertThat(deck("<div class='subtitle'>By Maria Reiter, 2 March 2031</div>"
                        + "<p class='standfirst'>The harbour office blames the gales of autumn</p>"))
                .isEqualTo("The harbour office blames the gales of autumn");
    }

    private static String deck(String lines) {
        var html = "<html lang=en><body><main><h1>Ferry to Port Aveline stays in port</h1>" + lines + STORY
                + "</main></body></html>";
        var article = NewsParser.create().parse(html).document().article().orElseThrow();
        return article.deck().orElse("");
    }
}
