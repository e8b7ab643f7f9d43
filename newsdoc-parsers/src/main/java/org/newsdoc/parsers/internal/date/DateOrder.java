package org.newsdoc.parsers.internal.date;

import org.newsdoc.parsers.internal.language.Habit;

/** In which order a language prints day and month in numbers. */
final class DateOrder {
    private DateOrder() {}

    /** Whether the month comes first when the numbers themselves leave it open. */
    static boolean isMonthFirst(String language, char separator) {
        return separator != '.' && Habit.MONTH_FIRST.in(language);
    }

    /** Whether two-digit years after dashes are usual, so that {@code 03-05-23} is a date. */
    static boolean isDashed(String language) {
        return Habit.SHORT_YEARS_AFTER_DASHES.in(language);
    }

    /** Whether two-digit years after points are usual, so that {@code 3.5.23} is a date. */
    static boolean isPointed(String language) {
        int region = language.indexOf('-');
        return !Habit.NO_SHORT_YEARS_AFTER_POINTS.in(region < 0 ? language : language.substring(0, region));
    }
}
