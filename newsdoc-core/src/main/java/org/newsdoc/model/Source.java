package org.newsdoc.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a document was read from.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Source {
    private record Parts(@Nullable Url url, @Nullable String mediaType) {}

    private final Parts parts;

    private Source(Parts parts) {
        this.parts = parts;
    }

    /** A builder without any parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address the document was read from. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** The media type of the input, such as {@code text/html}. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(parts.mediaType);
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder();
        copy.url = parts.url;
        copy.mediaType = parts.mediaType;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Source.class)
                .with("url", parts.url)
                .with("mediaType", parts.mediaType)
                .toString();
    }

    /** Collects the parts of a {@link Source}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private @Nullable Url url;
        private @Nullable String mediaType;

        private Builder() {}

        /** Sets the address the document was read from; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the media type of the input, such as {@code text/html}; {@code null} clears it. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** The finished, immutable source. */
        public Source build() {
            return new Source(new Parts(url, mediaType));
        }
    }
}
