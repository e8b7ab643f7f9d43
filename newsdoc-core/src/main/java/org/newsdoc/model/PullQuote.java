package org.newsdoc.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the story repeated in large type. It is not part of the running text.
 *
 * @since 0.1
 */
public final class PullQuote implements Block {
    private record Parts(RichText content, @Nullable String attribution) {}

    private final Parts parts;

    private PullQuote(Parts parts) {
        this.parts = parts;
    }

    /** A pull quote without attribution. */
    public static PullQuote of(RichText content) {
        return of(content, null);
    }

    /** A pull quote with the line that says whose words it is, if there is one. */
    public static PullQuote of(RichText content, @Nullable String attribution) {
        return new PullQuote(new Parts(Objects.requireNonNull(content, "content"), attribution));
    }

    /** The phrase as printed. */
    public RichText content() {
        return parts.content;
    }

    /** The line that says whose words it is, without its dash. */
    public Optional<String> attribution() {
        return Optional.ofNullable(parts.attribution);
    }

    /** Empty: the phrase stands in the running text already. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PullQuote that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(PullQuote.class)
                .with("content", parts.content)
                .with("attribution", parts.attribution)
                .toString();
    }
}
