package org.newsdoc.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who said something.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Speaker {
    private record Parts(
            String name,
            @Nullable String mention,
            @Nullable TextRange mentionAt,
            @Nullable String description) {}

    private final Parts parts;

    private Speaker(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The fullest form of the name that the article has for the speaker, else the mention. */
    public String name() {
        return parts.name;
    }

    /** The words that name the speaker at the quotation, such as {@code he} or {@code the minister}. */
    public Optional<String> mention() {
        return Optional.ofNullable(parts.mention);
    }

    /** Where the mention stands. */
    public Optional<TextRange> mentionAt() {
        return Optional.ofNullable(parts.mentionAt);
    }

    /** What the article says of the speaker at the first mention. */
    public Optional<String> description() {
        return Optional.ofNullable(parts.description);
    }

    /**
     * Whether {@code other} is the name, its last words, or the mention; case and white space around it do not count.
     * "Amidror" is who is named "Yaakov Amidror", "Yaakov" is not.
     */
    public boolean isCalled(String other) {
        var called = other.strip();
        return !called.isEmpty() && (endsIn(parts.name, called) || called.equalsIgnoreCase(parts.mention));
    }

    private static boolean endsIn(String name, String words) {
        int start = name.length() - words.length();
        return start >= 0
                && name.regionMatches(true, start, words, 0, words.length())
                && (start == 0 || name.charAt(start - 1) == ' ');
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.name);
        copy.mention = parts.mention;
        copy.mentionAt = parts.mentionAt;
        copy.description = parts.description;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Speaker that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Speaker.class)
                .with("name", parts.name)
                .with("mention", parts.mention)
                .with("mentionAt", parts.mentionAt)
                .with("description", parts.description)
                .toString();
    }

    /** Collects the parts of a {@link Speaker}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private String name;
        private @Nullable String mention;
        private @Nullable TextRange mentionAt;
        private @Nullable String description;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Sets the fullest form of the name. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets the words that name the speaker at the quotation, such as {@code he} or {@code the minister}; {@code null} clears it. */
        public Builder mention(@Nullable String mention) {
            this.mention = mention;
            return this;
        }

        /** Sets where the mention stands; {@code null} clears it. */
        public Builder mentionAt(@Nullable TextRange mentionAt) {
            this.mentionAt = mentionAt;
            return this;
        }

        /** Sets what the article says of the speaker at the first mention; {@code null} clears it. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The finished, immutable speaker. */
        public Speaker build() {
            return new Speaker(new Parts(name, mention, mentionAt, description));
        }
    }
}
