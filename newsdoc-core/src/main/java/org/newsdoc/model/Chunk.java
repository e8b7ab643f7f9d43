package org.newsdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a story to index and retrieve: a run of blocks of one section, or a part of one long block.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Chunk {
    /** What a chunk is made of; {@code blocks} are the indices of its first and last block. */
    record Parts(
            String id,
            List<String> headings,
            SectionKind kind,
            List<String> speakers,
            BlockPosition first,
            BlockPosition last,
            String text) {}

    private final Parts parts;

    Chunk(Parts parts) {
        this.parts = parts;
    }

    /**
     * A name for the chunk: the same as long as the story's address (or headline, if it has none) and the chunk's text stay
     * as they are, whatever happens to the rest of the story.
     */
    public String id() {
        return parts.id;
    }

    /** The headline and the labels over the chunk, from the outermost to the innermost. */
    public List<String> headings() {
        return parts.headings;
    }

    /** The role of the section it is from. */
    public SectionKind kind() {
        return parts.kind;
    }

    /** The names of those whose words are in it, each once, in the order of their quotes. */
    public List<String> speakers() {
        return parts.speakers;
    }

    /** Where its first block stands. */
    public BlockPosition first() {
        return parts.first;
    }

    /** Where its last block stands, in the same section; the first one again for a chunk of one block. */
    public BlockPosition last() {
        return parts.last;
    }

    /** Its text, an empty line between two blocks. Labels are in {@link #headings()} only. */
    public String text() {
        return parts.text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chunk that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Chunk.class)
                .with("id", parts.id)
                .with("headings", parts.headings)
                .with("kind", parts.kind)
                .with("speakers", parts.speakers)
                .with("first", parts.first)
                .with("last", parts.last)
                .with("text", parts.text)
                .toString();
    }
}
