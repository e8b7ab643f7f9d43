package org.newsdoc.parsers.internal.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Reads dates as people and machines print them, in all languages of the lexicon. Immutable and thread-safe. */
public final class DateReader {
    /**
     * A date in a text.
     *
     * @param date the date, as precise as printed
     * @param start first UTF-16 unit of the printed date with its time and zone
     * @param end end of it, exclusive
     */
    public record Found(NewsDate date, int start, int end) {}

    /** In longer lines, which are no lines of dates, only dates with a year are found. */
    private static final int LONGEST_RELATIVE = 400;

    /** How far dates may reach into the tokens that are read next. */
    private static final int OVERLAP = 32;

    /** Texts longer than this are not a date. */
    private static final int LONGEST_DATE = 120;

    private final DateWords words;
    private final TimeZones zones;

    private DateReader(Lexicon lexicon) {
        words = DateWords.of(lexicon);
        zones = TimeZones.of(lexicon);
    }

    /** A reader for the languages of a lexicon. */
    public static DateReader of(Lexicon lexicon) {
        return new DateReader(lexicon);
    }

    /**
     * The words by which dates are told, in small letters.
     *
     * @param beside true for those that are one beside a number only, such as names of months; false for those that need
     *     none, such as "today"
     */
    public List<String> openingWords(boolean beside) {
        return words.opening(beside);
    }

    /**
     * Reads a text that is nothing but a date, with or without time, zone and weekday: ISO 8601 and the forms found in
     * metadata (RFC 822, {@code 20200202}, with fractions, {@code Z}), and the printed forms of all languages.
     *
     * @param text the text
     * @param language primary language of the page or its tag with a region ({@code en-GB}), which decides between
     *     readings; empty when not known
     * @param reference the time that relative dates count from; without it they are not read
     */
    public Optional<NewsDate> read(String text, String language, @Nullable OffsetDateTime reference) {
        var trimmed = text.strip();
        if (trimmed.length() > LONGEST_DATE || !canHoldDate(trimmed, reference)) {
            return Optional.empty();
        }
        var tokens = new DateTokens(trimmed, words);
        tokens.read(0);
        var grammar = grammar(tokens, language, reference, true);
        var date = grammar.read(0);
        if (date.isPresent() && isTail(tokens, grammar.end)) {
            return date;
        }
        return MachineDates.read(trimmed, tokens);
    }

    /**
     * Reads a date given as seconds or milliseconds since 1970 in UTC, as some metadata does.
     *
     * @param text ten to thirteen digits
     */
    public Optional<NewsDate> readEpoch(String text) {
        return MachineDates.epoch(text.strip());
    }

    /** Whether a line has a number or a word that dates have, in any language; most lines have none. */
    public boolean mayFind(String line) {
        var tokens = new DateTokens(line, words);
        tokens.read(0);
        return tokens.canHoldDate();
    }

    /** Finds the dates in a line, from left to right, as {@link #read} reads each; never a month or year alone. */
    public List<Found> find(String line, String language, @Nullable OffsetDateTime reference) {
        if (!canHoldDate(line, reference)) {
            return List.of();
        }
        var tokens = new DateTokens(line, words);
        if (reference != null && line.length() <= LONGEST_RELATIVE) {
            tokens.read(0);
            if (!tokens.canHoldDate()) {
                return List.of();
            }
        }
        var grammar = grammar(tokens, language, reference, false);
        var found = new ArrayList<Found>();
        if (reference == null || line.length() > LONGEST_RELATIVE) {
            findByYear(tokens, grammar, found);
            return found;
        }
        int from = 0;
        do {
            tokens.read(from);
            boolean last = tokens.size() < DateTokens.LIMIT;
            int next = collect(tokens, grammar, last ? tokens.size() : tokens.size() - OVERLAP, found);
            from = last ? line.length() : tokens.start(next);
        } while (from < line.length());
        return found;
    }

    /**
     * The time that stands at one place of a line, on a given day: {@code 14:20 GMT} in "Updated 14:20 GMT".
     *
     * @param start where the time begins, white space and words such as "at" aside
     */
    public Optional<Found> clock(String line, int start, LocalDate day, String language) {
        int limit = Math.min(line.length(), start + LONGEST_DATE);
        var tokens = new DateTokens(line.substring(0, limit), words);
        tokens.read(start);
        int first = 0;
        while (tokens.word(first).is(Role.AT)
                || tokens.word(first).is(Role.CLOCK)
                || tokens.word(first).is(Role.ON)) {
            first++;
        }
        var clocks = new ClockGrammar(tokens, zones, language);
        if (!clocks.read(first, first > 0 ? ClockGrammar.Lead.WORD : ClockGrammar.Lead.LOOSE)) {
            return Optional.empty();
        }
        return Optional.of(new Found(clocks.on(day), tokens.start(first), tokens.end(clocks.end - 1)));
    }

    /** Reads only what stands around numbers that can be years. */
    private static void findByYear(DateTokens tokens, DateGrammar grammar, List<Found> found) {
        var line = tokens.text();
        int from = 0;
        for (int anchor = YearAnchors.next(line, 0); anchor >= 0; anchor = YearAnchors.next(line, from)) {
            tokens.read(YearAnchors.start(line, anchor, from), YearAnchors.end(line, anchor));
            int limit = 0;
            while (limit < tokens.size() && tokens.start(limit) <= anchor) {
                limit++;
            }
            int next = collect(tokens, grammar, limit, found);
            from = Math.max(anchor + 1, tokens.end(next - 1));
        }
    }

    /** Collects the dates that begin before a token; the token to go on with. */
    private static int collect(DateTokens tokens, DateGrammar grammar, int limit, List<Found> found) {
        int at = 0;
        while (at < limit) {
            var date = grammar.read(at).orElse(null);
            if (date == null) {
                at++;
            } else {
                found.add(new Found(date, tokens.start(at), tokens.end(grammar.end - 1)));
                at = grammar.end;
            }
        }
        return at;
    }

    private DateGrammar grammar(DateTokens tokens, String language, @Nullable OffsetDateTime reference, boolean whole) {
        long page = words.language(primary(language));
        long plain = page == 0 ? -1L : page | words.language("en");
        return new DateGrammar(tokens, zones, language, plain, reference, whole);
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }

    /** Dates have a digit; only relative ones can do without. */
    private static boolean canHoldDate(String line, @Nullable OffsetDateTime reference) {
        if (reference != null) {
            return !line.isEmpty();
        }
        for (int i = 0; i < line.length(); i++) {
            if (Letters.digit(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but punctuation or a remark in brackets follows. */
    private static boolean isTail(DateTokens tokens, int from) {
        if (tokens.sign(from) == '(' && tokens.sign(tokens.size() - 1) == ')') {
            return true;
        }
        for (int i = from; i < tokens.size(); i++) {
            char sign = tokens.sign(i);
            if (sign != '.' && sign != ',' && sign != ';' && sign != ')' && sign != '|' && sign != '-') {
                return false;
            }
        }
        return true;
    }
}
