package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Knows kickers: the short labels over or before headlines. Immutable and thread-safe. */
public final class Kickers {
    private final Phrases<Boolean> phrases;

    private Kickers(Phrases<Boolean> phrases) {
        this.phrases = phrases;
    }

    /** The kickers of a lexicon. */
    public static Kickers of(Lexicon lexicon) {
        return new Kickers(Phrases.of(lexicon, "kickers", 0, row -> Boolean.TRUE));
    }

    /** The kicker set with punctuation inside a headline ({@code Scoop: …}, {@code Exclusive / …}, {@code Opinion | …}), as printed. */
    public Optional<String> inHeadline(String headline) {
        int start = Signs.skipLead(headline, 0);
        boolean bracketed = start < headline.length() && "[\u3010\uff3b".indexOf(headline.charAt(start)) >= 0;
        start += bracketed ? 1 : 0;
        var match = phrases.at(headline, start).orElse(null);
        if (match == null) {
            return Optional.empty();
        }
        int separator = Signs.skipSpace(headline, match.end());
        if (separator + 1 >= headline.length()
                || !isSeparator(headline, separator, separator > match.end(), bracketed)) {
            return Optional.empty();
        }
        return Optional.of(headline.substring(start, match.end()));
    }

    /** Whether a line begins with a kicker and a name goes on behind it: {@code Kolumne Querkopf}. */
    public boolean opens(String line) {
        return phrases.at(line, 0)
                .filter(match -> match.end() + 1 < line.length()
                        && line.charAt(match.end()) == ' '
                        && Character.isUpperCase(line.charAt(match.end() + 1)))
                .isPresent();
    }

    /** Whether a line of its own is a kicker ({@code Exclusive}, {@code Analysis}, {@code KOMMENTAR}). */
    public boolean isKicker(String line) {
        return line.length() <= 40 && phrases.whole(line).isPresent();
    }

    /** A colon, bar or slash; a dash only between spaces; the closing bracket of a bracketed kicker. */
    private static boolean isSeparator(String headline, int at, boolean spaced, boolean bracketed) {
        char c = headline.charAt(at);
        if (bracketed) {
            return c == ']' || c == '\u3011' || c == '\uff3d';
        }
        if (c == ':' || c == '\uff1a' || c == '|' || c == '\u00bb') {
            return true;
        }
        boolean spaceAfter = at + 1 < headline.length() && Signs.isSpace(headline.charAt(at + 1));
        return spaced
                && spaceAfter
                && (c == '/' || c == '-' || c == '\u2013' || c == '\u2014' || c == '\u00b7' || c == '\u2022');
    }
}
