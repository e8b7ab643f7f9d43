package org.newsdoc.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as precise as the source gave it: neither midnight nor a time zone is ever made up.
 *
 * <p>The text form is ISO 8601: {@code 2020}, {@code 2020-02}, {@code 2020-02-02}, {@code 2020-02-02T17:17},
 * {@code 2020-02-02T17:17:00-04:00}. {@link #parse} reads back exactly what {@link #toString} writes. Years run from 0 to
 * 9999; the factories and constructors refuse others.
 *
 * @since 0.1
 */
public sealed interface NewsDate {
    /** The ISO 8601 form. */
    @Override
    String toString();

    /** The calendar day in the source's own offset; empty when only the month or year is known. */
    Optional<LocalDate> day();

    /**
     * A year, such as {@code 2020}.
     *
     * @param value the year, 0 to 9999
     */
    record Year(java.time.Year value) implements NewsDate {
        /** Checks the year. */
        public Year {
            IsoDates.checkYear(value.getValue());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return IsoDates.year(value);
        }
    }

    /**
     * A month, such as {@code 2020-02}.
     *
     * @param value the month of a year from 0 to 9999
     */
    record Month(YearMonth value) implements NewsDate {
        /** Checks the year. */
        public Month {
            IsoDates.checkYear(value.getYear());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A calendar day, such as {@code 2020-02-02}.
     *
     * @param value the day of a year from 0 to 9999
     */
    record Day(LocalDate value) implements NewsDate {
        /** Checks the year. */
        public Day {
            IsoDates.checkYear(value.getYear());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A day and time whose zone is not known, such as {@code 2020-02-02T17:17}.
     *
     * @param value the moment in a year from 0 to 9999; seconds are printed unless they are zero
     */
    record LocalMoment(LocalDateTime value) implements NewsDate {
        /** Checks the year. */
        public LocalMoment {
            IsoDates.checkYear(value.getYear());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value.toLocalDate());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A day and time with its offset from UTC, such as {@code 2020-02-02T17:17:00-04:00}.
     *
     * @param value the moment in a year from 0 to 9999; seconds are always printed
     */
    record Moment(OffsetDateTime value) implements NewsDate {
        /** Checks the year. */
        public Moment {
            IsoDates.checkYear(value.getYear());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value.toLocalDate());
        }

        @Override
        public String toString() {
            return IsoDates.moment(value);
        }
    }

    /** A year alone. */
    static NewsDate of(java.time.Year year) {
        return new Year(year);
    }

    /** A month of a year. */
    static NewsDate of(YearMonth month) {
        return new Month(month);
    }

    /** A calendar day. */
    static NewsDate of(LocalDate day) {
        return new Day(day);
    }

    /** A day and time without a known zone. */
    static NewsDate of(LocalDateTime moment) {
        return new LocalMoment(moment);
    }

    /** A day and time with its offset. */
    static NewsDate of(OffsetDateTime moment) {
        return new Moment(moment);
    }

    /**
     * Reads the text form that {@link #toString()} writes. Seconds may be left out, an offset may be written {@code -0400}
     * or {@code -04}, and {@code t} and {@code z} may be lower case; nothing else is taken, not even white space.
     *
     * @return the date; empty when {@code iso} is not of that form or names a day or time that does not exist
     */
    static Optional<NewsDate> parse(String iso) {
        Objects.requireNonNull(iso, "iso");
        try {
            return Optional.of(IsoDates.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
