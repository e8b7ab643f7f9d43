package org.newsdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.BodyTexts;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Span;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownRendererTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(MarkdownRenderer.create().render(SampleDocuments.full()), "render/full.md");
        Golden.assertMatches(
                MarkdownRenderer.create().withFrontMatter().render(SampleDocuments.full()),
                "render/full-front-matter.md");
    }

    @Test
    void an_empty_document_is_empty() {
        assertThat(MarkdownRenderer.create().render(NewsDocument.builder().build()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_text_of_any_document_is_read_from_its_markdown(long seed) {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var seen = new Seen(MarkdownRenderer.create().render(document));

            BodyTexts.assertFollowIn(seen.text, document, MarkdownRendererTest::bare);
            assertThat(seen.addresses)
                    .allMatch(address -> address.startsWith("https://")
                            || !address.substring(0, Math.max(0, address.indexOf(':')))
                                    .matches("[A-Za-z][A-Za-z0-9+.-]*"));
            assertThat(seen.odd).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "# no heading|\\# no heading",
                "- no item|\\- no item",
                "+ no item|\\+ no item",
                "1. no item|1\\. no item",
                "12) no item|12\\) no item",
                "=====|\\=====",
                "---|\\---",
                "*a* _b_ `c`|\\*a\\* \\_b\\_ \\`c\\`",
                "<b>&amp;|\\<b\\>\\&amp;",
                "[a](b) ![c](d)|\\[a\\](b) \\!\\[c\\](d)",
                "C:\\dir|C:\\\\dir",
                "2026 was fine.|2026 was fine.",
            })
    void what_looks_like_mark_up_is_escaped(String text, String markdown) {
        assertThat(paragraph(RichText.of(text))).isEqualTo(markdown + "\n");
        assertThat(html(markdown))
                .contains(
                        bare(text).isEmpty()
                                ? ""
                                : text.replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace(">", "&gt;"));
    }

    @Test
    void marks_are_stars_where_these_work_and_tags_where_they_do_not() {
        var text = RichText.builder()
                .strong("A b")
                .append(" c")
                .emphasis("d")
                .append("e “")
                .strong("f")
                .append("” ")
                .emphasis("“g”")
                .append(" h")
                .build();

        assertThat(paragraph(text)).isEqualTo("**A b** c<em>d</em>e “**f**” *“g”* h\n");
    }

    @Test
    void marks_around_a_link_beside_an_invisible_sign_are_tags() {
        var text = new RichText(
                "> q\u00ad|",
                List.of(new Span.Emphasis(2, 3), new Span.Link(2, 3, Url.of("https://tidewater.example/"))));

        assertThat(html(paragraph(text)))
                .isEqualTo("<p>&gt; <em><a href=\"https://tidewater.example/\">q</a></em>\u00ad|</p>\n");
    }

    @Test
    void overlapping_marks_are_cut_to_nest() {
        var text = new RichText("one two three", List.of(new Span.Strong(0, 7), new Span.Emphasis(4, 13)));

        assertThat(html(paragraph(text))).isEqualTo("<p><strong>one <em>two</em></strong><em> three</em></p>\n");
    }

    @Test
    void a_link_that_runs_a_script_is_text() {
        var text = RichText.builder()
                .link("a", Url.of("javascript:alert(1)"))
                .link(" b", Url.of("https://tidewater.example/a)b c<d>"))
                .build();

        assertThat(paragraph(text)).isEqualTo("a[ b](<https://tidewater.example/a)b%20c\\<d\\>>)\n");
    }

    @Test
    void neighbouring_lists_stay_apart() {
        var markdown = MarkdownRenderer.create()
                .render(documentOf(
                        new ListBlock(false, List.of(ListItem.of("a"))),
                        new ListBlock(false, List.of(ListItem.of("b"))),
                        new ListBlock(false, List.of(ListItem.of("c")))));

        assertThat(markdown).isEqualTo("- a\n\n* b\n\n- c\n");
    }

    @Test
    void front_matter_escapes_what_yaml_would_read() {
        var document = NewsDocument.builder()
                .article(Article.builder("\"a\\b\n---\u0000 \ud800: #").build())
                .build();

        assertThat(MarkdownRenderer.create().withFrontMatter().render(document))
                .startsWith("---\ntitle: \"\\\"a\\\\b\\U0000000A---\\U00000000 \ufffd: #\"\n---\n");
    }

    private static String paragraph(RichText content) {
        return MarkdownRenderer.create().render(documentOf(new Paragraph(content)));
    }

    private static NewsDocument documentOf(Block... blocks) {
        var section =
                Section.builder(SectionKind.BODY, 0).blocks(List.of(blocks)).build();
        return NewsDocument.builder()
                .article(Article.builder("").addSection(section).build())
                .build();
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().extensions(TABLES).build().render(PARSER.parse(markdown));
    }

    /** Without white space, which Markdown does not keep, and with U+FFFD for what no file should hold. */
    private static String bare(String text) {
        return MarkdownText.oneLine(text).replaceAll("[\\s\\p{Z}]", "");
    }

    /** What a reader of Markdown sees. */
    private static final class Seen extends AbstractVisitor {
        private final StringBuilder collected = new StringBuilder();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> odd = new ArrayList<>();
        private final String text;

        Seen(String markdown) {
            PARSER.parse(markdown).accept(this);
            text = bare(collected.toString());
        }

        @Override
        public void visit(Text text) {
            collected.append(text.getLiteral());
        }

        @Override
        public void visit(Link link) {
            addresses.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            addresses.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline tag) {
            if (!List.of("<em>", "</em>", "<strong>", "</strong>").contains(tag.getLiteral())) {
                odd.add(tag.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            odd.add(block.getLiteral());
        }

        @Override
        public void visit(Code code) {
            odd.add(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            odd.add(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            odd.add(block.getLiteral());
        }
    }
}
