package org.newsdoc.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story: what it is called, who made it, when and where it appeared, and its body in sections.
 *
 * <pre>{@code
 * for (Section section : article.sections(SectionKind.WHY_IT_MATTERS)) {
 *     System.out.println(section.text());
 * }
 * }</pre>
 *
 * <p>Immutable; equal when all parts are equal, wherever they were read from.
 *
 * @since 0.1
 */
public final class Article {
    private final ArticleParts parts;

    private Article(ArticleParts parts) {
        this.parts = parts;
    }

    /**
     * A builder for an article.
     *
     * @param headline the headline as printed; empty when the story has none
     */
    public static Builder builder(String headline) {
        return new Builder(headline);
    }

    /** The headline as printed; empty when the story has none. */
    public String headline() {
        return parts.titles().headline();
    }

    /** The short label over or before the headline, such as {@code Exclusive}. */
    public Optional<String> kicker() {
        return Optional.ofNullable(parts.titles().kicker());
    }

    /** The standfirst under the headline. */
    public Optional<String> deck() {
        return Optional.ofNullable(parts.titles().deck());
    }

    /** The story in points, as printed before it. */
    public List<String> keyPoints() {
        return parts.titles().keyPoints();
    }

    /** Who made the story, in the order of the byline. */
    public List<Contributor> authors() {
        return parts.origin().authors();
    }

    /** When the story was first published. */
    public Optional<NewsDate> published() {
        return Optional.ofNullable(parts.origin().published());
    }

    /** When the story was last changed. */
    public Optional<NewsDate> modified() {
        return Optional.ofNullable(parts.origin().modified());
    }

    /** The sections of the paper it belongs to, such as {@code World}. */
    public List<String> categories() {
        return parts.origin().categories();
    }

    /** The subjects the publisher tagged it with. */
    public List<String> topics() {
        return parts.origin().topics();
    }

    /** The language of the story. */
    public Optional<LanguageTag> language() {
        return Optional.ofNullable(parts.origin().language());
    }

    /** The canonical address of the story. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.origin().url());
    }

    /** The name of the publication. */
    public Optional<String> site() {
        return Optional.ofNullable(parts.origin().site());
    }

    /** Who may read it, as the page claims. */
    public Optional<Access> access() {
        return Optional.ofNullable(parts.origin().access());
    }

    /** The line that opens the report with place and agency. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(parts.content().dateline());
    }

    /** The picture that stands for the story. */
    public Optional<Image> leadImage() {
        return Optional.ofNullable(parts.content().leadImage());
    }

    /** The parts of the body, in reading order; the first usually has no label. */
    public List<Section> sections() {
        return parts.content().sections();
    }

    /** Who said what, in reading order. */
    public List<Quote> quotes() {
        return parts.content().quotes();
    }

    /** Corrections, editors' notes and taglines. */
    public List<Note> notes() {
        return parts.content().notes();
    }

    /** The sections of one kind, in reading order. */
    public List<Section> sections(SectionKind kind) {
        return sections().stream()
                .filter(section -> section.kind().equals(kind))
                .toList();
    }

    /** The quotes whose speaker {@linkplain Speaker#isCalled is called} so: by full name, surname or mention, in any case. */
    public List<Quote> quotesBy(String name) {
        return quotes().stream()
                .filter(quote -> quote.speaker()
                        .filter(speaker -> speaker.isCalled(name))
                        .isPresent())
                .toList();
    }

    /**
     * The stretch of text that a range of this article names, such as {@link Quote#at}.
     *
     * @return the text; empty when the article has none there
     */
    public Optional<String> textAt(TextRange range) {
        return TextPaths.text(this, range.path())
                .filter(text -> range.end() <= text.length())
                .map(text -> text.substring(range.start(), range.end()));
    }

    /** The names of all who are quoted, in the order of their first quote. */
    public List<String> speakers() {
        var names = new LinkedHashSet<String>();
        for (var quote : quotes()) {
            quote.speaker().ifPresent(speaker -> names.add(speaker.name()));
        }
        return List.copyOf(names);
    }

    /** The running text in reading order, a blank line between two blocks; run-in labels stand before their text. */
    public String text() {
        return sections().stream()
                .map(Section::printed)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The number of words in the running text; a sign of a script written without spaces counts as one. */
    public int wordCount() {
        return Words.count(text());
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.titles().headline());
        copy.kicker = parts.titles().kicker();
        copy.deck = parts.titles().deck();
        copy.keyPoints.addAll(parts.titles().keyPoints());
        copy.authors.addAll(parts.origin().authors());
        copy.published = parts.origin().published();
        copy.modified = parts.origin().modified();
        copy.categories.addAll(parts.origin().categories());
        copy.topics.addAll(parts.origin().topics());
        copy.language = parts.origin().language();
        copy.url = parts.origin().url();
        copy.site = parts.origin().site();
        copy.access = parts.origin().access();
        copy.dateline = parts.content().dateline();
        copy.leadImage = parts.content().leadImage();
        copy.sections.addAll(parts.content().sections());
        copy.quotes.addAll(parts.content().quotes());
        copy.notes.addAll(parts.content().notes());
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }

