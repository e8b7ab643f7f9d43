package org.newsdoc.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what is printed about it.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Image {
    private record Parts(
            @Nullable Url url,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height) {}

    private final Parts parts;

    private Image(Parts parts) {
        this.parts = parts;
    }

    /** A builder without any parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address of the picture at its best resolution. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** The caption, without the credit. */
    public Optional<String> caption() {
        return Optional.ofNullable(parts.caption);
    }

    /** The credit line, without its prefix ("Photo:"). */
    public Optional<String> credit() {
        return Optional.ofNullable(parts.credit);
    }

    /** The text for readers who do not see the picture. */
    public Optional<String> alt() {
        return Optional.ofNullable(parts.alt);
    }

    /** The width in pixels. */
    public Optional<Integer> width() {
        return Optional.ofNullable(parts.width);
    }

    /** The height in pixels. */
    public Optional<Integer> height() {
        return Optional.ofNullable(parts.height);
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder();
        copy.url = parts.url;
        copy.caption = parts.caption;
        copy.credit = parts.credit;
        copy.alt = parts.alt;
        copy.width = parts.width;
        copy.height = parts.height;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Image.class)
                .with("url", parts.url)
                .with("caption", parts.caption)
                .with("credit", parts.credit)
                .with("alt", parts.alt)
                .with("width", parts.width)
                .with("height", parts.height)
                .toString();
    }

    /** Collects the parts of a {@link Image}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private @Nullable Url url;
        private @Nullable String caption;
        private @Nullable String credit;
        private @Nullable String alt;
        private @Nullable Integer width;
        private @Nullable Integer height;

        private Builder() {}

        /** Sets the address of the picture at its best resolution; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the caption, without the credit; {@code null} clears it. */
        public Builder caption(@Nullable String caption) {
            this.caption = caption;
            return this;
        }

        /** Sets the credit line, without its prefix ("Photo:"); {@code null} clears it. */
        public Builder credit(@Nullable String credit) {
            this.credit = credit;
            return this;
        }

        /** Sets the text for readers who do not see the picture; {@code null} clears it. */
        public Builder alt(@Nullable String alt) {
            this.alt = alt;
            return this;
        }

        /** Sets the width in pixels; {@code null} or less than 1, which says nothing, clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width == null || width < 1 ? null : width;
            return this;
        }

        /** Sets the height in pixels; {@code null} or less than 1, which says nothing, clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height == null || height < 1 ? null : height;
            return this;
        }

        /** The finished, immutable image. */
        public Image build() {
            return new Image(new Parts(url, caption, credit, alt, width, height));
        }
    }
}
