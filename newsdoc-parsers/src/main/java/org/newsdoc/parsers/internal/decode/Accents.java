package org.newsdoc.parsers.internal.decode;

import java.text.Normalizer;

/** Puts letters and the accents that follow them together, as all knowledge of words is written. */
public final class Accents {
    /** More marks on one letter are no accents; bringing them into order would take time that grows with their square. */
    private static final int MOST_MARKS = 30;

    private Accents() {}

    /** The text in Unicode's form NFC if it holds a letter in parts; else the text itself. */
    public static String composed(String text) {
        boolean parts = false;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                marks = 0;
            } else if (++marks > MOST_MARKS) {
                return text;
            } else {
                parts = true;
            }
        }
        return parts ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Combining marks of Latin, Greek, Cyrillic, Arabic and kana, and the vowels and finals of Korean syllables. */
    private static boolean isPart(char sign) {
        return sign >= '\u0300'
                && (sign < '\u0370'
                        || sign >= '\u0653' && sign <= '\u0655'
                        || sign >= '\u1161' && sign < '\u1200'
                        || sign == '\u3099'
                        || sign == '\u309A');
    }
}
