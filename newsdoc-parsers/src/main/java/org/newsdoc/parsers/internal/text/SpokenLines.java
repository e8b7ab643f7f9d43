package org.newsdoc.parsers.internal.text;

import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.internal.quote.QuoteLanguage;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Tells lines that a dash opens as spoken words from items of a list: behind a comma a verb says that somebody said them. */
final class SpokenLines {
    private static final int SHORTEST = 20;
    /** The comma before the verb stands no nearer to the dash. */
    private static final int SHORTEST_WORDS = 10;
    /** So many words behind the comma may hold the verb. */
    private static final int REACH = 4;

    private static final long SAYS = WordClass.SAY.bit() | WordClass.STATE.bit() | WordClass.THINK.bit();

    /** What is known of the words of the language; null if nothing is. */
    private final @Nullable Lexicon lexicon;

    private SpokenLines(@Nullable Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** For texts in a language, by its primary tag. */
    static SpokenLines of(String language) {
        var words = QuoteLanguage.of(language);
        return new SpokenLines(!words.isEmpty() && Lexicon.isKnown(words) ? Lexicon.of(words) : null);
    }

    /** Whether a dash, words, a comma and who said them make the line; where no words are known, any comma will do. */
    boolean isSpoken(String text, int start) {
        if (text.length() <= start + SHORTEST || !Shape.isStop(text.charAt(text.length() - 1))) {
            return false;
        }
        if (lexicon == null) {
            return text.indexOf(',', start + SHORTEST_WORDS) > 0;
        }
        for (int i = start + 1; i < text.length(); i++) {
            if (isCut(text.charAt(i)) && says(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(char c) {
        return c == ',' || c == '?' || c == '!' || c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2026';
    }

    /** Whether one of the next words, none of them behind another comma or stop, is a verb of saying. */
    private boolean says(String text, int from) {
        int words = 0;
        int at = from;
        while (at < text.length() && words < REACH) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words++;
                boolean cue = Character.isLowerCase(text.charAt(at)) && (known(text.substring(at, end)) & SAYS) != 0;
                if (cue) {
                    return true;
                }
            } else if (text.charAt(at) == ',' || Shape.isStop(text.charAt(at))) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private long known(String word) {
        return lexicon == null ? 0 : lexicon.classesOf(word);
    }
}
