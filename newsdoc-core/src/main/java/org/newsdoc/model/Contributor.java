package org.newsdoc.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation that made a story: who wrote, reported or photographed it.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Contributor {
    private record Parts(
            String name,
            @Nullable Url url,
            @Nullable String role,
            @Nullable String affiliation) {}

    private final Parts parts;

    private Contributor(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name as printed, without "By", role or agency. */
    public String name() {
        return parts.name;
    }

    /** The address of the contributor's page. */
    public Optional<Url> url() {
        return Optional.ofNullable(parts.url);
    }

    /** What the contributor did or is, such as {@code Political editor}. */
    public Optional<String> role() {
        return Optional.ofNullable(parts.role);
    }

    /** The organisation the contributor works for, such as {@code Reuters}. */
    public Optional<String> affiliation() {
        return Optional.ofNullable(parts.affiliation);
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.name);
        copy.url = parts.url;
        copy.role = parts.role;
        copy.affiliation = parts.affiliation;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contributor that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Contributor.class)
                .with("name", parts.name)
                .with("url", parts.url)
                .with("role", parts.role)
                .with("affiliation", parts.affiliation)
                .toString();
    }

    /** Collects the parts of a {@link Contributor}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private String name;
        private @Nullable Url url;
        private @Nullable String role;
        private @Nullable String affiliation;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Sets the name as printed. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets the address of the contributor's page; {@code null} clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets what the contributor did or is, such as {@code Political editor}; {@code null} clears it. */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /** Sets the organisation the contributor works for, such as {@code Reuters}; {@code null} clears it. */
        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /** The finished, immutable contributor. */
        public Contributor build() {
            return new Contributor(new Parts(name, url, role, affiliation));
        }
    }
}
