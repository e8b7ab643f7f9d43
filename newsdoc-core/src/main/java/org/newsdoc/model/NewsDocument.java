package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a news page or text says: its story, if it has one, and the teasers that lead to other stories.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class NewsDocument {
    private record Parts(@Nullable Source source, @Nullable Article article, List<Teaser> teasers) {}

    private final Parts parts;

    private NewsDocument(Parts parts) {
        this.parts = parts;
    }

    /** A builder for a document. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the document was read from. */
    public Optional<Source> source() {
        return Optional.ofNullable(parts.source);
    }

    /** The story; empty for a section front. */
    public Optional<Article> article() {
        return Optional.ofNullable(parts.article);
    }

    /** The teasers in reading order. */
    public List<Teaser> teasers() {
        return parts.teasers;
    }

    /**
     * The story cut into pieces to index and retrieve, in reading order: none goes beyond a section or, if a sentence is not
     * longer, the size limit, and a quote stays with the sentence that names its speaker if both fit. Figures, pull quotes
     * and embeds, which are no running text, are left out, and so are teasers, which belong to other stories.
     */
    public List<Chunk> chunks(ChunkOptions options) {
        return article().map(story -> Chunker.chunks(story, options)).orElse(List.of());
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        return new Builder().source(parts.source).article(parts.article).teasers(parts.teasers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewsDocument that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(NewsDocument.class)
                .with("source", parts.source)
                .with("article", parts.article)
                .with("teasers", parts.teasers)
                .toString();
    }

    /** Collects the parts of a {@link NewsDocument}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private @Nullable Source source;
        private @Nullable Article article;
        private final List<Teaser> teasers = new ArrayList<>();

        private Builder() {}

        /** Sets where the document was read from; {@code null} clears it. */
        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        /** Sets the story; {@code null} clears it. */
        public Builder article(@Nullable Article article) {
            this.article = article;
            return this;
        }

        /** Replaces the teasers. */
        public Builder teasers(List<? extends Teaser> teasers) {
            Lists.replace(this.teasers, teasers);
            return this;
        }

        /** Adds a teaser. */
        public Builder addTeaser(Teaser teaser) {
            this.teasers.add(Objects.requireNonNull(teaser, "teaser"));
            return this;
        }

        /** The finished, immutable document. */
        public NewsDocument build() {
            return new NewsDocument(new Parts(source, article, List.copyOf(teasers)));
        }
    }
}
