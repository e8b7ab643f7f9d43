package org.newsdoc.parsers.internal.date;

import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Finds the numbers in a text that can be the year of a date, so that only their surroundings need to be read. */
final class YearAnchors {
    /** How far before its year a date may begin. */
    private static final int BEFORE = 64;

    /** How far behind its year a date may reach. */
    private static final int BEHIND = 72;

    private YearAnchors() {}

    /** Where the next such number begins, from an index on; -1 when there is none. */
    static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (Letters.digit(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Letters.digit(text.charAt(i)) >= 0) {
                i++;
            }
            if (isYear(text, start, i - start)) {
                return start;
            }
        }
        return -1;
    }

    /** Four or eight digits, or two behind a point, slash, hyphen or apostrophe. */
    private static boolean isYear(String text, int start, int digits) {
        if (digits == 4 || digits == 8 || gluedEnd(text, start, start + digits) > 0) {
            return true;
        }
        if (digits != 2 || start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean separator = before == '.' || before == '/' || before == '-' || before == ' ';
        if (!separator) {
            return before == '\'' || before == '\u2019';
        }
        return before == ' '
                ? start > 1 && text.charAt(start - 2) == '.'
                : start > 3 && hasSeparator(text, start - 4, start - 1);
    }

    private static boolean hasSeparator(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '/' || c == '-') {
                return true;
            }
        }
        return Letters.isLetter(text.charAt(to - 1));
    }

    /** Where to begin reading for the number at {@code anchor}: at a word, not before {@code from}. */
    static int start(String text, int anchor, int from) {
        int start = Math.max(from, anchor - BEFORE);
        if (start == from || start == 0) {
            return start;
        }
        while (start < anchor && !Signs.isSpace(text.charAt(start)) && !Letters.isCjk(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where to stop reading for the number at {@code anchor}. */
    static int end(String text, int anchor) {
        int end = Math.min(text.length(), anchor + BEHIND);
        while (end < text.length() && end < anchor + 2 * BEHIND && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Where the year ends in a run of five or six digits that begins with one, as crawled text has ({@code April 10, 20233
     * years}); -1 when it does not, or nothing that belongs to a date precedes it.
     */
    static int gluedEnd(String text, int start, int end) {
        int digits = end - start;
        if (digits != 5 && digits != 6 || start < 2) {
            return -1;
        }
        char before = text.charAt(start - 1);
        boolean date = before == ' ' || before == '.' || before == '/' || before == '-';
        return date && (text.startsWith("20", start) || text.startsWith("19", start)) ? start + 4 : -1;
    }
}
