package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeadImageChooserTest {
    private static final String PICTURE = "<img src=https://news.example/ferry.jpg width=1200 height=800 alt=''>";
    private static final String STORY = "<div class=story-body>"
            + "<p>The harbour council of Port Aveline voted on Monday to close the old ferry terminal, ending a century of service.</p>"
            + "<p>Ferries will leave from the northern pier from March on, the council said, and tickets will cost the same.</p>"
            + "<p>Residents had asked for a delay, but engineers warned that the quay wall could give way in a winter storm.</p>"
            + "</div>";

    private static Image lead(String frame) {
        var html =
                "<meta property=og:image content=https://news.example/ferry.jpg><main><h1>Old ferry terminal to close</h1>"
                        + frame + STORY + "</main>";
        return NewsParser.create()
                .parse(html)
                .document()
                .article()
                .orElseThrow()
                .leadImage()
                .orElseThrow();
    }

    @Test
    void takes_caption_and_credit_from_their_elements() {
        var image = lead("<figure>" + PICTURE + "<figcaption><span class=caption>The terminal at dusk.</span>"
                + "<span class=credit>Mara Quist</span></figcaption></figure>");

        assertThat(image.caption()).contains("The terminal at dusk.");
        assertThat(image.credit()).contains("Mara Quist");
    }
}
