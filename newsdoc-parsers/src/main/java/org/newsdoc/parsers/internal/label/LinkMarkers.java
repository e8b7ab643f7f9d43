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
     * @param hasColon whether a colon stands behind it, or needs not, and a headline behind that
     */
    public record Marker(String marker, int end, boolean hasColon) {}

    private static final String OPENING_QUOTES = "\"'\u00ab\u201c\u201e\u2018\u00bf\u00a1";
    private static final int SHORTEST_HEADLINE = 4;
    /** So many words at most go on behind an open marker. */
    private static final int LONGEST_NAME = 5;

    /** What may follow a marker without a colon between them. */
    private enum Follower {
        NOTHING,
        /** The name of a section, site or subject. */
        NAME,
        /** The headline of the story it leads to. */
        HEADLINE
    }

    private final Phrases<Follower> phrases;

    private LinkMarkers(Phrases<Follower> phrases) {
        this.phrases = phrases;
    }

    /** The markers of a lexicon. */
    public static LinkMarkers of(Lexicon lexicon) {
        return new LinkMarkers(Phrases.of(lexicon, "link-markers", 0, row -> follower(row.column(1))));
    }

    private static Follower follower(String column) {
        return switch (column) {
            case "open" -> Follower.NAME;
            case "headline" -> Follower.HEADLINE;
            default -> Follower.NOTHING;
        };
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
            return unseparated(line, start, match, separator);
        }
        int rest = Signs.skipLead(line, separator + 1);
        return Optional.of(new Marker(line.substring(start, end), rest, Signs.isColon(line, separator)));
    }

    /** A marker that goes on without a colon, in a name or a headline. */
    private static Optional<Marker> unseparated(String line, int start, Phrases.Match<Follower> match, int next) {
        if (match.value() == Follower.NAME && isName(line, next)) {
            return Optional.of(new Marker(line.substring(start), line.length(), false));
        }
        boolean headline = match.value() == Follower.HEADLINE && next > match.end() && isHeadline(line, next);
        return headline ? Optional.of(new Marker(line.substring(start, match.end()), next, true)) : Optional.empty();
    }

    /** Whether some words stand behind a marker, the first with a capital, and no full stop behind them. */
    private static boolean isHeadline(String line, int start) {
        int words = 1;
        for (int i = start; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        char first = line.charAt(start);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || OPENING_QUOTES.indexOf(first) >= 0;
        return opens && words >= SHORTEST_HEADLINE && line.charAt(line.length() - 1) != '.';
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
