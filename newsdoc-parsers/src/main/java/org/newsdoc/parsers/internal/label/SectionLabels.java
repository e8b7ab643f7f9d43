package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.model.RichText;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.Lexicon;

/** Knows section labels, as headings and run in before a paragraph's text. Immutable and thread-safe. */
public final class SectionLabels {
    /**
     * A label at the beginning of a paragraph.
     *
     * @param label the label as printed, without its colon and leading emoji or bullet
     * @param kind what it means; {@link SectionKind#CROSSHEAD} when not known
     * @param end first UTF-16 unit of the paragraph's text after it; the text's length when the label stands alone
     */
    public record RunIn(String label, SectionKind kind, int end) {}

    private SectionLabels() {}

    /** The labels of a lexicon. */
    public static SectionLabels of(Lexicon lexicon) {
        return new SectionLabels();
    }

    /**
     * The label that a paragraph begins with. A known label needs a colon (or bold type that ends with it); an unknown
     * one needs both the form of a label and bold type, or a colon and a neighbourhood of other labels.
     *
     * @param labelled whether the story has been seen to use run-in labels
     */
    public Optional<RunIn> runIn(RichText paragraph, boolean labelled) {
        return Optional.empty();
    }

    /** What a heading's text means; empty when it is no known label. A trailing colon, emoji and case do not count. */
    public Optional<SectionKind> kind(String heading) {
        return Optional.empty();
    }
}
