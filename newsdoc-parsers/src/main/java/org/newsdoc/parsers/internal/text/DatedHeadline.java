package org.newsdoc.parsers.internal.text;

import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * A headline with the date printed before or behind it in the same line.
 *
 * @param headline the headline
 * @param date its date; null when there is none
 */
record DatedHeadline(String headline, @Nullable NewsDate date) {
    private static final int SHORTEST = 12;

    /** Takes the date off a line. */
    static DatedHeadline read(String line, Context context) {
        if (line.length() > 250 || !mayBeDated(line)) {
            return new DatedHeadline(line, null);
        }
        var reference = context.referenceTime().orElse(null);
        for (var found : context.knowledge().dates().find(line, context.language(), reference)) {
            if (line.length() - (found.end() - found.start()) < SHORTEST) {
                continue;
            }
            if (found.start() == 0 && isSeparator(line, found.end())) {
                return new DatedHeadline(line.substring(skip(line, found.end())), found.date());
            }
            int end = headlineEnd(line, found.start());
            if (Signs.onlyTail(closed(line, found.end()), 0) && end >= 0) {
                return new DatedHeadline(line.substring(0, end), found.date());
            }
        }
        return new DatedHeadline(line, null);
    }

    /** Dates stand at one of the ends, and nearly all of them with digits. */
    private static boolean mayBeDated(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(String line, int at) {
        int i = Signs.skipSpace(line, at);
        return i < line.length() && isSign(line.charAt(i));
    }

    private static boolean isSign(char c) {
        return c == ':'
                || c == '|'
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u00b7'
                || c == '\u2022'
                || c == ','
                || c == '/';
    }

    private static int skip(String line, int at) {
        int i = Signs.skipSpace(line, at);
        while (i < line.length() && (isSign(line.charAt(i)) || Signs.isSpace(line.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static String closed(String line, int at) {
        return line.substring(at).replace(")", "").replace("]", "");
    }

    /** Where the headline ends before a bracket, bar or dash that opens the date; -1 when nothing keeps them apart. */
    private static int headlineEnd(String line, int date) {
        int i = date;
        boolean apart = false;
        while (i > 0
                && (Signs.isSpace(line.charAt(i - 1)) || isSign(line.charAt(i - 1)) || isBracket(line.charAt(i - 1)))) {
            apart |= !Signs.isSpace(line.charAt(i - 1));
            i--;
        }
        return apart ? i : -1;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[';
    }
}
