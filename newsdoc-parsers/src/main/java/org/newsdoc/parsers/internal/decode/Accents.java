package org.newsdoc.parsers.internal.decode;

import java.text.Normalizer;

/** Puts letters and the accents that follow them together, as all knowledge of words is written. */
public final class Accents {
    /** More marks on one letter are no accents; bringing them into order would take time that grows with their square. */
    private static final int MOST_MARKS = 30;

    /** So many signs are looked at in a row; most pages have no such sign in a stretch. */
    private static final int STRETCH = 2048;

    private static final char FIRST_PART = '\u0300';

    private Accents() {}

    /**
     * The text in Unicode's form NFC if it holds letters in parts and no whole ones, as some systems write all text; else the text itself.
     * Where both stand side by side the text stays as it was printed.
     */
    public static String composed(String text) {
        var chars = new char[Math.min(STRETCH, text.length())];
        boolean parts = false;
        int marks = 0;
        for (int from = 0; from < text.length(); from += STRETCH) {
            int length = Math.min(STRETCH, text.length() - from);
            text.getChars(from, from + length, chars, 0);
            if (marks == 0 && !reaches(chars, length)) {
                continue;
            }
            for (int i = 0; i < length; i++) {
                marks = isPart(chars[i]) ? marks + 1 : 0;
                parts |= marks > 0;
                if (marks > MOST_MARKS) {
                    return text;
                }
            }
        }
        boolean all = parts && Normalizer.isNormalized(text, Normalizer.Form.NFD);
        return all ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Whether there is a sign that may be a part of a letter, or any with a higher number but for punctuation. */
    private static boolean reaches(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (chars[i] >= FIRST_PART && (chars[i] < '\u2000' || chars[i] > '\u206f')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign is a part of the letter before it: combining marks of Latin, Greek, Cyrillic, Arabic and kana, and the vowels and finals of Korean syllables. */
    public static boolean isPart(char sign) {
        return sign >= FIRST_PART
                && (sign < '\u0370'
                        || sign >= '\u0653' && sign <= '\u0655'
                        || sign >= '\u1161' && sign < '\u1200'
                        || sign == '\u3099'
                        || sign == '\u309A');
    }
}
