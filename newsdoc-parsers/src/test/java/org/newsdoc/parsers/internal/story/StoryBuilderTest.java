package org.newsdoc.parsers.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoryBuilderTest {
    @Test
    void the_part_before_the_first_label_is_the_body() {
        var story = story(text("One."), heading(2, "A crosshead"), text("Two."));

        assertThat(story.sections()).extracting(Section::kind).containsExactly(SectionKind.BODY, SectionKind.CROSSHEAD);
        assertThat(story.sections()).extracting(Section::level).containsExactly(0, 1);
        assertThat(story.sections().get(1).label()).contains("A crosshead");
    }

    @Test
    void a_story_that_opens_with_a_label_has_no_empty_body() {
        var story = story(heading(2, "What's next"), text("One."));

        assertThat(story.sections()).extracting(Section::kind).containsExactly(SectionKind.WHATS_NEXT);
    }

    @Test
    void a_run_in_label_leaves_the_text_and_is_one_level_below_its_heading() {
        var story = story(heading(3, "Harbour"), text("Why it matters: The bridge is old."));

        var section = story.sections().get(1);
        assertThat(section.label()).contains("Why it matters");
        assertThat(section.labelForm()).contains(LabelForm.RUN_IN);
        assertThat(section.level()).isEqualTo(2);
        assertThat(section.text()).isEqualTo("The bridge is old.");
    }

    @Test
    void headings_count_by_the_ranks_that_occur() {
        var story = story(heading(2, "A"), heading(4, "B"), heading(2, "C"));

        assertThat(story.sections()).extracting(Section::level).containsExactly(1, 2, 1);
    }

    @Test
    void an_unknown_label_counts_in_a_story_with_known_ones_only() {
        var alone = story(text("The fine line: Nobody pays."), text("Two."));
        var among = story(text("Why it matters: It is old."), text("The fine line: Nobody pays."));

        assertThat(alone.sections()).hasSize(1);
        assertThat(among.sections()).hasSize(2);
    }

    @Test
    void notes_leave_the_run_and_keep_their_place() {
        var story = story(text("One."), text("Correction: The bridge is from 1901."), text("Two."));

        assertThat(story.sections().get(0).blocks()).hasSize(2);
        assertThat(story.notes())
                .containsExactly(Note.builder(NoteKind.CORRECTION, RichText.of("Correction: The bridge is from 1901."))
                        .before(new BlockPosition(0, 1))
                        .build());
    }

    private static Story story(Part... parts) {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), null);
        return StoryBuilder.build(Arrays.asList(parts), context);
    }

    private static Part text(String paragraph) {
        return new Part.Content(Paragraph.of(paragraph));
    }

    private static Part heading(int rank, String label) {
        return new Part.Heading(rank, RichText.of(label));
    }

    @Test
    void no_parts_make_no_sections() {
        assertThat(StoryBuilder.build(
                                List.of(), new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), null))
                        .sections())
                .isEmpty();
    }
}
