package org.newsdoc.parsers.internal.byline;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Text that ran together when a page was crawled: {@code Go deeperArrowFeb 25, 2020World}. */
final class Glue {
    private final WordSet prefixes;

    private Glue(WordSet prefixes) {
        this.prefixes = prefixes;
    }

    static Glue of(Lexicon lexicon) {
        return new Glue(WordSet.of(lexicon.rows("name-prefixes"), 0));
    }

    /** The line with a bar wherever words seem to have run together; the same line when they nowhere do. */
    String loosen(String line) {
        StringBuilder loose = null;
        for (int i = 1; i < line.length(); i++) {
            if (isSeam(line, i)) {
                loose = loose == null ? new StringBuilder(line.substring(0, i)) : loose;
                loose.append(" | ");
            }
            if (loose != null) {
                loose.append(line.charAt(i));
            }
        }
        return loose == null ? line : loose.toString();
    }

    /** Whether a new word seems to begin at an index without white space before it. */
    boolean isSeam(String line, int at) {
        char before = line.charAt(at - 1);
        char after = line.charAt(at);
        if (Character.isLowerCase(before)) {
            return Character.isUpperCase(after)
                    ? !isNamePrefix(line, at)
                    : Letters.digit(after) >= 0 && smallLetters(line, at) > 1;
        }
        boolean digit = Letters.digit(before) >= 0;
        if (digit && Letters.digit(after) >= 0) {
            return isYearEnd(line, at);
        }
        return digit
                && Character.isUpperCase(after)
                && at + 1 < line.length()
                && Character.isLowerCase(line.charAt(at + 1));
    }

    /** Whether a year of this age ends at an index within a run of digits. */
    private static boolean isYearEnd(String line, int at) {
        boolean year = at >= 5 && (line.startsWith("20", at - 4) || line.startsWith("19", at - 4));
        if (!year) {
            return false;
        }
        for (int i = at - 4; i < at; i++) {
            if (Letters.digit(line.charAt(i)) < 0) {
                return false;
            }
        }
        return Letters.digit(line.charAt(at - 5)) < 0;
    }

    /** Whether the word so far is one that names go on after: {@code Mc}, {@code Van}. */
    private boolean isNamePrefix(String line, int end) {
        int start = end;
        while (start > 0 && Letters.isLetter(line.charAt(start - 1))) {
            start--;
        }
        if (!Character.isUpperCase(line.charAt(start))) {
            return false;
        }
        return prefixes.contains(line.substring(start, end));
    }

    private static int smallLetters(String line, int end) {
        int start = end;
        while (start > 0 && Character.isLowerCase(line.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }
}
