package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.fixtures.SampleBlocks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockTest {
    private static final class Names implements BlockVisitor<String> {
        @Override
        public String visitOther(Block block) {
            return "other";
        }

        @Override
        public String visit(Paragraph paragraph) {
            return "paragraph";
        }

        @Override
        public String visit(ListBlock list) {
            return "list";
        }

        @Override
        public String visit(Figure figure) {
            return "figure";
        }

        @Override
        public String visit(Gallery gallery) {
            return "gallery";
        }

        @Override
        public String visit(BlockQuote quote) {
            return "quote";
        }

        @Override
        public String visit(PullQuote quote) {
            return "pullquote";
        }

        @Override
        public String visit(Table table) {
            return "table";
        }

        @Override
        public String visit(Embed embed) {
            return "embed";
        }
    }

    @Test
    void a_visitor_is_called_with_the_type_of_each_block() {
        assertThat(SampleBlocks.all())
                .map(block -> block.accept(new Names()))
                .containsExactly(
                        "paragraph", "list", "figure", "gallery", "quote", "pullquote", "table", "embed", "other");
    }

    @Test
    void a_visitor_that_knows_no_type_gets_every_block() {
        BlockVisitor<@Nullable String> none = block -> null;

        assertThat(SampleBlocks.all()).map(block -> block.accept(none)).containsOnlyNulls();
    }

    @Test
    void what_is_not_running_text_has_none() {
        assertThat(SampleBlocks.all())
                .map(Block::text)
                .containsExactly(
                        "The harbour board met twice on Monday.",
                        "The harbour board met twice on Monday.\nUnder the first.\nSecond.",
                        "",
                        "",
                        "We saw nothing.\nNor did they.",
                        "",
                        "Pier\tThe harbour board met twice on Monday.\nNorth\t12",
                        "",
                        "09:10 The alarm.");
    }

    @Test
    void a_section_gives_its_blocks_of_one_type() {
        var section = Section.builder(SectionKind.BODY, 0)
                .blocks(List.of(Paragraph.of("One."), Embed.of("vimeo", null, null), Paragraph.of("Two.")))
                .build();

        assertThat(section.blocks(Paragraph.class)).extracting(Block::text).containsExactly("One.", "Two.");
        assertThat(section.blocks(Table.class)).isEmpty();
    }

    @Test
    void lists_and_quotes_nested_500_levels_deep_can_be_compared_and_read() {
        assertThat(nested().equals(nested())).isTrue();
        assertThat(nested()).hasSameHashCodeAs(nested());
        assertThat(nested().text()).endsWith("level 0").contains("level 499\n");
        assertThat(nested().toString()).contains("level 250");
        assertThat(quoted().equals(quoted())).isTrue();
        assertThat(quoted().text()).isEqualTo("innermost");
    }

    @Test
    void another_block_must_not_take_the_name_of_a_known_type() {
        assertThatThrownBy(() -> new OtherBlock("table", "")).hasMessageContaining("table");
        assertThatThrownBy(() -> new OtherBlock("", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ListBlock nested() {
        var item = ListItem.of("level 0");
        for (int level = 1; level < 500; level++) {
            item = new ListItem(RichText.of("level " + level), List.of(item));
        }
        return new ListBlock(false, List.of(item));
    }

    private static BlockQuote quoted() {
        var quote = BlockQuote.of(List.of(Paragraph.of("innermost")));
        for (int level = 1; level < 500; level++) {
            quote = BlockQuote.of(List.of(quote));
        }
        return quote;
    }
}
