package org.newsdoc.render;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.newsdoc.model.NewsDate;

/** A date as people read it in any language: {@code 2026-09-28 17:42 UTC−04:00}. */
final class PrintedDate {
    private PrintedDate() {}

    static String of(NewsDate date) {
        if (date instanceof NewsDate.Moment moment) {
            var value = moment.value();
            return value.toLocalDate() + " " + minutes(value.toLocalTime()) + " UTC" + offset(value.getOffset());
        }
        if (date instanceof NewsDate.LocalMoment moment) {
            return moment.value().toLocalDate() + " " + minutes(moment.value().toLocalTime());
        }
        return date.toString();
    }

    private static String minutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId().replace('-', '\u2212');
    }
}
