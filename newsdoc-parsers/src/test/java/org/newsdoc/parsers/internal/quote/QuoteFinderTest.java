package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.Seeds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteFinderTest {
    private static List<FoundQuote> find(String language, String... paragraphs) {
        var passages = new ArrayList<Passage>();
        for (var text : paragraphs) {
            passages.add(Passage.paragraph("/" + passages.size(), text));
        }
        return QuoteFinder.of(language).find(passages);
    }

    @Test
    void a_story_without_passages_has_no_quotes() {
        assertThat(QuoteFinder.of("en").find(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "“",
                "\"",
                "''",
                "said",
                "“”",
                "“ ”",
                "—",
                "\u200f“\u200f",
                "\ud800",
                "…",
                "A",
                "“A”",
                ":",
                "\u0301"
            })
    void scraps_of_text_are_read_without_an_error(String text) {
        assertThat(find("en", text, text)).hasSizeLessThanOrEqualTo(2);
        assertThat(find("", text, text)).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "„",
                "«",
                "''",
                "'",
                "“a ",
                "\"a b c\" said ",
                "said ",
                "he said, ",
                "A ",
                "A. ",
                "Mr. A said “b” ",
                "the of "
            })
    @Timeout(60)
    @Tag("slow")
    void a_hundred_thousand_times_the_same_is_read_to_its_end(String scrap) {
        var text = scrap.repeat(100_000);

        for (var quote : find("en", text)) {
            assertThat(quote.at().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    @Timeout(60)
    @Tag("slow")
    void a_paragraph_of_five_million_characters_is_read_to_its_end() {
        var sentence = "“The bridge will open in May,” said Mara Lindqvist, the mayor of Port Aveline. ";
        int times = 5_000_000 / sentence.length();

        assertThat(find("en", sentence.repeat(times))).hasSizeGreaterThan(times / 2);
    }

    @Test
    void marks_that_never_close_over_a_whole_story_give_no_quote() {
        var paragraphs = new String[200];
        java.util.Arrays.fill(paragraphs, "The mayor opened “the bridge and went home.");

        assertThat(find("en", paragraphs)).noneMatch(quote -> quote.kind() == FoundQuote.Kind.DIRECT);
    }

    @Test
    void random_text_is_read_without_an_error_and_every_extent_lies_in_its_passage() {
        var random = new Random(1);
        var scraps = List.of(
                "“",
                "”",
                "\"",
                "„",
                "«",
                "»",
                "'",
                "said",
                " ",
                ".",
                ",",
                ":",
                "he",
                "Mara",
                "Lindqvist",
                "the",
                "mayor",
                "—",
                "Mr.",
                "that",
                "of",
                "and");
        for (int round = Seeds.count(2000); round > 0; round--) {
            var texts = new String[1 + random.nextInt(4)];
            for (int p = 0; p < texts.length; p++) {
                var text = new StringBuilder();
                for (int i = random.nextInt(30); i > 0; i--) {
                    text.append(scraps.get(random.nextInt(scraps.size()))).append(random.nextBoolean() ? " " : "");
                }
                texts[p] = text.toString();
            }
            for (var quote : find(List.of("en", "de", "fr", "es", "xx").get(round % 5), texts)) {
                assertLiesInside(quote.at(), texts);
                assertLiesInside(quote.text(), texts);
                quote.content().forEach(extent -> assertLiesInside(extent, texts));
                quote.cue().ifPresent(extent -> assertLiesInside(extent, texts));
                quote.speaker().ifPresent(speaker -> assertLiesInside(speaker.mention(), texts));
            }
        }
    }

    private static void assertLiesInside(Extent extent, String[] texts) {
        assertThat(extent.start()).isBetween(0, extent.end());
        assertThat(extent.end()).isLessThanOrEqualTo(texts[extent.passage()].length());
    }

    @Test
    void the_same_story_gives_the_same_quotes() {
        var text = "“We were wrong,” David Orwell said, “and we paid for it.” He left. “Goodbye,” he said.";

        assertThat(find("en", text)).isEqualTo(find("en", text));
    }

    @Test
    void spans_of_one_utterance_share_its_number() {
        var quotes = find("en", "“We were wrong,” David Orwell said, “and we paid for it.”");

        assertThat(quotes).extracting(FoundQuote::utterance).containsExactly(1, 1);
    }

    @Test
    void a_block_quote_without_marks_is_a_quotation_and_its_signature_the_speaker() {
        var passages = List.of(
                Passage.paragraph("/0", "The poet left a note on the table."),
                new Passage(Passage.Kind.BLOCK_QUOTE, "/1", "Nobody owns the sea, and nobody ever will."),
                new Passage(Passage.Kind.SIGNATURE, "/2", "Anna Breck"));

        var quotes = QuoteFinder.of("en").find(passages);

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).at()).isEqualTo(new Extent(1, 0, 42));
        assertThat(quotes.get(0).speaker().map(FoundSpeaker::name)).contains("Anna Breck");
    }

    @Test
    void the_description_says_what_the_story_says_of_the_speaker() {
        var quotes = find(
                "en",
                "Nora Whitfield, who was then the harbour’s chief engineer, walked across the bridge.",
                "“It will hold,” Whitfield said.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).speaker().map(FoundSpeaker::description))
                .contains("then the harbour’s chief engineer");
    }
}
