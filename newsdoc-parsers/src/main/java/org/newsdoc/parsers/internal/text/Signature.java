package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** Knows lines under links and posts that say whose they are. */
final class Signature {
    /** What such lines leave out; their units are the English ones in all languages. */
    private static final String AGO = " ago";

    private Signature() {}

    /** {@code 3dRuth Calloway}: how long ago, and who. */
    static Optional<MetaLine> stamp(String text, Context context) {
        int unit = 0;
        while (unit < text.length() && text.charAt(unit) >= '0' && text.charAt(unit) <= '9') {
            unit++;
        }
        boolean form = unit > 0
                && unit <= 2
                && text.length() > unit + 2
                && Character.isLowerCase(text.charAt(unit))
                && Character.isUpperCase(text.charAt(unit + 1));
        return form ? context.metaLine(text.substring(unit + 1)) : Optional.empty();
    }

    /** {@code 5h}: how long ago, as cards say it where there is little room. */
    static Optional<MetaLine> age(String text, Context context) {
        return isAge(text) ? context.metaLine(text + AGO) : Optional.empty();
    }

    static boolean isAge(String text) {
        int last = text.length() - 1;
        return last >= 1
                && last <= 2
                && Character.isLowerCase(text.charAt(last))
                && text.chars().limit(last).allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code — The Gazette (@gazette) March 3, 2026}: who wrote the post in the line above. */
    static boolean isOfPost(String text) {
        char first = text.charAt(0);
        return (first == '\u2014' || first == '\u2013') && text.indexOf("(@") > 0;
    }
}
