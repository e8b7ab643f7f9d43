package org.newsdoc.model;

/** Counts words of running text. */
final class Words {
    private Words() {}

    /** Runs of letters and digits; in scripts written without spaces every letter is a word. */
    static int count(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isUnspaced(c)) {
                count += isMark(c) ? 0 : 1;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                count += inWord ? 0 : 1;
                inWord = true;
            } else if (inWord && !isMark(c)) {
                inWord = isJoiner(c) || joinsDigits(text, i);
            }
            i = next;
        }
        return count;
    }

    private static boolean isJoiner(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || c == '\u00ad' || c == '\u2010' || c == '\u2011';
    }

    /** Whether the sign is the stop, comma or colon of a figure such as {@code 3.5}, {@code 1,000} or {@code 12:30}. */
    private static boolean joinsDigits(String text, int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ',' || c == ':')
                && index > 0
                && Character.isDigit(text.charAt(index - 1))
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index + 1));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Thai and Lao, Myanmar, Khmer, kana, and Chinese characters. */
    private static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return (c <= 0x0EFF && !Character.isDigit(c))
                || (c >= 0x1000 && c <= 0x109F && Character.isLetter(c))
                || (c >= 0x1780 && c <= 0x17FF && Character.isLetter(c))
                || (c >= 0x3041 && c <= 0x30FF && Character.isLetter(c))
                || (c >= 0xFF66 && c <= 0xFF9D)
                || Character.isIdeographic(c);
    }
}
