package org.newsdoc.parsers.internal.date;

import java.util.Optional;
import org.newsdoc.model.NewsDate;

/** Finds the date in an address. */
public final class AddressDate {
    private AddressDate() {}

    /** The first date in the path: {@code /2020/02/02/}, {@code 2020-02-02} or {@code 20200202}. */
    public static Optional<NewsDate> find(String path) {
        for (int i = 0; i < path.length(); i++) {
            boolean starts = isDigit(path, i) && (i == 0 || !isDigit(path, i - 1));
            if (starts) {
                var date = at(path, i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NewsDate> at(String path, int i) {
        int year = number(path, i, 4);
        if (year < 1990 || year > 2100) {
            return dayFirst(path, i);
        }
        int digits = 0;
        while (isDigit(path, i + digits)) {
            digits++;
        }
        if (digits == 8 || digits == 14) {
            return date(year, number(path, i + 4, 2), number(path, i + 6, 2));
        }
        char mark = i + 4 < path.length() ? path.charAt(i + 4) : ' ';
        if (digits != 4 || mark != '/' && mark != '-' && mark != '_') {
            return Optional.empty();
        }
        int month = i + 5;
        int day = path.indexOf(mark, month) + 1;
        if (day - month < 2 || day - month > 3) {
            return Optional.empty();
        }
        int length = isDigit(path, day + 1) ? 2 : 1;
        return isDigit(path, day + length)
                ? Optional.empty()
                : date(year, number(path, month, day - month - 1), number(path, day, length));
    }

    /** {@code 13-02-2020}, where only one order of day and month is possible. */
    private static Optional<NewsDate> dayFirst(String path, int i) {
        int year = number(path, i + 6, 4);
        boolean dashes = path.startsWith("-", i + 2) && path.startsWith("-", i + 5) && !isDigit(path, i + 10);
        if (!dashes || year < 1990 || year > 2100) {
            return Optional.empty();
        }
        int one = number(path, i, 2);
        int other = number(path, i + 3, 2);
        if (one <= 12 && other <= 12 && one != other) {
            return Optional.empty();
        }
        return one > 12 ? date(year, other, one) : date(year, one, other);
    }

    private static Optional<NewsDate> date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return NewsDate.parse(String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    private static boolean isDigit(String path, int i) {
        return i < path.length() && path.charAt(i) >= '0' && path.charAt(i) <= '9';
    }

    private static int number(String path, int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(path, i)) {
                return -1;
            }
            value = value * 10 + path.charAt(i) - '0';
        }
        return value;
    }
}
