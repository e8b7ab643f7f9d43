package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words as reported in the story. A quotation that runs on after "he said" is one quote per span.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Quote {
    private record Parts(
            QuoteKind kind,
            String text,
            TextRange at,
            @Nullable Speaker speaker,
            @Nullable String cue,
            @Nullable Integer utterance,
            List<TextRange> content) {}

    private final Parts parts;

    private Quote(Parts parts) {
        this.parts = parts;
    }

    /** A builder for a Quote with its required parts. */
    public static Builder builder(QuoteKind kind, String text, TextRange at) {
        return new Builder(kind, text, at);
    }

    /** How the words are reported. */
    public QuoteKind kind() {
        return parts.kind;
    }

    /** The words, without quotation marks. */
    public String text() {
        return parts.text;
    }

    /** Where the words stand, quotation marks included. */
    public TextRange at() {
        return parts.at;
    }

    /** Who said it. */
    public Optional<Speaker> speaker() {
        return Optional.ofNullable(parts.speaker);
    }

    /** The word that reports, such as {@code said}. */
    public Optional<String> cue() {
        return Optional.ofNullable(parts.cue);
    }

    /** The number that all quotes of one utterance share, from 1. */
    public Optional<Integer> utterance() {
        return Optional.ofNullable(parts.utterance);
    }

    /** The ranges of the whole reported clause; empty for a direct quote. */
    public List<TextRange> content() {
        return parts.content;
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.kind, parts.text, parts.at);
        copy.speaker = parts.speaker;
        copy.cue = parts.cue;
        copy.utterance = parts.utterance;
        copy.content.addAll(parts.content);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quote that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Quote" + parts.toString().substring("Parts".length());
    }

    /** Collects the parts of a {@link Quote}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private final QuoteKind kind;
        private final String text;
        private final TextRange at;
        private @Nullable Speaker speaker;
        private @Nullable String cue;
        private @Nullable Integer utterance;
        private final List<TextRange> content = new ArrayList<>();

        private Builder(QuoteKind kind, String text, TextRange at) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.text = Objects.requireNonNull(text, "text");
            this.at = Objects.requireNonNull(at, "at");
        }

        /** Sets who said it; {@code null} clears it. */
        public Builder speaker(@Nullable Speaker speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Sets the word that reports, such as {@code said}; {@code null} clears it. */
        public Builder cue(@Nullable String cue) {
            this.cue = cue;
            return this;
        }

        /** Sets the number that all quotes of one utterance share, from 1; {@code null} clears it. */
        public Builder utterance(@Nullable Integer utterance) {
            this.utterance = utterance;
            return this;
        }

        /** Replaces the ranges of the whole reported clause. */
        public Builder content(List<? extends TextRange> content) {
            var copy = List.copyOf(content);
            this.content.clear();
            this.content.addAll(copy);
            return this;
        }

        /** Adds to the ranges of the whole reported clause. */
        public Builder addContent(TextRange content) {
            this.content.add(Objects.requireNonNull(content, "content"));
            return this;
        }

        /** The finished, immutable Quote. */
        public Quote build() {
            return new Quote(new Parts(kind, text, at, speaker, cue, utterance, List.copyOf(content)));
        }
    }
}
