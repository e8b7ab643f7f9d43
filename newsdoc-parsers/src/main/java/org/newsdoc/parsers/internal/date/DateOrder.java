package org.newsdoc.parsers.internal.date;

import java.util.Locale;
import java.util.Set;

/** In which order a language prints day and month in numbers. */
final class DateOrder {
    private static final Set<String> MONTH_FIRST = Set.of("en", "en-us", "en-ph", "tl", "fil", "es-us", "");

    private DateOrder() {}

    /** Whether the month comes first when the numbers themselves leave it open. */
    static boolean isMonthFirst(String language, char separator) {
        return separator != '.' && MONTH_FIRST.contains(language.toLowerCase(Locale.ROOT));
    }

    /** Whether two-digit years after dashes are usual, so that {@code 03-05-23} is a date. */
    static boolean isDashed(String language) {
        return language.equals("nl");
    }

    /** Whether two-digit years after points are usual, so that {@code 3.5.23} is a date. */
    static boolean isPointed(String language) {
        return !language.isEmpty()
                && !language.startsWith("en")
                && !language.startsWith("es")
                && !language.startsWith("pt");
    }
}
