package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.model.RichText;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Span;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

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

    /**
     * What is known of a label.
     *
     * @param open whether it goes on in each story's own words, as "The view from" does
     */
    private record Known(SectionKind kind, boolean open) {}

    private final Phrases<Known> known;
    private final Phrases<Boolean> articles;

    private SectionLabels(Phrases<Known> known, Phrases<Boolean> articles) {
        this.known = known;
        this.articles = articles;
    }

    /** The labels of a lexicon. */
    public static SectionLabels of(Lexicon lexicon) {
        var known = Phrases.of(
                lexicon,
                "section-labels",
                1,
                row -> new Known(new SectionKind(row.column(0)), row.column(2).equals("open")));
        return new SectionLabels(known, Phrases.of(lexicon, "label-articles", 0, row -> Boolean.TRUE));
    }

    /**
     * The label that a paragraph begins with. A known label needs a colon, or bold type of its own; an unknown one needs
     * the form of a label, a colon, and either bold type or a story that uses run-in labels.
     *
     * @param labelled whether the story has been seen to use run-in labels
     */
    public Optional<RunIn> runIn(RichText paragraph, boolean labelled) {
        var text = paragraph.text();
        int start = Signs.skipLead(text, 0);
        if (start >= text.length()) {
            return Optional.empty();
        }
        int bold = boldEnd(paragraph, start);
        var match = known.at(text, start).orElse(null);
        if (match != null) {
            var label = known(text, start, match, bold);
            if (label.isPresent()) {
                return label;
            }
        }
        return labelled || bold > 0 ? unknown(text, start, bold) : Optional.empty();
    }

    /** The known run-in label of a paragraph, whatever the rest of the story looks like. */
    public Optional<RunIn> knownRunIn(RichText paragraph) {
        var text = paragraph.text();
        int start = Signs.skipLead(text, 0);
        return known.at(text, start).flatMap(match -> known(text, start, match, boldEnd(paragraph, start)));
    }

    /** Whether a paragraph has the form of an unknown label with a colon and text behind it. */
    public boolean looksLabelled(String paragraph) {
        return LabelForm.colon(paragraph, Signs.skipLead(paragraph, 0), articles) > 0;
    }

    /** What a heading's text means; empty when it is no known label. A trailing colon, emoji and case do not count. */
    public Optional<SectionKind> kind(String heading) {
        return known.whole(heading).map(Known::kind);
    }

    private static Optional<RunIn> known(String text, int start, Phrases.Match<Known> match, int bold) {
        int end = match.end();
        int colon = Signs.skipSpace(text, end);
        if (Signs.isColon(text, colon)) {
            return Optional.of(
                    new RunIn(text.substring(start, end), match.value().kind(), Signs.skipSpace(text, colon + 1)));
        }
        int open = match.value().open() ? openLabel(text, end) : -1;
        if (open > 0 && Signs.isColon(text, open)) {
            return Optional.of(
                    new RunIn(text.substring(start, open), match.value().kind(), Signs.skipSpace(text, open + 1)));
        }
        if (bold >= end && Signs.onlyTail(text.substring(0, bold), end) && bold < text.length()) {
            return Optional.of(
                    new RunIn(text.substring(start, end), match.value().kind(), Signs.skipSpace(text, bold)));
        }
        return Optional.empty();
    }

    /** The end of a label that goes on after its known part ("The view from" Brussels); -1 if it does not. */
    private static int openLabel(String text, int end) {
        int limit = Math.min(text.length(), end + 32);
        if (end >= limit || text.charAt(end) != ' ') {
            return -1;
        }
        for (int i = end; i < limit; i++) {
            char c = text.charAt(i);
            if (Signs.isColon(text, i)) {
                return i;
            }
            if (c == '.' || c == ',' || c == '?' || c == '!' || c == '"') {
                return -1;
            }
        }
        return -1;
    }

    private Optional<RunIn> unknown(String text, int start, int bold) {
        int colon = LabelForm.colon(text, start, articles);
        boolean boldLabel = colon > 0 && (bold == colon || bold == colon + 1);
        if (colon < 0 || (bold > 0 && !boldLabel)) {
            return Optional.empty();
        }
        return Optional.of(new RunIn(
                text.substring(start, colon).strip(), SectionKind.CROSSHEAD, Signs.skipSpace(text, colon + 1)));
    }

    /** Where bold type that opens the paragraph ends; 0 when it does not open in bold type. */
    private static int boldEnd(RichText paragraph, int start) {
        for (var span : paragraph.spans()) {
            if (span instanceof Span.Strong && span.start() <= start) {
                int end = span.end();
                while (end > start && Signs.isSpace(paragraph.text().charAt(end - 1))) {
                    end--;
                }
                return end;
            }
        }
        return 0;
    }
}
