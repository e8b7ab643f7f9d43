package org.newsdoc.parsers.internal.furniture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Knows the lines that surround stories. The table {@code furniture} has a kind, a place and a phrase: {@code whole} lines
 * are nothing else, but for counters and ornaments, a {@code field} is one of these that is typed into; {@code start} opens a
 * line that is not long, {@code within} stands anywhere in it; {@code follow} asks a reader for what {@code network} names;
 * {@code open} and {@code close} stand around a box; {@code between} joins the numbers of a counter; a {@code tail} closes a line
 * of the story. Immutable and thread-safe.
 */
public final class Furniture {
    /** What a line of furniture belongs to. */
    public enum Kind {
        /** Menus, skip links, search, sections of the site. */
        NAVIGATION,
        /** Cookie and privacy consent. */
        CONSENT,
        /** Sign in, register, subscribe, paywall. */
        ACCOUNT,
        /** Share, print, save, copy link, listen, font size. */
        SHARE,
        /** Newsletter and app promotion. */
        NEWSLETTER,
        /** Advertisement labels. */
        ADVERTISEMENT,
        /** Reader comments. */
        COMMENTS,
        /** Image viewer and video player controls. */
        PLAYER,
        /** Imprint, copyright, terms. */
        FOOTER,
        /** Who wrote the story, told behind it. */
        AUTHOR
    }

    private static final int LONGEST_WHOLE = 80;
    private static final int LONGEST_START = 260;
    private static final int LONGEST_NUMBER = 7;

    private final Phrases<Kind> wholes;
    private final Phrases<Kind> starts;

    /** What asks a reader to follow somebody, and the networks where this is done. */
    private final Phrases<Kind> follows;

    private final Phrases<Kind> networks;

    private final Phrases<Kind> fields;
    private final Phrases<Kind> withins;
    private final Phrases<Kind> opens;
    private final Phrases<Kind> closes;
    private final Counters counters;
    private final Tails tails;

    private Furniture(Lexicon lexicon) {
        wholes = phrases(lexicon, Set.of("whole", "field", "open", "close"));
        starts = phrases(lexicon, Set.of("start"));
        follows = phrases(lexicon, Set.of("follow"));
        networks = phrases(lexicon, Set.of("network"));
        fields = phrases(lexicon, Set.of("field"));
        withins = phrases(lexicon, Set.of("within"));
        opens = phrases(lexicon, Set.of("open"));
        closes = phrases(lexicon, Set.of("close"));
        counters = new Counters(phrases(lexicon, Set.of("between")));
        tails = new Tails(wholes, phrases(lexicon, Set.of("tail")));
    }

    /** The phrases of a lexicon. */
    public static Furniture of(Lexicon lexicon) {
        return new Furniture(lexicon);
    }

    private static Phrases<Kind> phrases(Lexicon lexicon, Set<String> places) {
        var rows = lexicon.rows("furniture").stream()
                .filter(row -> places.contains(row.column(1)))
                .toList();
        return Phrases.of(rows, 2, row -> Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT)));
    }

    /** What kind of furniture a whole line is, by its words; empty when nothing says so. */
    public Optional<Kind> recognise(String line) {
        int start = Signs.skipLead(line, 0);
        int length = line.length() - start;
        if (length <= 0 || length > LONGEST_START) {
            return Optional.empty();
        }
        if (isCopyright(line, start)) {
            return Optional.of(Kind.FOOTER);
        }
        if (line.startsWith("http") && line.indexOf("://") > 0 && line.indexOf(' ') < 0) {
            return Optional.of(Kind.SHARE);
        }
        if (counters.isRunningTime(line) || counters.isCounter(line, start)) {
            return Optional.of(Kind.PLAYER);
        }
        if (length <= LONGEST_WHOLE) {
            var whole = wholes.at(line, start).orElse(null);
            if (whole != null && onlyCounters(line, whole.end())) {
                return Optional.of(whole.value());
            }
        }
        return starts.at(line, start)
                .or(() -> following(line, start))
                .or(() -> within(line, start))
                .map(Phrases.Match::value)
                .or(() -> counted(line, start));
    }

    /** {@code 23 Comments}: what readers have done, with their number before it. */
    private Optional<Kind> counted(String line, int start) {
        int word = start;
        while (word < line.length() && (Character.isDigit(line.charAt(word)) || Signs.isSpace(line.charAt(word)))) {
            word++;
        }
        if (word == start || word - start > LONGEST_NUMBER) {
            return Optional.empty();
        }
        return wholes.at(line, word)
                .filter(match -> onlyCounters(line, match.end()))
                .map(Phrases.Match::value)
                .filter(kind -> kind == Kind.COMMENTS || kind == Kind.SHARE);
    }

    /** What kind of furniture a line is that has several links with bars between them; empty when most are not known. */
    public Optional<Kind> row(String line) {
        return tails.row(line);
    }

    /** A line without the furniture that has run together with its end: {@code … Purchase Licensing Rights}. */
    public String withoutTail(String line) {
        return line.substring(0, tails.cut(line));
    }

    /** Whether a line is a field of a form that the reader fills in. */
    public boolean isField(String line) {
        return isWhole(fields, line);
    }

    /** Whether a line opens a box that a line like {@code after newsletter promotion} closes. */
    public boolean opensBox(String line) {
        return isWhole(opens, line);
    }

    /** Whether a line closes a box. */
    public boolean closesBox(String line) {
        return isWhole(closes, line);
    }

    private static boolean isWhole(Phrases<Kind> phrases, String line) {
        return line.length() <= LONGEST_WHOLE
                && phrases.at(line, Signs.skipLead(line, 0))
                        .filter(match -> onlyCounters(line, match.end()))
                        .isPresent();
    }

    /** {@code The Gazette is not responsible for …} */
    private Optional<Phrases.Match<Kind>> within(String line, int start) {
        for (int i = line.indexOf(' ', start); i >= 0; i = line.indexOf(' ', i + 1)) {
            var match = withins.at(line, i + 1);
            if (match.isPresent() && !isQuoted(line)) {
                return match;
            }
        }
        return Optional.empty();
    }

    private static boolean isQuoted(String line) {
        return line.indexOf('"') >= 0
                || line.indexOf('\u201c') >= 0
                || line.indexOf('\u201e') >= 0
                || line.indexOf('\u00ab') >= 0;
    }

    /** {@code Follow The Gazette on Facebook and Instagram.} */
    private Optional<Phrases.Match<Kind>> following(String line, int start) {
        var follow = follows.at(line, start).orElse(null);
        if (follow == null || isQuoted(line)) {
            return Optional.empty();
        }
        for (int i = line.indexOf(' ', follow.end()); i >= 0; i = line.indexOf(' ', i + 1)) {
            if (networks.at(line, i + 1).isPresent()) {
                return Optional.of(follow);
            }
        }
        return Optional.empty();
    }

    /** {@code © 2024 …}, {@code © Name 2024} on a line of its own. */
    private static boolean isCopyright(String line, int start) {
        if (line.charAt(start) == '\u00a9') {
            return hasYear(line, start);
        }
        return start > 0 && line.charAt(0) == '\u00a9' && hasYear(line, start);
    }

    private static boolean hasYear(String line, int start) {
        int digits = 0;
        for (int i = start; i < line.length(); i++) {
            digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but numbers, brackets, ornaments and final punctuation: {@code Comments (12)}, {@code Share ›}. */
    private static boolean onlyCounters(String line, int start) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean counter = Character.isDigit(c) || Signs.isOrnament(c) || "()[].,:!?+\u203a\u2026".indexOf(c) >= 0;
            if (!counter && !Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
