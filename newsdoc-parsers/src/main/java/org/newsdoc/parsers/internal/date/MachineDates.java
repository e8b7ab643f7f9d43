package org.newsdoc.parsers.internal.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.newsdoc.model.NewsDate;

/** Forms of dates that only programs write, and texts too short to be a date anywhere else. */
final class MachineDates {
    private static final String OPEN = "/Date(";
    private static final long FIRST_SECOND = -11_676_096_000L;
    private static final long LAST_SECOND = 4_102_444_800L;

    private MachineDates() {}

    /** {@code 2020}, {@code 2020-02}, {@code 02/2020}, {@code 20200202171700}, {@code /Date(1580663820000)/}. */
    static Optional<NewsDate> read(String text, DateTokens tokens) {
        if (text.startsWith(OPEN) && text.endsWith(")/")) {
            var digits = text.substring(OPEN.length(), text.length() - 2);
            int zone = Math.max(digits.indexOf('+'), digits.indexOf('-', 1));
            return epoch(zone < 0 ? digits : digits.substring(0, zone));
        }
        try {
            return switch (tokens.size()) {
                case 1 -> single(tokens);
                case 3 -> month(tokens);
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds or milliseconds since 1970; a moment in UTC. */
    static Optional<NewsDate> epoch(String digits) {
        long value;
        try {
            value = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        long seconds = digits.length() > 11 ? Math.floorDiv(value, 1000L) : value;
        long millis = digits.length() > 11 ? Math.floorMod(value, 1000L) : 0;
        if (digits.length() < 9 || seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            return Optional.empty();
        }
        return Optional.of(
                NewsDate.of(Instant.ofEpochSecond(seconds, 1_000_000 * millis).atOffset(ZoneOffset.UTC)));
    }

    private static Optional<NewsDate> single(DateTokens tokens) {
        long value = tokens.isNumber(0) ? tokens.number(0) : 0;
        return switch (tokens.digits(0)) {
            case 4 -> isYear(value) ? Optional.of(new NewsDate.Year(java.time.Year.of((int) value))) : Optional.empty();
            case 12 -> isYear(value / 100_000_000) ? Optional.of(moment(100 * value)) : Optional.empty();
            case 14 -> isYear(value / 10_000_000_000L) ? Optional.of(moment(value)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static NewsDate moment(long value) {
        int day = (int) (value / 1_000_000);
        int time = (int) (value % 1_000_000);
        return NewsDate.of(LocalDateTime.of(
                day / 10_000, day / 100 % 100, day % 100, time / 10_000, time / 100 % 100, time % 100));
    }

    private static Optional<NewsDate> month(DateTokens tokens) {
        char sign = tokens.sign(1);
        boolean yearFirst = tokens.digits(0) == 4;
        int year = tokens.value(yearFirst ? 0 : 2);
        int month = tokens.value(yearFirst ? 2 : 0);
        boolean form = (sign == '-' || sign == '/' || sign == '.') && tokens.digits(0) + tokens.digits(2) <= 6;
        return form && isYear(year) && month >= 1 && month <= 12 && tokens.digits(yearFirst ? 0 : 2) == 4
                ? Optional.of(new NewsDate.Month(YearMonth.of(year, month)))
                : Optional.empty();
    }

    private static boolean isYear(long year) {
        return year >= 1600 && year <= 2100;
    }
}
