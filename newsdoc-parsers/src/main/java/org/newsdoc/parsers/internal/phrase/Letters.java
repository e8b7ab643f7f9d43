package org.newsdoc.parsers.internal.phrase;

import java.text.Normalizer;

/** Letters as words are compared: without case, accents, vowel points and invisible signs. */
public final class Letters {
    /** What {@link #fold(char)} gives for a sign that does not count. */
    public static final char NOTHING = 0;

    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private Letters() {}

    /** The letter that stands for {@code c} in comparisons; {@link #NOTHING} for marks that do not count. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c < TABLE) {
            return FOLDED[c];
        }
        if (c == '\u2019' || c == '\u2018') {
            return '\'';
        }
        return c >= '\u200b' && c <= '\u200f' ? NOTHING : Character.toLowerCase(c);
    }

    /** A word with every letter folded. */
    public static String fold(String word) {
        int same = 0;
        while (same < word.length() && word.charAt(same) != NOTHING && fold(word.charAt(same)) == word.charAt(same)) {
            same++;
        }
        return same == word.length() ? word : folded(word);
    }

    private static String folded(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether {@code c} is part of a word: a letter, or a mark that belongs to one. */
    public static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u00ad'
                || c == '\u200c'
                || c == '\u200d';
    }

    /** Whether {@code c} belongs to a script that is written without spaces between words, or to Hangul. */
    public static boolean isCjk(char c) {
        return c >= 0x2e80
                && (c <= 0x2fdf
                        || (c >= 0x3005 && c <= 0x3007)
                        || (c >= 0x3040 && c <= 0x30ff)
                        || (c >= 0x3400 && c <= 0x9fff)
                        || (c >= 0xac00 && c <= 0xd7af)
                        || (c >= 0xf900 && c <= 0xfaff));
    }

    /** Whether {@code c} is a letter of the Japanese script for foreign words, or the sign that makes one long. */
    public static boolean isKatakana(char c) {
        return c >= 0x30a1 && c <= 0x30fa || c == 0x30fc;
    }

    /** The value of a decimal digit of any script; -1 for another sign. */
    public static int digit(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return c < 0x660 ? -1 : Character.digit(c, 10);
    }

    private static char[] table() {
        var table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static char folded(char c) {
        switch (c) {
            case '\u0131':
                return 'i';
            case '\u0142', '\u0141':
                return 'l';
            case '\u0111', '\u0110':
                return 'd';
            case '\u06cc', '\u0649':
                return '\u064a';
            case '\u06a9':
                return '\u0643';
            case '\u00b4', '\u02bc':
                return '\'';
            default:
                return isIgnored(c) ? NOTHING : base(c);
        }
    }

    private static char base(char c) {
        boolean decomposes = c < 0x250 || (c >= 0x370 && c < 0x530) || (c >= 0x600 && c < 0x980) || c >= 0x1e00;
        char base = decomposes
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
                : c;
        return Character.toLowerCase(base);
    }

    /** Accents, Hebrew points, Arabic vowels and tatweel, Devanagari nukta, soft hyphen. */
    private static boolean isIgnored(char c) {
        return c == '\u00ad'
                || c == '\u0640'
                || c == '\u093c'
                || (c >= 0x300 && c <= 0x36f)
                || (c >= 0x591 && c <= 0x5c7 && c != '\u05be')
                || (c >= 0x64b && c <= 0x65f);
    }
}
