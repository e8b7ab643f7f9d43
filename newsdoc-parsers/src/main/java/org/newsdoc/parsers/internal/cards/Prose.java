package org.newsdoc.parsers.internal.cards;

/** The look of short texts. */
final class Prose {
    private Prose() {}

    /** How many words; two signs of a script written without spaces count as one. */
    static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0e00' && (c <= '\u0eff' || (c >= '\u3040' && c <= '\u9fff'))) {
                unspaced++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (c != '\'' && c != '\u2019' && c != '-' && !isMark(c)) {
                inWord = false;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether digits make a third of the letters and digits. */
    static boolean isMostlyDigits(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && digits * 2 >= letters;
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
