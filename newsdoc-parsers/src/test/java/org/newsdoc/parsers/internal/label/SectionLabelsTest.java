package org.newsdoc.parsers.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.RichText;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Span;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SectionLabelsTest {
    private static final SectionLabels LABELS = SectionLabels.of(Lexicon.standard());

    static List<Arguments> labels() {
        return Cases.of(SectionLabelsTest.class, "labels.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void finds_the_label_that_a_paragraph_begins_with(String paragraph, String label, String kind, String rest) {
        var found = LABELS.runIn(RichText.of(paragraph), true);

        assertThat(found.map(SectionLabels.RunIn::label).orElse("")).isEqualTo(label);
        assertThat(found.map(one -> one.kind().label()).orElse("")).isEqualTo(kind);
        assertThat(found.map(one -> paragraph.substring(one.end())).orElse("")).isEqualTo(rest);
    }

    @Test
    void a_known_label_needs_no_other_labels_in_the_story() {
        assertThat(LABELS.knownRunIn(RichText.of("Why it matters: The bridge is old.")))
                .contains(new SectionLabels.RunIn("Why it matters", SectionKind.WHY_IT_MATTERS, 16));
        assertThat(LABELS.runIn(RichText.of("Why it matters: The bridge is old."), false))
                .contains(new SectionLabels.RunIn("Why it matters", SectionKind.WHY_IT_MATTERS, 16));
        assertThat(LABELS.knownRunIn(RichText.of("The fine line: Nobody knows who pays.")))
                .isEmpty();
    }

    @Test
    void a_paragraph_that_looks_labelled_has_the_form_of_a_label() {
        assertThat(LABELS.looksLabelled("• The fine line: Nobody knows who pays."))
                .isTrue();
        assertThat(LABELS.looksLabelled("The bridge is old.")).isFalse();
    }

    @Test
    void bold_type_that_ends_elsewhere_makes_no_label() {
        var text = "The fine line: Nobody knows. Why it matters is clear.";

        assertThat(LABELS.runIn(new RichText(text, List.of(new Span.Strong(0, 15))), false))
                .map(SectionLabels.RunIn::label)
                .contains("The fine line");
        assertThat(LABELS.runIn(new RichText(text, List.of(new Span.Strong(0, 8))), true))
                .isEmpty();
        assertThat(LABELS.runIn(new RichText(text, List.of(new Span.Strong(0, 28))), true))
                .isEmpty();
        assertThat(LABELS.runIn(new RichText(text, List.of(new Span.Strong(29, 43))), false))
                .isEmpty();
        assertThat(LABELS.runIn(new RichText("Why it matters is clear.", List.of(new Span.Strong(0, 17))), false))
                .isEmpty();
    }

    @Test
    void an_unknown_label_needs_a_story_with_labels_or_bold_type() {
        var text = "The fine line: Nobody knows who pays.";
        var bold = new RichText(text, List.of(new Span.Strong(0, 14)));

        assertThat(LABELS.runIn(RichText.of(text), false)).isEmpty();
        assertThat(LABELS.runIn(bold, false)).map(SectionLabels.RunIn::label).contains("The fine line");
    }

    @Test
    void a_known_label_in_bold_type_needs_no_colon() {
        var text = new RichText("Why it matters. The bridge is old.", List.of(new Span.Strong(0, 15)));

        assertThat(LABELS.runIn(text, false))
                .contains(new SectionLabels.RunIn("Why it matters", SectionKind.WHY_IT_MATTERS, 16));
    }

    @Test
    void all_labels_of_a_lexicon_know_the_same() {
        assertThat(SectionLabels.of(Lexicon.standard()).kind("The big picture")).contains(SectionKind.BIG_PICTURE);
    }

    @Test
    void a_headings_kind_is_told_whatever_its_case_colon_or_emoji() {
        assertThat(LABELS.kind("🔭 THE BIG PICTURE:")).contains(SectionKind.BIG_PICTURE);
        assertThat(LABELS.kind("Wie geht es weiter?")).contains(SectionKind.WHATS_NEXT);
        assertThat(LABELS.kind("A bridge too far")).isEmpty();
    }
}
