package org.newsdoc.parsers.internal.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word that dates are printed with, in all the languages that have it.
 *
 * @param languages the languages, one bit each
 * @param roles the {@link Role}s, one bit each
 * @param month number of the month it names, in the first language that has it; 0 for none
 * @param months where another language means another month by it
 * @param unit the unit of time it names, as an index into {@link DateWords#UNITS}; -1 for none
 * @param days days from the reference day ("yesterday": -1)
 * @param phrases longer expressions that begin with this word
 */
record DateWord(
        long languages, int roles, int month, Map<String, Integer> months, int unit, int days, List<Phrase> phrases) {
    /**
     * The rest of an expression of several words.
     *
     * @param rest what follows the first word, folded; a space stands for any white space
     * @param word what the whole expression is
     */
    record Phrase(String rest, DateWord word) {}

    /** A word that no date is printed with. */
    static final DateWord NONE = new DateWord(0, 0, 0, Map.of(), -1, 0, List.of());

    private static final int WITHOUT_NUMBER = Role.RELATIVE_DAY.bit() | Role.NOW.bit() | Role.UNIT.bit();
    private static final int MONTH = Role.MONTH_NAME.bit() | Role.MONTH.bit();

    static DateWord of(long language, int roles) {
        return new DateWord(language, roles, 0, Map.of(), -1, 0, List.of());
    }

    static DateWord month(long language, String tag, int month) {
        return new DateWord(language, Role.MONTH_NAME.bit(), month, Map.of(tag, month), -1, 0, List.of());
    }

    static DateWord unit(long language, int unit) {
        return new DateWord(language, Role.UNIT.bit(), 0, Map.of(), unit, 0, List.of());
    }

    static DateWord day(long language, int days) {
        return new DateWord(language, Role.RELATIVE_DAY.bit(), 0, Map.of(), -1, days, List.of());
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    boolean isKnown() {
        return roles != 0;
    }

    /** Whether it is, opens or closes a date that is printed without any number: "today", "an hour ago". */
    boolean needsNoNumber() {
        return opens(WITHOUT_NUMBER);
    }

    /** Whether it names a month, or opens an expression that does. */
    boolean isMonth() {
        return opens(MONTH);
    }

    private boolean opens(int wanted) {
        if ((roles & wanted) != 0) {
            return true;
        }
        for (var phrase : phrases) {
            if ((phrase.word.roles & wanted) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean sharesLanguage(DateWord other) {
        return (languages & other.languages) != 0;
    }

    /** The month it names in a language; 0 for none. */
    int month(String language) {
        return months.isEmpty() ? month : months.getOrDefault(language, month);
    }

    /**
     * Whether one of some languages has it.
     *
     * @param page bits of the languages
     */
    boolean isPlainIn(long page) {
        return (languages & page) != 0;
    }

    DateWord with(List<Phrase> phrases) {
        return new DateWord(languages, roles, month, months, unit, days, phrases);
    }

    /** This word, also used as {@code other}. */
    DateWord and(DateWord other) {
        var both = new HashMap<>(other.months);
        both.putAll(months);
        return new DateWord(
                languages | other.languages,
                roles | other.roles,
                month == 0 ? other.month : month,
                Map.copyOf(both),
                unit < 0 ? other.unit : unit,
                days == 0 ? other.days : days,
                phrases);
    }
}
