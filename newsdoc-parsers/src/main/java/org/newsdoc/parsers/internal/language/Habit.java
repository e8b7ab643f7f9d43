package org.newsdoc.parsers.internal.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;

/** What some languages do in writing and others do not, from the table {@code language-habits}. */
public enum Habit {
    /** Every noun has a capital. */
    CAPITAL_NOUNS,
    /** A name may stand right before a noun that it says more of: the Norrby ferry. */
    NAMES_BEFORE_NOUNS,
    /** A verb may have no subject where it is plain who is meant: añadió. */
    SILENT_SUBJECTS,
    /** Vowels are dropped before an apostrophe, and pronouns hung on verbs: l'usine, a-t-elle. */
    ELISION,
    /** A space parts the names of several people and never those of one. */
    SPACES_BETWEEN_NAMES,
    /** Dates in numbers begin with the month where the numbers themselves leave it open. */
    MONTH_FIRST,
    /** Years of two digits are usual after dashes, so that {@code 03-05-23} is a date. */
    SHORT_YEARS_AFTER_DASHES,
    /** Years of two digits are not usual after points, so that {@code 3.5.23} is none. */
    NO_SHORT_YEARS_AFTER_POINTS,
    /** A story may begin with its place and a point. */
    PLACE_BEFORE_POINT;

    private static final String UNKNOWN = "und";

    private static final class Table {
        static final Map<Habit, Set<String>> LANGUAGES = read();

        private static Map<Habit, Set<String>> read() {
            var table = new EnumMap<Habit, Set<String>>(Habit.class);
            for (var row : Lexicon.standard().rows("language-habits")) {
                var habit = valueOf(row.column(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                table.computeIfAbsent(habit, key -> new HashSet<>())
                        .addAll(Arrays.asList(row.column(1).split(" ")));
            }
            return table;
        }
    }

    /**
     * Whether a language has the habit.
     *
     * @param tag the language as the table has it, so {@code en} is not {@code en-GB}; empty when it is not known
     */
    public boolean in(String tag) {
        var wanted = tag.isEmpty() ? UNKNOWN : tag.toLowerCase(Locale.ROOT);
        return Table.LANGUAGES.getOrDefault(this, Set.of()).contains(wanted);
    }
}
