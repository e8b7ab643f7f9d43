package org.newsdoc.parsers.internal.choice;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.newsdoc.model.NewsDate;

/** Gives a moment in UTC the offset of the place it was printed for, where another source tells that. */
final class LocalDay {
    private static final int MOST_EAST = 14 * 60;
    private static final int MOST_WEST = -12 * 60;
    private static final int STEP = 30;

    private LocalDay() {}

    /**
     * The same moment as another source prints it.
     *
     * @param chosen the date that was chosen
     * @param others what all sources say
     */
    static Optional<NewsDate> of(Optional<NewsDate> chosen, List<NewsDate> others) {
        if (chosen.isEmpty()
                || !(chosen.get() instanceof NewsDate.Moment moment)
                || !moment.value().getOffset().equals(ZoneOffset.UTC)) {
            return chosen;
        }
        for (var other : others) {
            if (other instanceof NewsDate.Moment same && isSame(moment.value(), same.value())) {
                return Optional.of(other);
            }
        }
        for (var other : others) {
            var local = other instanceof NewsDate.LocalMoment clock ? local(moment.value(), clock) : null;
            if (local != null) {
                return Optional.of(NewsDate.of(local));
            }
        }
        return chosen;
    }

    private static boolean isSame(OffsetDateTime utc, OffsetDateTime other) {
        return !other.getOffset().equals(ZoneOffset.UTC)
                && utc.truncatedTo(ChronoUnit.MINUTES).isEqual(other.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The moment at the offset that makes it the printed time on another day; null when none does. */
    private static @org.jspecify.annotations.Nullable OffsetDateTime local(
            OffsetDateTime utc, NewsDate.LocalMoment clock) {
        long minutes = Duration.between(
                        utc.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES),
                        clock.value().truncatedTo(ChronoUnit.MINUTES))
                .toMinutes();
        boolean offset = minutes >= MOST_WEST && minutes <= MOST_EAST && minutes % STEP == 0;
        return !offset || clock.value().toLocalDate().equals(utc.toLocalDate())
                ? null
                : utc.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) minutes * 60));
    }
}
