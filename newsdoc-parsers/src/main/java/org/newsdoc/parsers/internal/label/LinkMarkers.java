package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Knows the markers that lead to other stories ("Read more:", "Lesen Sie auch"). Immutable and thread-safe. */
public final class LinkMarkers {
    /**
     * A marker at the beginning of a line.
     *
     * @param marker the marker as printed, without its colon
     * @param end first UTF-16 unit of the line's text after it; the line's length when the marker stands alone
     * @param hasColon whether a colon stands behind it, and more text behind that
     */
    public record Marker(String marker, int end, boolean hasColon) {}

    /** So many words at most go on behind an open marker. */
    private static final int LONGEST_NAME = 5;

    /** The markers; true for those that a name may follow. */
    private final Phrases<Boolean> phrases;

    private LinkMarkers(Phrases<Boolean> phrases) {
        this.phrases = phrases;
    }

    /** The markers of a lexicon. */
    public static LinkMarkers of(Lexicon lexicon) {
        return new LinkMarkers(
                Phrases.of(lexicon, "link-markers", 0, row -> row.column(1).equals("open")));
    }

    /** The marker that a line consists of, or begins with before a colon, dash, arrow or bar. */
    public Optional<Marker> match(String line) {
        int start = Signs.skipLead(line, 0);
        if (start < line.length() && isOpening(line.charAt(start))) {
            start++;
        }
        var match = phrases.at(line, start).orElse(null);
        if (match == null) {
            return Optional.empty();
        }
        int end = match.end();
        int separator = Signs.skipSpace(line, end);
        if (separator == line.length() || Signs.onlyTail(line, separator)) {
            return Optional.of(new Marker(line.substring(start, end), line.length(), false));
        }
        if (!isSeparator(line, separator, separator > end)) {
            return match.value() && isName(line, separator)
                    ? Optional.of(new Marker(line.substring(start), line.length(), false))
                    : Optional.empty();
        }
        int rest = Signs.skipLead(line, separator + 1);
        return Optional.of(new Marker(line.substring(start, end), rest, Signs.isColon(line, separator)));
    }

    /** Whether an open marker goes on with the name of a section, site or subject: a few words, the first with a capital. */
    private static boolean isName(String line, int start) {
        int words = 1;
        for (int i = start; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        char last = line.charAt(line.length() - 1);
        return words <= LONGEST_NAME && last != '.' && last != '?' && last != '!' && isNameStart(line, start);
    }

    private static boolean isNameStart(String line, int start) {
        return !Character.isLowerCase(line.charAt(start)) || line.indexOf(' ', start) > 0 && isArticle(line, start);
    }

    /** A short word in small letters before the name itself ("the", "der", "la"). */
    private static boolean isArticle(String line, int start) {
        int space = line.indexOf(' ', start);
        return space - start <= 3 && space + 1 < line.length() && Character.isUpperCase(line.charAt(space + 1));
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '(' || c == '\u3010' || c == '\uff08';
    }

    private static boolean isSeparator(String line, int at, boolean spaced) {
        char c = line.charAt(at);
        if (c == ':' || c == '\uff1a' || c == '|' || c == '>' || c == '\u00bb' || c == ']' || c == '\u3011') {
            return true;
        }
        return spaced
                && (c == '-' || c == '/' || (c >= '\u2010' && c <= '\u2015') || Signs.isOrnament(line.codePointAt(at)));
    }
}
