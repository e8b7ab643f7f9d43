package org.newsdoc.parsers.internal.byline;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.date.DateReader;

/** The dates in a line, also those that cannot be told without a reference time. */
final class DateMarks {
    /**
     * A date in the line.
     *
     * @param dateOrNull the date; null when it counts from a time that is not known
     */
    record Mark(int start, int end, @Nullable NewsDate dateOrNull) {}

    /** Any time will do to see where such dates stand; two are needed to tell spans from dates without a year. */
    private static final OffsetDateTime STAND_IN = OffsetDateTime.of(2000, 12, 31, 12, 0, 0, 0, ZoneOffset.UTC);

    private static final int AHEAD_DAYS = 300;

    private final DateReader dates;
    private final String line;
    private final String language;

    DateMarks(DateReader dates, String line, String language) {
        this.dates = dates;
        this.line = line;
        this.language = language;
    }

    /** The dates from left to right. */
    List<Mark> find(@Nullable OffsetDateTime reference) {
        var marks = new ArrayList<Mark>();
        if (reference != null) {
            dates.find(line, language, reference)
                    .forEach(found -> marks.add(new Mark(found.start(), found.end(), found.date())));
            marks.removeIf(this::isName);
            return marks;
        }
        var all = dates.find(line, language, STAND_IN);
        if (all.isEmpty()) {
            return marks;
        }
        var known = dates.find(line, language, null);
        for (var found : all) {
            marks.add(new Mark(found.start(), found.end(), known.contains(found) ? found.date() : null));
        }
        marks.removeIf(this::isName);
        return marks;
    }

    /** Whether a word such as "today" in one language is a name in another: another capitalised word follows it. */
    private boolean isName(Mark mark) {
        int next = mark.end + 1;
        if (next >= line.length() || line.charAt(mark.end) != ' ' || !Character.isUpperCase(line.charAt(next))) {
            return false;
        }
        return line.substring(mark.start, mark.end)
                .chars()
                .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** A later date that was printed without its year, told from an earlier one. */
    Optional<NewsDate> after(NewsDate earlier, Mark mark) {
        var day = earlier.day().orElse(null);
        if (day == null) {
            return Optional.empty();
        }
        var text = line.substring(mark.start, mark.end);
        var from = day.plusDays(AHEAD_DAYS).atTime(12, 0).atOffset(ZoneOffset.UTC);
        var first = dates.read(text, language, from);
        var second = dates.read(text, language, from.plusDays(1));
        return first.equals(second) ? first : Optional.empty();
    }
}
