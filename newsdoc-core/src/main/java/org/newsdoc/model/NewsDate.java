package org.newsdoc.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * A date as precise as the source gave it: neither midnight nor a time zone is ever made up.
 *
 * <p>The text form is ISO 8601: {@code 2020}, {@code 2020-02}, {@code 2020-02-02}, {@code 2020-02-02T17:17},
 * {@code 2020-02-02T17:17:00-04:00}.
 *
 * @since 0.1
 */
public sealed interface NewsDate {
    /** The ISO 8601 form. */
    @Override
    String toString();

    /** The calendar day in the source's own offset; empty when only the month or year is known. */
    Optional<LocalDate> day();

    /** A year, such as {@code 2020}. */
    record Year(java.time.Year value) implements NewsDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A month, such as {@code 2020-02}. */
    record Month(YearMonth value) implements NewsDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A calendar day, such as {@code 2020-02-02}. */
    record Day(LocalDate value) implements NewsDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A day and time whose zone is not known, such as {@code 2020-02-02T17:17}. */
    record LocalMoment(LocalDateTime value) implements NewsDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value.toLocalDate());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A day and time with its offset from UTC, such as {@code 2020-02-02T17:17:00-04:00}. */
    record Moment(OffsetDateTime value) implements NewsDate {
        /** Hours to nanoseconds, seconds always printed. */
        private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T')
                .appendPattern("HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendOffsetId()
                .toFormatter(java.util.Locale.ROOT);

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value.toLocalDate());
        }

        @Override
        public String toString() {
            return ISO.format(value);
        }
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
     * Reads the text form that {@link #toString()} writes.
     *
     * @return the date; empty when {@code iso} is not of that form
     */
    static Optional<NewsDate> parse(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> new Year(java.time.Year.parse(iso));
                        case 7 -> new Month(YearMonth.parse(iso));
                        case 10 -> new Day(LocalDate.parse(iso));
                        default ->
                            hasOffset(iso)
                                    ? new Moment(OffsetDateTime.parse(iso))
                                    : new LocalMoment(LocalDateTime.parse(iso));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOffset(String iso) {
        return iso.indexOf('Z') > 0 || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
    }
}
