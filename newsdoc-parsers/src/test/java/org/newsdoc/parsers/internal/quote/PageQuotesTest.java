package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Quote;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.parsers.NewsParser;

/** Quotes of pages: over paragraphs, lists, block quotes and pull quotes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageQuotesTest {
    private static final String LEDE =
            "<p>The harbour of Norrby stays shut until summer because its only crane broke in"
                    + " the storm of last week and no other can lift the boats.</p>";

    @Test
    void a_pull_quote_is_not_counted_twice() {
        var quotes =
                quotes("<p>“We have no choice, the crane is broken,” said harbour master Greta Brandt on Monday.</p>"
                        + "<blockquote class='pullquote'><p>“We have no choice, the crane is broken”</p></blockquote>");

        assertThat(quotes).containsExactly("Greta Brandt: We have no choice, the crane is broken,");
    }

    @Test
    void the_subject_before_the_colon_of_a_headline_says_nothing() {
        assertThat(ArticleQuotes.find("Storm Greta: Harbour of Norrby stays shut", List.of(), "en"))
                .isEmpty();
    }

    @Test
    void the_space_inside_of_marks_is_no_part_of_the_words() {
        var section = Section.builder(SectionKind.BODY, 0)
                .addBlock(Paragraph.of("\u00ab\u00a0Le port reste ferm\u00e9\u00a0\u00bb, a dit Greta Brandt."))
                .build();

        var quotes = ArticleQuotes.find("", List.of(section), "fr");

        assertThat(quotes).extracting(Quote::text).containsExactly("Le port reste ferm\u00e9");
    }

    @Test
    void list_items_have_speakers_of_their_own() {
        var quotes = quotes(
                "<p>The people of the harbour named their reasons in a long meeting on Tuesday:</p><ul>"
                        + "<li>“The crane was old,” said Olaf Petersen.</li><li>“The storm was strong,” said Greta Brandt.</li></ul>");

        assertThat(quotes).containsExactly("Olaf Petersen: The crane was old,", "Greta Brandt: The storm was strong,");
    }

    @Test
    void a_block_quote_belongs_to_who_is_named_before_the_colon() {
        var quotes = quotes(
                "<p>“The crane was old,” said Olaf Petersen. In a letter to the town the union wrote:</p>"
                        + "<blockquote><p>We ask for a quick decision, so that no boat is lost for another summer.</p></blockquote>");

        assertThat(quotes)
                .containsExactly(
                        "Olaf Petersen: The crane was old,",
                        "the union: We ask for a quick decision, so that no boat is lost for another summer.");
    }

    @Test
    void the_last_line_of_a_block_quote_signs_it() {
        var quotes = quotes(
                "<blockquote><p>We ask for a quick decision, so that no boat is lost for another summer.</p>"
                        + "<p>— Olaf Petersen</p></blockquote><p>The town council talks about the letter on Friday at noon.</p>");

        assertThat(quotes)
                .containsExactly(
                        "Olaf Petersen: We ask for a quick decision, so that no boat is lost for another summer.");
    }

    private static List<String> quotes(String body) {
        var page = "<html lang='en'><head><title>Harbour stays shut</title></head><body><article>"
                + "<h1>Harbour stays shut</h1>" + LEDE + body + "</article></body></html>";
        var article = NewsParser.create().parse(page).document().article().orElseThrow();
        return article.quotes().stream().map(PageQuotesTest::line).toList();
    }

    private static String line(Quote quote) {
        return quote.speaker().map(Speaker::name).orElse("-") + ": " + quote.text();
    }
}
