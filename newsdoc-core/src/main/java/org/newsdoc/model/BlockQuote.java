package org.newsdoc.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A passage quoted from somebody or somewhere, set off from the running text.
 *
 * @since 0.1
 */
public final class BlockQuote implements Block {
    private record Parts(List<Block> blocks, @Nullable String attribution) {}

    private final Parts parts;

    private BlockQuote(Parts parts) {
        this.parts = parts;
    }

    /** A quoted passage without attribution. */
    public static BlockQuote of(List<? extends Block> blocks) {
        return of(blocks, null);
    }

    /** A quoted passage with the line that says whose words it is, if there is one. */
    public static BlockQuote of(List<? extends Block> blocks, @Nullable String attribution) {
        return new BlockQuote(new Parts(List.copyOf(blocks), attribution));
    }

    /** The quoted blocks. */
    public List<Block> blocks() {
        return parts.blocks;
    }

    /** The line that says whose words it is, without its dash. */
    public Optional<String> attribution() {
        return Optional.ofNullable(parts.attribution);
    }

    /** The text of the quoted blocks, one a line. */
    @Override
    public String text() {
        return parts.blocks.stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlockQuote that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(BlockQuote.class)
                .with("blocks", parts.blocks)
                .with("attribution", parts.attribution)
                .toString();
    }
}
