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

    /** A builder with the required parts. */
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

    /**
     * Where the words stand, quotation marks included; {@link Article#textAt} gives the text there. The ranges of a quote
     * are meant for the article it belongs to.
     */
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
        return Description.of(Quote.class)
                .with("kind", parts.kind)
                .with("text", parts.text)
                .with("at", parts.at)
                .with("speaker", parts.speaker)
                .with("cue", parts.cue)
                .with("utterance", parts.utterance)
                .with("content", parts.content)
                .toString();
    }

    /** Collects the parts of a {@link Quote}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private QuoteKind kind;
        private String text;
        private TextRange at;
        private @Nullable Speaker speaker;
        private @Nullable String cue;
        private @Nullable Integer utterance;
        private final List<TextRange> content = new ArrayList<>();

        private Builder(QuoteKind kind, String text, TextRange at) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.text = Objects.requireNonNull(text, "text");
            this.at = Objects.requireNonNull(at, "at");
        }

        /** Sets how the words are reported. */
        public Builder kind(QuoteKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the words, without quotation marks. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets where the words stand, quotation marks included. */
        public Builder at(TextRange at) {
            this.at = Objects.requireNonNull(at, "at");
            return this;
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
            if (utterance != null && utterance < 1) {
                throw new IllegalArgumentException("utterance must be >= 1, was " + utterance);
            }
            this.utterance = utterance;
            return this;
        }

        /** Replaces the ranges of the whole reported clause. */
        public Builder content(List<? extends TextRange> content) {
            Lists.replace(this.content, content);
            return this;
        }

        /** Adds to the ranges of the whole reported clause. */
        public Builder addContent(TextRange content) {
            this.content.add(Objects.requireNonNull(content, "content"));
            return this;
        }

        /** The finished, immutable quote. */
        public Quote build() {
            return new Quote(new Parts(kind, text, at, speaker, cue, utterance, List.copyOf(content)));
        }
    }
}
