package org.newsdoc.parsers.internal.dateline;

import java.util.Optional;
import org.newsdoc.model.Dateline;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.date.DateReader;

/** Reads the dateline at the beginning of a story's first paragraph. Immutable and thread-safe. */
public final class DatelineReader {
    /**
     * A dateline and where the story goes on.
     *
     * @param dateline the dateline
     * @param end first UTF-16 unit of the story's text after it
     */
    public record Found(Dateline dateline, int end) {}

    private DatelineReader() {}

    /** A reader for the languages of a lexicon. */
    public static DatelineReader of(Lexicon lexicon, DateReader dates) {
        return new DatelineReader();
    }

    /** The dateline that {@code paragraph} begins with, if it does. */
    public Optional<Found> read(String paragraph) {
        return Optional.empty();
    }
}
