package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card or line that leads to another story.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Teaser {
    private record Parts(
            String headline,
            @Nullable String kicker,
            @Nullable Url url,
            @Nullable Image image,
            @Nullable NewsDate published,
            List<String> categories,
            List<Contributor> authors,
            List<Section> sections) {}

    private final Parts parts;

    private Teaser(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(String headline) {
        return new Builder(headline);
    }

    /** The headline as printed. */
    public String headline() {
        return parts.headline;
    }

    /** The short label over or before the headline. */
    public Optional<String> kicker() {
        return Optional.ofNullable(parts.kicker);
    }

    /** The address of the story. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** The picture of the card. */
    public Optional<Image> image() {
        return Optional.ofNullable(parts.image);
    }

    /** When the story was published. */
    public Optional<NewsDate> published() {
        return Optional.ofNullable(parts.published);
    }

    /** The sections of the paper it belongs to. */
    public List<String> categories() {
        return parts.categories;
    }

    /** Who wrote it. */
    public List<Contributor> authors() {
        return parts.authors;
    }

    /** The card's own lede and labelled text. */
    public List<Section> sections() {
        return parts.sections;
    }

    /** The readable text of the sections, a blank line between two blocks; run-in labels stand before their text. */
    public String text() {
        return sections().stream()
                .map(Section::printed)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.headline);
        copy.kicker = parts.kicker;
        copy.url = parts.url;
        copy.image = parts.image;
        copy.published = parts.published;
        copy.categories.addAll(parts.categories);
        copy.authors.addAll(parts.authors);
        copy.sections.addAll(parts.sections);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Teaser that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Teaser.class)
                .with("headline", parts.headline)
                .with("kicker", parts.kicker)
                .with("url", parts.url)
                .with("image", parts.image)
                .with("published", parts.published)
                .with("categories", parts.categories)
                .with("authors", parts.authors)
                .with("sections", parts.sections)
                .toString();
    }

    /** Collects the parts of a {@link Teaser}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private String headline;
        private @Nullable String kicker;
        private @Nullable Url url;
        private @Nullable Image image;
        private @Nullable NewsDate published;
        private final List<String> categories = new ArrayList<>();
        private final List<Contributor> authors = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        private Builder(String headline) {
            this.headline = Objects.requireNonNull(headline, "headline");
        }

        /** Sets the headline as printed. */
        public Builder headline(String headline) {
            this.headline = Objects.requireNonNull(headline, "headline");
            return this;
        }

        /** Sets the short label over or before the headline; {@code null} clears it. */
        public Builder kicker(@Nullable String kicker) {
            this.kicker = kicker;
            return this;
        }

        /** Sets the address of the story; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the picture of the card; {@code null} clears it. */
        public Builder image(@Nullable Image image) {
            this.image = image;
            return this;
        }

        /** Sets when the story was published; {@code null} clears it. */
        public Builder published(@Nullable NewsDate published) {
            this.published = published;
            return this;
        }

        /** Replaces the sections of the paper it belongs to. */
        public Builder categories(List<? extends String> categories) {
            Lists.replace(this.categories, categories);
            return this;
        }

        /** Adds to the sections of the paper it belongs to. */
        public Builder addCategory(String category) {
            this.categories.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        /** Replaces who wrote it. */
        public Builder authors(List<? extends Contributor> authors) {
            Lists.replace(this.authors, authors);
            return this;
        }

        /** Adds to who wrote it. */
        public Builder addAuthor(Contributor author) {
            this.authors.add(Objects.requireNonNull(author, "author"));
            return this;
        }

        /** Replaces the card's own lede and labelled text. */
        public Builder sections(List<? extends Section> sections) {
            Lists.replace(this.sections, sections);
            return this;
        }

        /** Adds to the card's own lede and labelled text. */
        public Builder addSection(Section section) {
            this.sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** The finished, immutable teaser. */
        public Teaser build() {
            return new Teaser(new Parts(
                    headline,
                    kicker,
                    url,
                    image,
                    published,
                    List.copyOf(categories),
                    List.copyOf(authors),
                    List.copyOf(sections)));
        }
    }
}
