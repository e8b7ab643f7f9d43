package org.newsdoc.parsers.internal.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;

/** Reads the dates of feeds, which are of every form and often wrong. */
final class ItemDates {
    /** A date as RFC 822 had it: {@code Mon, 28 Sep 26 17:42 EST}. */
    private static final Pattern SHORT_YEAR = Pattern.compile("((?:\\p{L}+, ?)?\\d{1,2} \\p{L}+ )(\\d\\d)( \\d\\d:.*)");

    private ItemDates() {}

    /** The first of these texts that is a date. */
    static Optional<NewsDate> first(List<String> texts, Context context) {
        return texts.stream()
                .map(text -> withLongYear(text.strip()))
                .flatMap(text -> read(text, context).stream())
                .findFirst();
    }

    /** Years of two digits are those from 1950 to 2049, as RFC 5322 reads them. */
    private static String withLongYear(String text) {
        var date = SHORT_YEAR.matcher(text);
        return date.matches()
                ? date.group(1) + (date.group(2).charAt(0) < '5' ? "20" : "19") + date.group(2) + date.group(3)
                : text;
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
