package org.newsdoc.parsers.internal.label;

import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** The form that section labels share, whatever they say: a few words, capital first, a colon, more text. */
final class LabelForm {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 6;

    private LabelForm() {}

    /**
     * Where the colon of a label stands; -1 if the paragraph does not begin with the form of one. A single word, a clock
     * time, an address and a name (all words capitalised, no article before them) are no labels: so begin the turns of an interview.
     */
    static int colon(String text, int start, Phrases<Boolean> articles) {
        int limit = Math.min(text.length(), start + LONGEST);
        int words = 1;
        int capitals = 0;
        boolean atWord = true;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (Signs.isColon(text, i)) {
                boolean named = capitals == words
                        && words <= 4
                        && articles.at(text, start).isEmpty();
                return i > start && words > 1 && !named && opensText(text, i) ? i : -1;
            }
            if (c == ' ') {
                words++;
                atWord = true;
            } else if (isBreak(c) || words > MOST_WORDS || (i == start && !Character.isUpperCase(c))) {
                return -1;
            } else if (atWord) {
                capitals += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
                atWord = false;
            }
        }
        return -1;
    }

    private static boolean opensText(String text, int colon) {
        int next = Signs.skipSpace(text, colon + 1);
        if (next == colon + 1 || next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return !Character.isLowerCase(c);
    }

    private static boolean isBreak(char c) {
        return c == '.'
                || c == ','
                || c == ';'
                || c == '"'
                || c == '('
                || c == '/'
                || c == '@'
                || c == '\u201c'
                || c == '\u201e'
                || c == '\u00ab'
                || c == '\u2014';
    }
}
