package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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
class JudgeTest {
    private static final String HEAD =
            "<meta name=author content='Mina Orvald'><main><h1>Old ferry terminal to close</h1>";
    private static final String LEDE =
            "<p>The harbour council of Port Aveline voted to close the old ferry terminal.</p>";
    private static final String SECOND = "<p>Ferries will leave from the northern pier from March on, it said.</p>";

    /** The beginnings of the lines that are kept when each is as probable as given, or {@code rest}. */
    private static List<String> kept(String html, float rest, float... probable) {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), null);
        var page = Page.of(Jsoup.parse(HEAD + html + "</main>"));
        var lines = LineReader.read(page);
        var prose = Prose.of(page, lines);
        var claims = ClaimReader.read(page, context);
        int root = Container.find(page, prose);
        var candidates = Candidates.of(page, lines, prose, root, Headline.find(page, lines, claims), claims, context);
        var probabilities = Arrays.copyOf(probable, candidates.size());
        Arrays.fill(probabilities, Math.min(probable.length, probabilities.length), probabilities.length, rest);
        var judgement = Judge.judge(page, lines, prose, candidates, probabilities);
        var kept = new ArrayList<String>();
        for (int line = 0; line < lines.size(); line++) {
            if (judgement.kept()[line]) {
                kept.add(lines.text(line).substring(0, 5));
            }
        }
        return kept;
    }

    @Test
    void keeps_what_is_more_probable_than_not() {
        assertThat(kept(LEDE + SECOND, 0.6f, 0.6f, 0.4f)).containsExactly("The h");
    }

    @Test
    void must_be_sure_of_a_line_that_names_an_author() {
        var bio = "<p>Mina Orvald writes about harbours for the Aveline Courier.</p>";

        assertThat(kept(LEDE + SECOND + bio, 0.7f)).containsExactly("The h", "Ferri");
        assertThat(kept(LEDE + SECOND + bio, 0.9f)).hasSize(3);
    }

    @Test
    void keeps_a_less_probable_heading_over_a_line_of_the_story() {
        var story = LEDE + "<p>Photo of the pier</p><h2>What comes next</h2>" + SECOND;

        assertThat(kept(story, 0.9f, 0.9f, 0.1f, 0.4f)).containsExactly("The h", "What ", "Ferri");
        assertThat(kept(story, 0.9f, 0.9f, 0.1f, 0.2f)).containsExactly("The h", "Ferri");
        assertThat(kept(story, 0.9f, 0.9f, 0.9f, 0.2f)).containsExactly("The h", "Photo", "What ", "Ferri");
    }

    @Test
    void keeps_a_less_probable_note_behind_the_story() {
        var note = "<p>Contributing: Karla Philby</p>";

        assertThat(kept(LEDE + SECOND + note, 0.9f, 0.9f, 0.9f, 0.2f)).containsExactly("The h", "Ferri", "Contr");
        assertThat(kept(LEDE + SECOND + note, 0.9f, 0.9f, 0.9f, 0.1f)).containsExactly("The h", "Ferri");
        assertThat(kept(LEDE + SECOND + "<div>" + note + "</div>", 0.9f, 0.9f, 0.9f, 0.2f))
                .as("a note in an element of its own")
                .containsExactly("The h", "Ferri");
        assertThat(kept(LEDE + SECOND + "<p>Sources:</p>", 0.9f, 0.9f, 0.9f, 0.2f))
                .as("a label with nothing behind it")
                .containsExactly("The h", "Ferri");
    }
}
