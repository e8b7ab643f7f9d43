package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the body: its label, what the label means, and the blocks under it.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Section {
    private record Parts(
            SectionKind kind,
            int level,
            @Nullable String label,
            @Nullable LabelForm labelForm,
            @Nullable NewsDate time,
            List<Contributor> authors,
            @Nullable Url url,
            List<Block> blocks) {}

    private final Parts parts;

    private Section(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(SectionKind kind, int level) {
        return new Builder(kind, level);
    }

    /** The role of the section in the story. */
    public SectionKind kind() {
        return parts.kind;
    }

    /** 0 before the first label; else the rank of the label from 1. */
    public int level() {
        return parts.level;
    }

    /** The label as printed, without its colon. */
    public Optional<String> label() {
        return Optional.ofNullable(parts.label);
    }

    /** How the label is printed. */
    public Optional<LabelForm> labelForm() {
        return Optional.ofNullable(parts.labelForm);
    }

    /** The time of a live-blog post. */
    public Optional<NewsDate> time() {
        return Optional.ofNullable(parts.time);
    }

    /** The authors of a live-blog post. */
    public List<Contributor> authors() {
        return parts.authors;
    }

    /** The address of a live-blog post. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** The blocks in reading order. */
    public List<Block> blocks() {
        return parts.blocks;
    }

    /** The blocks of one type in reading order, such as {@code blocks(Figure.class)}; blocks within quotes do not count. */
    public <B extends Block> List<B> blocks(Class<B> type) {
        return parts.blocks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The readable text of the blocks, a blank line between two. */
    public String text() {
        return parts.blocks.stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The text with its label as printed: a heading on its own line, a run-in label and a colon before the text. */
    String printed() {
        var text = text();
        if (parts.label == null) {
            return text;
        }
        if (text.isEmpty()) {
            return parts.label;
        }
        return parts.label + (parts.labelForm == LabelForm.RUN_IN ? ": " : "\n\n") + text;
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.kind, parts.level);
        copy.label = parts.label;
        copy.labelForm = parts.labelForm;
        copy.time = parts.time;
        copy.authors.addAll(parts.authors);
        copy.url = parts.url;
        copy.blocks.addAll(parts.blocks);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Section.class)
                .with("label", parts.label)
                .with("labelForm", parts.labelForm)
                .with("kind", parts.kind)
                .with("level", parts.level)
                .with("time", parts.time)
                .with("authors", parts.authors)
                .with("url", parts.url)
                .with("blocks", parts.blocks)
                .toString();
    }

    /** Collects the parts of a {@link Section}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private SectionKind kind;
        private int level;
        private @Nullable String label;
        private @Nullable LabelForm labelForm;
        private @Nullable NewsDate time;
        private final List<Contributor> authors = new ArrayList<>();
        private @Nullable Url url;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(SectionKind kind, int level) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.level = checked(level);
        }

        /** Sets the role of the section in the story. */
        public Builder kind(SectionKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the rank of the label: 0 before the first, else from 1. */
        public Builder level(int level) {
            this.level = checked(level);
            return this;
        }

        private static int checked(int level) {
            if (level < 0) {
                throw new IllegalArgumentException("level must be >= 0, was " + level);
            }
            return level;
        }

        /** Sets the label as printed, without its colon; {@code null} clears it. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** Sets how the label is printed; {@code null} clears it. */
        public Builder labelForm(@Nullable LabelForm labelForm) {
            this.labelForm = labelForm;
            return this;
        }

        /** Sets the time of a live-blog post; {@code null} clears it. */
        public Builder time(@Nullable NewsDate time) {
            this.time = time;
            return this;
        }

        /** Replaces the authors of a live-blog post. */
        public Builder authors(List<? extends Contributor> authors) {
            Lists.replace(this.authors, authors);
            return this;
        }

        /** Adds to the authors of a live-blog post. */
        public Builder addAuthor(Contributor author) {
            this.authors.add(Objects.requireNonNull(author, "author"));
            return this;
        }

        /** Sets the address of a live-blog post; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Replaces the blocks in reading order. */
        public Builder blocks(List<? extends Block> blocks) {
            Lists.replace(this.blocks, blocks);
            return this;
        }

        /** Adds to the blocks in reading order. */
        public Builder addBlock(Block block) {
            this.blocks.add(Objects.requireNonNull(block, "block"));
            return this;
        }

        /** The finished, immutable section. */
        public Section build() {
            return new Section(
                    new Parts(kind, level, label, labelForm, time, List.copyOf(authors), url, List.copyOf(blocks)));
        }
    }
}
