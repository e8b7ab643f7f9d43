package org.newsdoc.parsers.internal.decode;

/** How much a decoded text looks like one that somebody wrote. */
final class Readability {
    /** Signs that make up a good part of any Chinese text, simplified and traditional, and of Japanese. */
    private static final String FREQUENT = "的一是不了在人有我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经"
            + "這來國說時會對過發後裡種經們個為學與於長開問無關點東車電報導記者新聞日本月年今回前後分者社市県部員見定氏";

    private Readability() {}

    /** Grows with every sign beyond ASCII that fits its neighbours; falls with every one that does not. */
    static double of(String text) {
        double score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += sign(c, before);
            } else if (Character.isLowerCase(before) && before >= 0x80 && Character.isUpperCase(c)) {
                score -= 1;
            }
            before = c;
        }
        return score;
    }

    private static double sign(char c, char before) {
        if (c == '\uFFFD' || c < 0xA0 || c >= 0xE000 && c < 0xF900) {
            return -6;
        }
        if (c >= 0x3040 && c < 0x3100 || c >= 0xAC00 && c < 0xD7A4) {
            return 1.6;
        }
        if (c >= 0x4E00 && c < 0xA000) {
            return FREQUENT.indexOf(c) >= 0 ? 4 : 0.3;
        }
        if (c >= 0xFF61 && c < 0xFFA0) {
            return -1;
        }
        if (c >= 0x3000 && c < 0x3020 || c >= 0xFF00 && c < 0xFF61) {
            return 1;
        }
        return Character.isLetter(c) ? letter(c, before) : mark(c, before);
    }

    private static double letter(char c, char before) {
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -2;
        }
        boolean foreign =
                Character.isLetter(before) && Character.UnicodeScript.of(c) != Character.UnicodeScript.of(before);
        if (foreign) {
            return -2;
        }
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        if (latin) {
            return before >= 0xC0 && Character.isLetter(before) ? -1 : 1;
        }
        return Character.isUpperCase(c) && Character.isUpperCase(before) ? 0.3 : 1;
    }

    /** A mark: quotes, dashes and the like stand between words, hardly ever inside. */
    private static double mark(char c, char before) {
        boolean print = c >= 0x2010 && c <= 0x2026 || "«»©®°§·".indexOf(c) >= 0;
        return print ? 0.5 : Character.isLetter(before) ? -1.5 : -0.3;
    }
}
