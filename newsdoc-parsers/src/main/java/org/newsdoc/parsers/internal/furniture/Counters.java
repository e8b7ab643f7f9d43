package org.newsdoc.parsers.internal.furniture;

import org.newsdoc.parsers.internal.furniture.Furniture.Kind;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Knows the numbers that players and galleries print.
 *
 * @param between words between the number of a picture and that of all
 */
record Counters(Phrases<Kind> between) {
    private static final int LONGEST = 24;

    /** {@code 01:34 - Source: Name}: how long a video runs. */
    boolean isRunningTime(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 2 || !isDigits(line, 0, colon) || !isDigits(line, colon + 1, colon + 3)) {
            return false;
        }
        int end = colon + 3;
        return line.startsWith(" - ", end) && line.indexOf(": ", end) > 0;
    }

    /** {@code 2 of 3 |}, {@code 2/3}, {@code 00:00/03:12}, {@code 1.5x}. */
    boolean isCounter(String line, int start) {
        if (line.length() > LONGEST || !isDigit(line.charAt(start))) {
            return false;
        }
        int first = numberEnd(line, start);
        if (line.substring(first).equalsIgnoreCase("x")) {
            return true;
        }
        int joint = Signs.skipSpace(line, first);
        int second = Signs.skipSpace(line, jointEnd(line, joint));
        if (second == joint || second >= line.length() || !isDigit(line.charAt(second))) {
            return false;
        }
        int end = numberEnd(line, second);
        boolean times = line.indexOf(':') > 0 && line.indexOf(':') < first;
        return Signs.onlyTail(line, end) && (times || end - second <= 3 && first - start <= 3 && !isDate(line, joint));
    }

    /** Where a slash or a word like "of" ends. */
    private int jointEnd(String line, int joint) {
        if (joint < line.length() && line.charAt(joint) == '/') {
            return joint + 1;
        }
        return between.at(line, joint).map(Phrases.Match::end).orElse(joint);
    }

    /** With a slash alone it may be a day and a month. */
    private static boolean isDate(String line, int joint) {
        return line.charAt(joint) == '/' && line.indexOf(' ') < 0;
    }

    private static int numberEnd(String line, int start) {
        int i = start;
        while (i < line.length() && (isDigit(line.charAt(i)) || isInNumber(line, i))) {
            i++;
        }
        return i;
    }

    private static boolean isInNumber(String line, int i) {
        char c = line.charAt(i);
        return (c == ':' || c == '.' || c == ',') && i + 1 < line.length() && isDigit(line.charAt(i + 1));
    }

    private static boolean isDigits(String line, int from, int to) {
        return to <= line.length() && line.substring(from, to).chars().allMatch(Counters::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
