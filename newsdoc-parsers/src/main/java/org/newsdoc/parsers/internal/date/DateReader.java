package org.newsdoc.parsers.internal.date;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.Lexicon;

/** Reads dates as people and machines print them, in all languages of the lexicon. Immutable and thread-safe. */
public final class DateReader {
    /**
     * A date in a text.
     *
     * @param date the date, as precise as printed
     * @param start first UTF-16 unit of the printed date with its time and zone
     * @param end end of it, exclusive
     */
    public record Found(NewsDate date, int start, int end) {}

    private DateReader() {}

    /** A reader for the languages of a lexicon. */
    public static DateReader of(Lexicon lexicon) {
        return new DateReader();
    }

    /**
     * Reads a text that is nothing but a date, with or without time, zone and weekday: ISO 8601 and the forms found in
     * metadata (RFC 822, {@code 20200202}, with fractions, {@code Z}), and the printed forms of all languages.
     *
     * @param text the text
     * @param language primary language of the page, which decides between readings; empty when not known
     * @param reference the time that relative dates count from; without it they are not read
     */
    public Optional<NewsDate> read(String text, String language, @Nullable OffsetDateTime reference) {
        return Optional.empty();
    }

    /** Finds the dates in a line, from left to right, as {@link #read} reads each. */
    public List<Found> find(String line, String language, @Nullable OffsetDateTime reference) {
        return List.of();
    }
}
