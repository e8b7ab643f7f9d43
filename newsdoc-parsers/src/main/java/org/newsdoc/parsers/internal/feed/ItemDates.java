package org.newsdoc.parsers.internal.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;

/** Reads the dates of feeds, which are of every form and often wrong. */
final class ItemDates {
    private ItemDates() {}

    /** The first of these texts that is a date. */
    static Optional<NewsDate> first(List<String> texts, Context context) {
        return texts.stream()
                .map(String::strip)
                .flatMap(text -> read(text, context).stream())
                .findFirst();
    }

    private static Optional<NewsDate> read(String text, Context context) {
        return NewsDate.parse(text)
                .or(() -> context.knowledge()
                        .dates()
                        .read(text, context.language(), context.referenceTime().orElse(null)))
                .filter(ItemDates::isMeant);
    }

    /** The beginning of 1970, or of all time, is what programs write that know no date. */
    private static boolean isMeant(NewsDate date) {
        if (date instanceof NewsDate.Moment moment && moment.value().toInstant().equals(Instant.EPOCH)) {
            return false;
        }
        return !date.toString().startsWith("000");
    }
}
