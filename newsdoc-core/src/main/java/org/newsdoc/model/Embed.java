package org.newsdoc.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of another service set into the story: a video, a post, a sound, a document.
 *
 * @since 0.1
 */
public final class Embed implements Block {
    private record Parts(
            @Nullable String provider,
            @Nullable Url url,
            @Nullable String content) {}

    private final Parts parts;

    private Embed(Parts parts) {
        this.parts = parts;
    }

    /**
     * An embed of its parts, each of which may be unknown.
     *
     * @param provider the service, in lower case, such as {@code youtube}
     * @param url the address of what is embedded
     * @param content its readable text or title
     */
    public static Embed of(@Nullable String provider, @Nullable Url url, @Nullable String content) {
        return new Embed(new Parts(provider, url, content));
    }

    /** The service, in lower case, such as {@code youtube}. */
    public Optional<String> provider() {
        return Optional.ofNullable(parts.provider);
    }

    /** The address of what is embedded. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** The readable text or title of what is embedded. */
    public Optional<String> content() {
        return Optional.ofNullable(parts.content);
    }

    /** Empty: what is embedded is not part of the running text. */
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
        return other instanceof Embed that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Embed.class)
                .with("provider", parts.provider)
                .with("url", parts.url)
                .with("content", parts.content)
                .toString();
    }
}
