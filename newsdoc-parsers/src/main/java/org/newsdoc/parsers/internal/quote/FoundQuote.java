package org.newsdoc.parsers.internal.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A found quotation.
 *
 * @param kind how the words are reported
 * @param at where they stand, quotation marks included
 * @param text where they stand, without the marks
 * @param content the whole reported clause; for a direct quote as {@code text}
 * @param report who said it, by which word
 * @param utterance number shared by the quotes of one utterance, from 1
 */
public record FoundQuote(Kind kind, Extent at, Extent text, List<Extent> content, Report report, int utterance) {
    /** How words are reported. */
    public enum Kind {
        /** Word for word. */
        DIRECT,
        /** In the reporter's words. */
        INDIRECT,
        /** In the reporter's words with some of the speaker's. */
        MIXED
    }

    /**
     * Who said it and how.
     *
     * @param speakerOrNull who said it, if the text says so
     * @param cueOrNull the word that reports, if there is one
     */
    public record Report(
            @Nullable FoundSpeaker speakerOrNull, @Nullable Extent cueOrNull) {
        /** Who said it. */
        public Optional<FoundSpeaker> speaker() {
            return Optional.ofNullable(speakerOrNull);
        }

        /** The word that reports. */
        public Optional<Extent> cue() {
            return Optional.ofNullable(cueOrNull);
        }
    }

    /** Copies the content. */
    public FoundQuote {
        content = List.copyOf(content);
    }

    /** Who said it. */
    public Optional<FoundSpeaker> speaker() {
        return report.speaker();
    }

    /** The word that reports. */
    public Optional<Extent> cue() {
        return report.cue();
    }
}