    /** Collects the parts of an {@link Article}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private String headline;
        private @Nullable String kicker;
        private @Nullable String deck;
        private final List<String> keyPoints = new ArrayList<>();
        private final List<Contributor> authors = new ArrayList<>();
        private @Nullable NewsDate published;
        private @Nullable NewsDate modified;
        private final List<String> categories = new ArrayList<>();
        private final List<String> topics = new ArrayList<>();
        private @Nullable LanguageTag language;
        private @Nullable Url url;
        private @Nullable String site;
        private @Nullable Access access;
        private @Nullable Dateline dateline;
        private @Nullable Image leadImage;
        private final List<Section> sections = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder(String headline) {
            this.headline = Objects.requireNonNull(headline, "headline");
        }

        /** Sets the headline as printed; empty for none. */
        public Builder headline(String headline) {
            this.headline = Objects.requireNonNull(headline, "headline");
            return this;
        }

        /** Sets the kicker; {@code null} clears it. */
        public Builder kicker(@Nullable String kicker) {
            this.kicker = kicker;
            return this;
        }

        /** Sets the deck; {@code null} clears it. */
        public Builder deck(@Nullable String deck) {
            this.deck = deck;
            return this;
        }

        /** Replaces the key points. */
        public Builder keyPoints(List<? extends String> keyPoints) {
            Lists.replace(this.keyPoints, keyPoints);
            return this;
        }

        /** Replaces the authors. */
        public Builder authors(List<? extends Contributor> authors) {
            Lists.replace(this.authors, authors);
            return this;
        }

        /** Adds an author, last in the byline. */
        public Builder addAuthor(Contributor author) {
            authors.add(Objects.requireNonNull(author, "author"));
            return this;
        }

        /** Sets the publication date; {@code null} clears it. */
        public Builder published(@Nullable NewsDate published) {
            this.published = published;
            return this;
        }

        /** Sets the date of the last change; {@code null} clears it. */
        public Builder modified(@Nullable NewsDate modified) {
            this.modified = modified;
            return this;
        }

        /** Replaces the categories. */
        public Builder categories(List<? extends String> categories) {
            Lists.replace(this.categories, categories);
            return this;
        }

        /** Adds a category. */
        public Builder addCategory(String category) {
            categories.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        /** Replaces the topics. */
        public Builder topics(List<? extends String> topics) {
            Lists.replace(this.topics, topics);
            return this;
        }

        /** Sets the language; {@code null} clears it. */
        public Builder language(@Nullable LanguageTag language) {
            this.language = language;
            return this;
        }

        /** Sets the canonical address; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the name of the publication; {@code null} clears it. */
        public Builder site(@Nullable String site) {
            this.site = site;
            return this;
        }

        /** Sets who may read it; {@code null} clears it. */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /** Sets the dateline; {@code null} clears it. */
        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Sets the lead image; {@code null} clears it. */
        public Builder leadImage(@Nullable Image leadImage) {
            this.leadImage = leadImage;
            return this;
        }

        /** Replaces the sections. */
        public Builder sections(List<? extends Section> sections) {
            Lists.replace(this.sections, sections);
            return this;
        }

        /** Adds a section, last in the body. */
        public Builder addSection(Section section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** Replaces the quotes. */
        public Builder quotes(List<? extends Quote> quotes) {
            Lists.replace(this.quotes, quotes);
            return this;
        }

        /** Adds a quote. */
        public Builder addQuote(Quote quote) {
            quotes.add(Objects.requireNonNull(quote, "quote"));
            return this;
        }

        /** Replaces the notes. */
        public Builder notes(List<? extends Note> notes) {
            Lists.replace(this.notes, notes);
            return this;
        }

        /** Adds a note. */
        public Builder addNote(Note note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /** The finished, immutable article. */
        public Article build() {
            return new Article(new ArticleParts(
                    new ArticleParts.Titles(headline, kicker, deck, List.copyOf(keyPoints)),
                    new ArticleParts.Origin(
                            List.copyOf(authors),
                            published,
                            modified,
                            List.copyOf(categories),
                            List.copyOf(topics),
                            language,
                            url,
                            site,
                            access),
                    new ArticleParts.Content(
                            dateline, leadImage, List.copyOf(sections), List.copyOf(quotes), List.copyOf(notes))));
        }
    }
}
