package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.TextRange;

/** Quotes of an article point to where their words stand in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArticleQuotesTest {
    private static final String SAID = "“The crane was old,” said Olaf Petersen.";

    private static List<Quote> quotes(String headline, Block... blocks) {
        var section = Section.builder(SectionKind.BODY, 0);
        List.of(blocks).forEach(section::addBlock);
        var empty = Section.builder(SectionKind.BODY, 0).build();
        return ArticleQuotes.find(headline, List.of(empty, section.build()), "en");
    }

    private static List<String> places(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.at().path()).toList();
    }

    private static ListItem item(String text, ListItem... inner) {
        return new ListItem(RichText.of(text), List.of(inner));
    }

    @Test
    void a_quote_of_a_paragraph_names_section_and_block() {
        var quotes = quotes("", Paragraph.of("It rained."), Paragraph.of(SAID));

        assertThat(quotes).hasSize(1);
        var quote = quotes.get(0);
        assertThat(quote.text()).isEqualTo("The crane was old,");
        assertThat(quote.at()).isEqualTo(new TextRange("/sections/1/blocks/1", 0, 20));
        assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quote.cue()).contains("said");
        assertThat(quote.utterance()).contains(1);
        assertThat(quote.content()).as("a direct quote is all there is").isEmpty();
        var speaker = quote.speaker().orElseThrow();
        assertThat(speaker.name()).isEqualTo("Olaf Petersen");
        assertThat(speaker.mention()).contains("Olaf Petersen");
        assertThat(speaker.mentionAt()).contains(new TextRange("/sections/1/blocks/1", 26, 39));
        assertThat(speaker.description()).isEmpty();
    }

    @Test
    void a_mixed_quote_tells_the_whole_clause() {
        var quotes = quotes("", Paragraph.of("Helen Marsh, the mayor, said the plan was “a gift to the lobby.”"));

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).content()).containsExactly(new TextRange("/sections/1/blocks/0", 29, 62));
        assertThat(quotes.get(0).speaker().flatMap(Speaker::description)).contains("the mayor");
    }

    @Test
    void a_headline_is_read_too() {
        assertThat(places(quotes("“The crane was old,” says Olaf Petersen"))).containsExactly("/headline");
        assertThat(quotes(" ", Paragraph.of("It rained."))).isEmpty();
    }

    @Test
    void items_of_lists_are_read_one_in_the_other() {
        var list = new ListBlock(false, List.of(item("It rained."), item(SAID, item("It snowed."), item(SAID))));

        assertThat(places(quotes("", list)))
                .containsExactly("/sections/1/blocks/0/items/1", "/sections/1/blocks/0/items/1/items/1");
    }

    @Test
    void a_list_is_read_a_hundred_levels_deep() {
        assertThat(quotes("", new ListBlock(false, List.of(nested(100))))).hasSize(1);
        assertThat(quotes("", new ListBlock(false, List.of(nested(101))))).isEmpty();
    }

    private static ListItem nested(int levels) {
        var item = item(SAID);
        for (int i = 0; i < levels; i++) {
            item = item("It rained.", item);
        }
        return item;
    }

    @Test
    void block_quotes_are_read_a_hundred_levels_deep() {
        assertThat(quotes("", quoted(100))).hasSize(1);
        assertThat(quotes("", quoted(101))).isEmpty();
    }

    private static Block quoted(int levels) {
        Block block = Paragraph.of(SAID);
        for (int i = 0; i < levels; i++) {
            block = BlockQuote.of(List.of(block));
        }
        return block;
    }

    @Test
    void the_words_of_a_block_quote_are_its_own_and_its_signature_says_whose() {
        var quote = BlockQuote.of(
                List.of(Paragraph.of("Nobody owns the sea, and nobody ever will."), Paragraph.of("— Anna Breck")));

        var quotes = quotes("", quote);

        assertThat(places(quotes)).containsExactly("/sections/1/blocks/0/blocks/0");
        assertThat(quotes.get(0).speaker().map(Speaker::name)).contains("Anna Breck");
        assertThat(quotes.get(0).speaker().flatMap(Speaker::mentionAt))
                .contains(new TextRange("/sections/1/blocks/0/blocks/1", 2, 12));
    }

    @Test
    void a_dash_and_more_than_eighty_signs_sign_nothing() {
        var words = "Nobody owns the sea, and nobody ever will.";
        var most = "— Anna Breck" + ", of the sea".repeat(5) + " of it";

        assertThat(most).hasSize(78);
        assertThat(speakers(quoted(words, most + " a"))).containsExactly("Anna Breck");
        assertThat(speakers(quoted(words, most + " ab"))).doesNotContain("Anna Breck");
        assertThat(speakers(quoted(words, "Anna Breck"))).as("without a dash").doesNotContain("Anna Breck");
    }

    private static List<String> speakers(Block block) {
        return quotes("", block).stream()
                .flatMap(quote -> quote.speaker().stream())
                .map(Speaker::name)
                .toList();
    }

    private static Block quoted(String... lines) {
        return BlockQuote.of(List.of(lines).stream().map(Paragraph::of).toList());
    }
}
