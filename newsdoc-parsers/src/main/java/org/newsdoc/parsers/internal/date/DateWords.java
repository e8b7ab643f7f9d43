package org.newsdoc.parsers.internal.date;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** The words that dates are printed with, as a table that is read without making objects. Immutable. */
final class DateWords {
    static final List<ChronoUnit> UNITS = List.of(
            ChronoUnit.SECONDS,
            ChronoUnit.MINUTES,
            ChronoUnit.HOURS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS);

    private static final List<String> UNIT_NAMES = List.of("second", "minute", "hour", "day", "week", "month", "year");
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "day-before-yesterday", -2);

    private final Map<String, Integer> languages = new HashMap<>();
    private final String[] keys;
    private final DateWord[] words;

    private DateWords(Lexicon lexicon) {
        var table = new LinkedHashMap<String, DateWord>();
        lexicon.rows("month-names").forEach(row -> addMonth(row, table));
        lexicon.rows("weekday-names").forEach(row -> add(row, 0, weekday(row), table));
        lexicon.rows("date-words").forEach(row -> add(row, 1, plain(row), table));
        lexicon.rows("relative-times").forEach(row -> add(row, 1, relative(row), table));
        var simple = nest(table);
        int size = Integer.highestOneBit(Math.max(8, simple.size() * 3));
        keys = new String[size];
        words = new DateWord[size];
        simple.forEach(this::put);
    }

    static DateWords of(Lexicon lexicon) {
        return new DateWords(lexicon);
    }

    /** The bit of a language; 0 for one without words. */
    long language(String tag) {
        var index = languages.get(tag);
        return index == null ? 0 : 1L << index;
    }

    /** The word in the first {@code length} signs of {@code folded}; {@link DateWord#NONE} for one not known. */
    DateWord find(char[] folded, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + folded[i];
        }
        int mask = keys.length - 1;
        for (int slot = spread(hash) & mask; keys[slot] != null; slot = (slot + 1) & mask) {
            if (equal(keys[slot], folded, length)) {
                return words[slot];
            }
        }
        return DateWord.NONE;
    }

    /** The words that are, or open, a date: beside a number or without one. */
    List<String> opening(boolean beside) {
        var found = new ArrayList<String>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != null && (beside ? words[slot].isMonth() : words[slot].needsNoNumber())) {
                found.add(keys[slot]);
            }
        }
        return found;
    }

    private static boolean equal(String key, char[] folded, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private void put(String key, DateWord word) {
        int mask = keys.length - 1;
        int slot = spread(key.hashCode()) & mask;
        while (keys[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        words[slot] = word;
    }

    private long bit(Lexicon.Row row) {
        int index = languages.computeIfAbsent(row.language(), tag -> Math.min(languages.size(), 63));
        return 1L << index;
    }

    private void addMonth(Lexicon.Row row, Map<String, DateWord> table) {
        int month = number(row.column(0));
        if (month >= 1 && month <= 12) {
            add(row, 1, DateWord.month(bit(row), row.language(), month), table);
        }
    }

    private DateWord weekday(Lexicon.Row row) {
        return DateWord.of(bit(row), Role.WEEKDAY.bit());
    }

    private DateWord plain(Lexicon.Row row) {
        return DateWord.of(bit(row), Role.named(row.column(0)));
    }

    private DateWord relative(Lexicon.Row row) {
        var role = row.column(0);
        var days = DAYS.get(role);
        if (days != null) {
            return DateWord.day(bit(row), days);
        }
        int unit = UNIT_NAMES.indexOf(role);
        return unit >= 0 ? DateWord.unit(bit(row), unit) : plain(row);
    }

    private static void add(Lexicon.Row row, int from, DateWord word, Map<String, DateWord> table) {
        for (var column : row.columns().subList(from, row.columns().size())) {
            var folded = Letters.fold(column.strip());
            if (!folded.isEmpty()) {
                table.merge(folded, word, DateWord::and);
            }
        }
    }

    /** Hangs expressions of several words on their first word. */
    private static Map<String, DateWord> nest(Map<String, DateWord> table) {
        var simple = new LinkedHashMap<String, DateWord>();
        var phrases = new LinkedHashMap<String, List<DateWord.Phrase>>();
        table.forEach((key, word) -> {
            int end = firstWord(key);
            if (end == key.length()) {
                simple.put(key, word);
            } else {
                phrases.computeIfAbsent(key.substring(0, end), first -> new ArrayList<>())
                        .add(new DateWord.Phrase(key.substring(end), word));
            }
        });
        phrases.forEach((first, rests) -> {
            rests.sort(Comparator.comparing(
                    (DateWord.Phrase phrase) -> -phrase.rest().length()));
            simple.put(first, simple.getOrDefault(first, DateWord.NONE).with(List.copyOf(rests)));
        });
        return simple;
    }

    private static int firstWord(String key) {
        int end = 0;
        while (end < key.length() && Letters.isLetter(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length() && i < 4; i++) {
            int digit = Letters.digit(digits.charAt(i));
            if (digit < 0) {
                return 0;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
