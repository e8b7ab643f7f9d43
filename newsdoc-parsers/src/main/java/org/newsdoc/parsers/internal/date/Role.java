package org.newsdoc.parsers.internal.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word can do in a printed date; the first group is named by the rows of {@code date-words}. */
enum Role {
    AT,
    CLOCK,
    OF,
    ON,
    ORDINAL,
    AM,
    PM,
    HOUR,
    MINUTE,
    SECOND,
    YEAR,
    MONTH,
    DAY,
    /** Opens a span of time that has passed ("vor", "il y a"). */
    BEFORE,
    /** Closes a span of time that has passed ("ago"). */
    AFTER,
    ONE,
    AND,
    ABOUT,
    NOW,
    /** Name of a weekday. */
    WEEKDAY,
    /** Name of a month. */
    MONTH_NAME,
    /** Unit of a span of time. */
    UNIT,
    /** "Today", "yesterday". */
    RELATIVE_DAY;

    private static final Map<String, Role> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(r -> r.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** The role that rows call {@code name}, as a set; the empty set when there is none. */
    static int named(String name) {
        var role = BY_NAME.get(name);
        return role == null ? 0 : role.bit();
    }

    int bit() {
        return 1 << ordinal();
    }
}
