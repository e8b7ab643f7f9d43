package org.newsdoc.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The ISO 8601 form of dates. */
final class IsoDates {
    /** Four digits, as in all other forms. */
    private static final DateTimeFormatter YEAR = strict(new DateTimeFormatterBuilder().appendPattern("uuuu"));

    /** Seconds always, fractions only if there are any. */
    private static final DateTimeFormatter MOMENT = strict(new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffsetId());

    /** With or without an offset, in any of its three forms. */
    private static final DateTimeFormatter ANY_MOMENT = strict(new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXXXX][XXXX][X]"));

    private IsoDates() {}

    private static DateTimeFormatter strict(DateTimeFormatterBuilder form) {
        return form.toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }

    static void checkYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("year must be from 0 to 9999, was " + year);
        }
    }

    static String year(Year year) {
        return YEAR.format(year);
    }

    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    /** Tells the forms apart by their lengths; throws {@link java.time.DateTimeException} for what is none of them. */
    static NewsDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> new NewsDate.Year(Year.parse(iso, YEAR));
            case 7 -> new NewsDate.Month(YearMonth.parse(iso));
            case 10 -> new NewsDate.Day(LocalDate.parse(iso));
            default -> {
                var plain = PlainMoment.parse(iso);
                yield plain != null ? plain : any(iso);
            }
        };
    }

    private static NewsDate any(String iso) {
        return ANY_MOMENT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from) instanceof OffsetDateTime moment
                ? new NewsDate.Moment(moment)
                : new NewsDate.LocalMoment(LocalDateTime.parse(iso, ANY_MOMENT));
    }
}
