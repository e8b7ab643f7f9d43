package org.newsdoc.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * An address as a page gives it, made absolute where the page's own address is known.
 *
 * <p>Pages contain addresses that {@link URI} refuses (spaces, {@code |}, stray {@code %}), so the text is kept.
 *
 * @param value the address, without white space around it, never blank
 * @since 0.1
 */
public record Url(String value) {
    /** Trims the address. */
    public Url {
        value = Objects.requireNonNull(value, "value").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("url must not be blank");
        }
    }

    /**
     * An address from its text.
     *
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public static Url of(String value) {
        return new Url(value);
    }

    /** The address as a {@link URI}; empty when it does not follow RFC 3986. */
    public Optional<URI> toUri() {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
