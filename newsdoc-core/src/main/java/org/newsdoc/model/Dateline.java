package org.newsdoc.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a report with where, by which agency and when it was filed.
 *
 * <p>Immutable; equal when all parts are equal.
 *
 * @since 0.1
 */
public final class Dateline {
    private record Parts(
            String text,
            @Nullable String place,
            @Nullable String agency,
            @Nullable String date) {}

    private final Parts parts;

    private Dateline(Parts parts) {
        this.parts = parts;
    }

    /** A builder with the required parts. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** The whole dateline as printed, its dash or colon included. */
    public String text() {
        return parts.text;
    }

    /** The place as printed, such as {@code PORT AVELINE, Saint Orran}. */
    public Optional<String> place() {
        return Optional.ofNullable(parts.place);
    }

    /** The agency, such as {@code AP}. */
    public Optional<String> agency() {
        return Optional.ofNullable(parts.agency);
    }

    /** The date as printed, such as {@code Sept 28}. */
    public Optional<String> date() {
        return Optional.ofNullable(parts.date);
    }

    /** A builder that starts from these parts. */
    public Builder toBuilder() {
        var copy = new Builder(parts.text);
        copy.place = parts.place;
        copy.agency = parts.agency;
        copy.date = parts.date;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dateline that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Dateline.class)
                .with("text", parts.text)
                .with("place", parts.place)
                .with("agency", parts.agency)
                .with("date", parts.date)
                .toString();
    }

    /** Collects the parts of a {@link Dateline}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private String text;
        private @Nullable String place;
        private @Nullable String agency;
        private @Nullable String date;

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets the whole dateline as printed. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets the place as printed, such as {@code PORT AVELINE, Saint Orran}; {@code null} clears it. */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /** Sets the agency, such as {@code AP}; {@code null} clears it. */
        public Builder agency(@Nullable String agency) {
            this.agency = agency;
            return this;
        }

        /** Sets the date as printed, such as {@code Sept 28}; {@code null} clears it. */
        public Builder date(@Nullable String date) {
            this.date = date;
            return this;
        }

        /** The finished, immutable dateline. */
        public Dateline build() {
            return new Dateline(new Parts(text, place, agency, date));
        }
    }
}
