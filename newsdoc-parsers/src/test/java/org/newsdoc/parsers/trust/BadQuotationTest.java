package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Article;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

/** Quotation marks as they should not be: better no speaker than a wrong one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BadQuotationTest {
    private static final NewsParser PARSER =
            NewsParser.create(ParseOptions.builder().format(InputFormat.TEXT).build());
    private static final String STORY = """
            Lighthouse keeper hands over the keys

            The last keeper of the lighthouse at Brennick handed the keys to the harbour office on Friday, after thirty-one years.

            """;

    private static Article read(String text) {
        var document = PARSER.parse(text).document();
        DocumentPromises.assertKept(document);
        return document.article().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "„", "«", "»", "‹", "'", "‘", "「", "''", "``"})
    void a_mark_that_is_never_matched_spoils_no_text(String mark) {
        var story = STORY + (mark + "The wall will hold, said the harbour office on Monday.\n\n").repeat(200);

        assertThat(read(story).text()).contains("The wall will hold").contains("thirty-one years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "«", "'", "“” ", "„ “ "})
    void a_hundred_thousand_marks_are_read(String mark) {
        assertThat(read(STORY + mark.repeat(100_000)).quotes())
                .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
    }

    @Test
    void a_paragraph_of_five_megabytes_is_read_to_its_end() {
        var paragraph = "The office said nothing of the wall. ".repeat(5_000_000 / 37);

        var article = PARSER.parse(STORY + paragraph + "“We were wrong,” said Nora Whitfield.")
                .document()
                .article()
                .orElseThrow();

        assertThat(article.quotes()).extracting(quote -> quote.text()).contains("We were wrong,");
    }

    @Test
    void text_from_right_to_left_has_quotes_where_its_marks_are() {
        var article = read(
                "تسليم مفاتيح المنارة\n\nسلم حارس المنارة الأخير المفاتيح إلى مكتب الميناء يوم الجمعة بعد سنوات طويلة.\n\n"
                        + "وقال الحارس: «لن أفتقد النوارس أبدا في بيتي الجديد خلف الميناء».\n");

        assertThat(article.quotes()).hasSize(1);
        assertThat(article.quotes().get(0).text()).startsWith("لن أفتقد");
    }

    @Test
    void a_quotation_beside_nobody_has_no_speaker() {
        var article = read(STORY + "“It was the best of days and nobody wanted to go home before dark.”\n");

        assertThat(article.quotes())
                .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
    }

    @Test
    void words_without_sentences_have_no_speaker() {
        assertThat(read(STORY + "“wall harbour “keys boat” rock ".repeat(5_000)).quotes())
                .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
    }
}
