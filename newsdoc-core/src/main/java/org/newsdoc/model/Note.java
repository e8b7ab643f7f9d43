package org.newsdoc.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remark about the story that is no part of it: a correction, an editor's note, a tagline.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Note {
    private record Parts(
            NoteKind kind, RichText text, @Nullable BlockPosition before) {}

    private final Parts parts;

    private Note(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(NoteKind kind, RichText text) {
        return new Builder(kind, text);
    }

    /** What the note is for. */
    public NoteKind kind() {
        return parts.kind;
    }

    /** What it says, as printed. */
    public RichText text() {
        return parts.text;
    }

    /** The place in the story it was printed at. */
    public Optional<BlockPosition> before() {
        return Optional.ofNullable(parts.before);
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.kind, parts.text);
        copy.before = parts.before;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Note.class)
                .with("kind", parts.kind)
                .with("text", parts.text)
                .with("before", parts.before)
                .toString();
    }

    /** Collects the parts of a {@link Note}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private NoteKind kind;
        private RichText text;
        private @Nullable BlockPosition before;

        private Builder(NoteKind kind, RichText text) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets what the note is for. */
        public Builder kind(NoteKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets what it says. */
        public Builder text(RichText text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets the place in the story it was printed at; {@code null} clears it. */
        public Builder before(@Nullable BlockPosition before) {
            this.before = before;
            return this;
        }

        /** The finished, immutable note. */
        public Note build() {
            return new Note(new Parts(kind, text, before));
        }
    }
}
