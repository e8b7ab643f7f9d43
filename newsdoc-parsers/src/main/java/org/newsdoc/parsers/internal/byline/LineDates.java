package org.newsdoc.parsers.internal.byline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;

/** The dates that one line says: when a story appeared, and when it was changed. Not thread-safe. */
final class LineDates {
    private @Nullable NewsDate published;
    private @Nullable NewsDate modified;

    @Nullable
    NewsDate published() {
        return published;
    }

    @Nullable
    NewsDate modified() {
        return modified;
    }

    /** The day of publication, which a time alone belongs to. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(published).flatMap(NewsDate::day);
    }

    /**
     * Keeps a date: the first is that of publication, a later one that of a change, whatever the word before it.
     *
     * @param kind what the word before it says; null when none stands there
     */
    void keep(MetaWords.@Nullable Kind kind, NewsDate date) {
        if (kind == MetaWords.Kind.UPDATED) {
            modified = date;
        } else if (published == null) {
            published = date;
        } else if (kind == null || isLater(date, published)) {
            modified = modified == null ? date : modified;
        }
    }

    private static boolean isLater(NewsDate date, NewsDate other) {
        var day = date.day().orElse(null);
        var before = other.day().orElse(null);
        if (day == null || before == null) {
            return false;
        }
        int days = day.compareTo(before);
        return days > 0 || days == 0 && !(date instanceof NewsDate.Day) && !date.equals(other);
    }
}
