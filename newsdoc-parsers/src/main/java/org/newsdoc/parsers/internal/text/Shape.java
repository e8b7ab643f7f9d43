package org.newsdoc.parsers.internal.text;

/**
 * What can be seen of a line at a glance. Signs of scripts that put no space between words count as half a word.
 *
 * @param words number of words
 * @param lower how many of them begin with a small letter or one of a script without capitals
 * @param sentences number of sentences that end before the last one does
 * @param last the last sign, closing quotation marks and brackets aside; NUL if there is none
 * @param longest length of the longest word
 */
record Shape(int words, int lower, int sentences, char last, int longest) {
    /** What stands in brackets behind a sentence, and names who wrote it, is no longer. */
    private static final int LONGEST_SIGN = 24;

    /** Not looked at yet. */
    static final Shape NONE = new Shape(0, 0, 0, '\0', 0);

    /** Whether a sentence ends where the line ends. */
    boolean endsSentence() {
        return isStop(last);
    }

    /** Whether the line reads like running text. */
    boolean isProse() {
        if (words < 7 || lower * 5 < words * 2) {
            return false;
        }
        return words >= 8 && endsSentence()
                || sentences > 0 && words >= 12
                || words >= 25
                || words >= 12 && isColon(last);
    }

    /** Whether the line is a sentence, if only a short one. */
    boolean isSentence() {
        return isProse() || endsSentence() && words >= 3 && lower > 0;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uff1a';
    }

    static boolean isStop(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\uff01'
                || c == '\uff1f'
                || c == '\u0964'
                || c == '\u061f'
                || c == '\u06d4';
    }

    /** A look at a text. */
    static Shape of(String text) {
        int words = 0;
        int lower = 0;
        int unspaced = 0;
        int sentences = 0;
        int longest = 0;
        int wordStart = -1;
        boolean stopped = false;
        var signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i];
            if (wordStart >= 0 && c >= 'a' && c <= 'z') {
                continue;
            }
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Character.isLetterOrDigit(c)) {
                if (isUnspaced(c)) {
                    unspaced++;
                    if (stopped) {
                        sentences++;
                        stopped = false;
                    }
                } else if (wordStart < 0) {
                    wordStart = i;
                    words++;
                    boolean small = !Character.isUpperCase(c) && !Character.isDigit(c);
                    lower += small ? 1 : 0;
                    if (stopped && i > 1 && (!small || isCaseless(c))) {
                        sentences++;
                    }
                    stopped = false;
                }
            } else if (c == ' ') {
                longest = wordStart < 0 ? longest : Math.max(longest, i - wordStart);
                wordStart = -1;
            } else if (isStop(c)) {
                stopped = c > 0x3000 || i + 1 >= signs.length || !isLetter(signs[i + 1]);
            }
        }
        longest = wordStart < 0 ? longest : Math.max(longest, signs.length - wordStart);
        return new Shape(words + (unspaced + 1) / 2, lower + (unspaced + 1) / 2, sentences, last(text), longest);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isCaseless(char c) {
        return c >= 0x590 && !Character.isLowerCase(c);
    }

    /** A sign of Japanese, Chinese, Thai, Lao or Khmer. */
    static boolean isUnspaced(char c) {
        return c >= 0xe00
                && (c < 0xf00 || c >= 0x1780 && c < 0x1800 || c >= 0x3040 && c < 0xa000 || c >= 0xf900 && c < 0xfb00);
    }

    private static char last(String text) {
        for (int i = behindSign(text) - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!isCloser(c)) {
                return c;
            }
        }
        return '\0';
    }

    /** Where a text ends before the sign in brackets that follows its last sentence: {@code … . (dpa/kwe)}. */
    private static int behindSign(String text) {
        int end = text.length();
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        if (last != ')' && last != '\uff09') {
            return end;
        }
        int open = text.lastIndexOf(last == ')' ? '(' : '\uff08');
        int before = open - 1;
        while (before > 0 && (text.charAt(before) == ' ' || isCloser(text.charAt(before)))) {
            before--;
        }
        return before > 0 && end - open <= LONGEST_SIGN && isStop(text.charAt(before)) ? before + 1 : end;
    }

    private static boolean isCloser(char c) {
        return c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == ' '
                || c == '*'
                || c >= '\u2018' && c <= '\u201f'
                || c == '\u00bb'
                || c == '\u00ab'
                || c == '\u203a'
                || c == '\u2039'
                || c == '\u300d'
                || c == '\u300f'
                || c == '\uff09';
    }
}
