package org.newsdoc.parsers.internal.furniture;

import java.util.Locale;
import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Knows the lines that surround stories. The table {@code furniture} has a kind, a place and a phrase: {@code whole} lines
 * are nothing else, but for counters and ornaments; {@code start} opens a line that is not long. Immutable and thread-safe.
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
        FOOTER
    }

    private static final int LONGEST_WHOLE = 80;
    private static final int LONGEST_START = 260;

    private final Phrases<Kind> wholes;
    private final Phrases<Kind> starts;

    /** What asks a reader to follow somebody, and the networks where this is done. */
    private final Phrases<Kind> follows;

    private final Phrases<Kind> networks;

    private Furniture(Lexicon lexicon) {
        wholes = phrases(lexicon, "whole");
        starts = phrases(lexicon, "start");
        follows = phrases(lexicon, "follow");
        networks = phrases(lexicon, "network");
    }

    /** The phrases of a lexicon. */
    public static Furniture of(Lexicon lexicon) {
        return new Furniture(lexicon);
    }

    private static Phrases<Kind> phrases(Lexicon lexicon, String place) {
        var rows = lexicon.rows("furniture").stream()
                .filter(row -> row.column(1).equals(place))
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
        if (isRunningTime(line)) {
            return Optional.of(Kind.PLAYER);
        }
        if (length <= LONGEST_WHOLE) {
            var whole = wholes.at(line, start).orElse(null);
            if (whole != null && onlyCounters(line, whole.end())) {
                return Optional.of(whole.value());
            }
        }
        return starts.at(line, start).or(() -> following(line, start)).map(Phrases.Match::value);
    }

    /** {@code Follow The Gazette on Facebook and Instagram.} */
    private Optional<Phrases.Match<Kind>> following(String line, int start) {
        var follow = follows.at(line, start).orElse(null);
        if (follow == null || line.indexOf('"') >= 0 || line.indexOf('\u201c') >= 0) {
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

    /** {@code 01:34 - Source: Name}: how long a video runs. */
    private static boolean isRunningTime(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 2 || !isDigits(line, 0, colon) || !isDigits(line, colon + 1, colon + 3)) {
            return false;
        }
        int end = colon + 3;
        return line.startsWith(" - ", end) && line.indexOf(": ", end) > 0;
    }

    private static boolean isDigits(String line, int from, int to) {
        return to <= line.length() && line.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
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
