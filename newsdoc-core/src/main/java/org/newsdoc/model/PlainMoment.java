package org.newsdoc.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The usual form of dates with a time, {@code 2020-02-02T17:17:00-04:00}, which a formatter takes long to read. */
final class PlainMoment {
    private static final int SECONDS_END = 19;

    private PlainMoment() {}

    /** The date, its time to the second, with {@code Z} or hours and minutes of an offset; null for any other form. */
    static @Nullable NewsDate parse(String iso) {
        if (iso.length() < SECONDS_END || iso.charAt(4) != '-' || iso.charAt(7) != '-' || iso.charAt(10) != 'T') {
            return null;
        }
        var day = day(iso);
        var time = day == null ? null : time(iso);
        if (day == null || time == null) {
            return null;
        }
        var moment = LocalDateTime.of(day, time);
        if (iso.length() == SECONDS_END) {
            return new NewsDate.LocalMoment(moment);
        }
        var offset = offset(iso);
        return offset == null ? null : new NewsDate.Moment(moment.atOffset(offset));
    }

    private static @Nullable LocalDate day(String iso) {
        int year = number(iso, 0, 4);
        int month = number(iso, 5, 7);
        int day = number(iso, 8, 10);
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime time(String iso) {
        int hour = number(iso, 11, 13);
        int minute = number(iso, 14, 16);
        int second = number(iso, 17, SECONDS_END);
        boolean exists = iso.charAt(13) == ':'
                && iso.charAt(16) == ':'
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59;
        return exists ? LocalTime.of(hour, minute, second) : null;
    }

    private static @Nullable ZoneOffset offset(String iso) {
        char sign = iso.charAt(SECONDS_END);
        if (sign == 'Z' && iso.length() == SECONDS_END + 1) {
            return ZoneOffset.UTC;
        }
        if ((sign != '+' && sign != '-') || iso.length() != SECONDS_END + 6 || iso.charAt(SECONDS_END + 3) != ':') {
            return null;
        }
        int hours = number(iso, SECONDS_END + 1, SECONDS_END + 3);
        int minutes = number(iso, SECONDS_END + 4, SECONDS_END + 6);
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return null;
        }
        int total = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
    }

    /** The number in a stretch; -1 when it holds anything but digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
