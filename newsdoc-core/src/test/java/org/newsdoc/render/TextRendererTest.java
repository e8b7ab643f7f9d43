package org.newsdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Table;

/** The form of canonical text; that it is read back equal is tested beside the parsers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextRendererTest {
    private static final TextRenderer RENDERER = TextRenderer.create();

    @Test
    void a_document_with_everything_comes_out_as_stored() throws IOException {
        Golden.assertMatches(RENDERER.render(SampleDocuments.full()), "render/full.txt");
    }

    @Test
    void a_document_without_a_story_says_so() {
        assertThat(RENDERER.render(NewsDocument.builder().build())).isEqualTo("Newsdoc-Text: 1\nStory: none\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The reef is old.; The reef is old.",
                "^^; \\e",
                "= no heading; \\= no heading",
                "- no item; \\- no item",
                "[no object]; \\[no object]",
                "> not nested; \\> not nested",
                "| no row; \\| no row",
                "0 boats; \\0 boats",
                "9 boats; \\9 boats",
                "a | b; a | b",
                "C:\\reef; C:\\\\reef",
                "^one\ntwo^; one\\ntwo",
                "^ edge ^; \\u0020edge\\u0020",
                "^in\tside^; in\\u0009side",
                "^\u00a0no-break^; \\u00a0no-break",
                "^\u007f\u009f\u00a0.^; \\u007f\\u009f\u00a0.",
                "^\u2028line\u2029page\ufeff^; \\u2028line\\u2029page\\ufeff",
                "^\uffff\ufffe^; \\uffff\\ufffe",
                "^a\ud83dz^; a\\ud83dz",
                "^a\ude00z^; a\\ude00z",
                "^\ud83d^; \\ud83d",
                "^\ude00^; \\ude00",
                "^\ud83d\ude00 ship^; \ud83d\ude00 ship"
            })
    void a_paragraph_is_one_line_whatever_it_holds(String text, String line) {
        assertThat(body(Paragraph.of(text == null ? "" : text))).isEqualTo("\n" + line + "\n");
    }

    @Test
    void lists_are_numbered_where_they_are_and_nest_by_two_spaces() {
        var inner = new ListItem(RichText.of("reef"), List.of(ListItem.of("light"), ListItem.of("")));

        assertThat(body(new ListBlock(true, List.of(ListItem.of("pier"), inner))))
                .isEqualTo("\n1. pier\n2. reef\n  - light\n  - \\e\n");
        assertThat(body(new ListBlock(false, List.of(ListItem.of("a | b"))))).isEqualTo("\n- a \\| b\n");
        assertThat(body(new ListBlock(true, List.of()))).isEqualTo("\n[numbered list]\n");
        assertThat(body(new ListBlock(false, List.of()))).isEqualTo("\n[list]\n");
    }

    @Test
    void cells_show_headings_and_rows_without_cells() {
        var head = List.of(new Table.Cell(RichText.of("Boat"), true), new Table.Cell(RichText.of("= 3"), false));

        assertThat(body(Table.of(List.of(head, List.of()), "Boats")))
                .isEqualTo("\n[table]\nCaption: Boats\n|= Boat | \\= 3\n|-\n");
    }

    @Test
    void inner_blocks_stand_behind_an_arrow_for_each_level() {
        var deep = BlockQuote.of(List.of(Paragraph.of("three")), null);

        assertThat(body(BlockQuote.of(List.of(Paragraph.of("one"), deep, Paragraph.of("four")), "Quill")))
                .isEqualTo("\n[quote]\nAttribution: Quill\n> one\n>\n> [quote]\n> > three\n>\n> four\n");
    }

    @Test
    void a_picture_gives_what_is_known_of_its_size() {
        assertThat(body(new Figure(Image.builder().width(3).build()))).isEqualTo("\n[image]\nSize: 3x\n");
        assertThat(body(new Figure(Image.builder().height(4).build()))).isEqualTo("\n[image]\nSize: x4\n");
        assertThat(body(new Figure(Image.builder().alt("reef").build()))).isEqualTo("\n[image]\nAlt: reef\n");
    }

    @Test
    void a_block_of_another_type_keeps_type_and_text() {
        assertThat(body(new OtherBlock("poll", "Who was it?"))).isEqualTo("\n[other]\nType: poll\nText: Who was it?\n");
    }

    @Test
    void only_a_first_section_without_anything_of_its_own_needs_no_line() {
        var plain = Section.builder(SectionKind.BODY, 0);
        var text = plain.addBlock(Paragraph.of("reef")).build();

        assertThat(body(text)).isEqualTo("\nreef\n");
        assertThat(body(text, text)).isEqualTo("\nreef\n\n=-\n\nreef\n");
        assertThat(body(Section.builder(SectionKind.BODY, 0).build())).isEqualTo("\n=-\n");
        assertThat(body(text.toBuilder().level(1).build())).isEqualTo("\n=-\nLevel: 1\n\nreef\n");
        assertThat(body(text.toBuilder().kind(SectionKind.HISTORY).build())).isEqualTo("\n=-\nKind: history\n\nreef\n");
    }

    @Test
    void a_label_says_how_it_is_printed_and_what_is_unusual_of_it() {
        var label = Section.builder(SectionKind.CROSSHEAD, 1).label("The reef");

        assertThat(body(label.labelForm(LabelForm.HEADING).build())).isEqualTo("\n== The reef\n");
        assertThat(body(label.labelForm(LabelForm.RUN_IN).build())).isEqualTo("\n=: The reef\n");
        assertThat(body(label.labelForm(null).build())).isEqualTo("\n== The reef\nForm: none\n");
        assertThat(body(label.labelForm(LabelForm.HEADING).level(0).build())).isEqualTo("\n== The reef\nLevel: 0\n");
        assertThat(body(label.level(1).kind(SectionKind.BODY).build())).isEqualTo("\n== The reef\nKind: body\n");
    }

    @Test
    void absent_parts_at_the_end_of_a_line_are_left_out() {
        var story = Article.builder("Ferry")
                .addAuthor(Contributor.builder("Ann Berg").affiliation("Post").build())
                .addAuthor(Contributor.builder("Jon | Hill").build());

        assertThat(RENDERER.render(document(story))).endsWith("\nBy: Ann Berg | | Post\nBy: Jon \\| Hill\n");
    }

    @Test
    void notes_stand_where_they_belong_and_are_numbered_if_that_is_another_order() {
        var text = Section.builder(SectionKind.BODY, 0)
                .addBlock(Paragraph.of("reef"))
                .build();
        var first = note("one").before(new BlockPosition(0, 1)).build();
        var second = note("two").before(new BlockPosition(0, 0)).build();
        var lost = note("three").before(new BlockPosition(0, 2)).build();
        var free = note("four").build();

        assertThat(body(Article.builder("Ferry").addSection(text).notes(List.of(second, first))))
                .isEqualTo("\n[note]\nKind: update\nText: two\n\nreef\n\n[note]\nKind: update\nText: one\n");
        assertThat(body(Article.builder("Ferry").addSection(text).notes(List.of(first, second))))
                .isEqualTo("\n[note]\nKind: update\nNumber: 2\nText: two\n\nreef\n"
                        + "\n[note]\nKind: update\nNumber: 1\nText: one\n");
        assertThat(body(Article.builder("Ferry").addSection(text).notes(List.of(lost, free))))
                .isEqualTo("\nreef\n\n[note]\nKind: update\nPlace: 0/2\nText: three\n"
                        + "\n[note]\nKind: update\nPlace: none\nText: four\n");
    }

    @Test
    void a_first_section_of_nothing_but_a_note_needs_no_line() {
        var empty = Section.builder(SectionKind.BODY, 0).build();
        var note = note("one").before(new BlockPosition(0, 0)).build();

        assertThat(body(Article.builder("Ferry").addSection(empty).addNote(note)))
                .isEqualTo("\n[note]\nKind: update\nText: one\n");
    }

    private static Note.Builder note(String text) {
        return Note.builder(NoteKind.UPDATE, RichText.of(text));
    }

    private static String body(Block block) {
        return body(Section.builder(SectionKind.BODY, 0).addBlock(block).build());
    }

    private static String body(Section... sections) {
        return body(Article.builder("Ferry").sections(List.of(sections)));
    }

    /** What follows the fields of the story. */
    private static String body(Article.Builder story) {
        var text = RENDERER.render(document(story));
        var head = "Newsdoc-Text: 1\nHeadline: Ferry\n";
        assertThat(text).startsWith(head);
        return text.substring(head.length());
    }

    private static NewsDocument document(Article.Builder story) {
        return NewsDocument.builder().article(story.build()).build();
    }
}
