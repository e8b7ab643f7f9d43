package org.newsdoc.parsers.internal.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.Lexicon;

/**
 * A table of phrases that can be looked up at any place of a text. Case, the form of apostrophes and dashes and the width
 * of white space do not count. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    /**
     * A phrase found in a text.
     *
     * @param value what it stands for
     * @param end end of the phrase in the text, exclusive
     */
    public record Match<T>(T value, int end) {}

    private record Entry<T>(String folded, T value) {}

    private static final int DIRECT = 0x500;

    /** Entries by first sign, longest first; the common scripts without a hash. */
    private final @Nullable List<Entry<T>>[] direct;

    private final Map<Character, List<Entry<T>>> others = new HashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Phrases(Map<String, T> phrases) {
        direct = new List[DIRECT];
        phrases.forEach((phrase, value) -> {
            var entry = new Entry<>(phrase, value);
            char first = phrase.charAt(0);
            if (first < DIRECT) {
                var bucket = direct[first];
                if (bucket == null) {
                    bucket = new ArrayList<>();
                    direct[first] = bucket;
                }
                bucket.add(entry);
            } else {
                others.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
            }
        });
        var longestFirst = Comparator.comparing((Entry<T> entry) -> -entry.folded.length());
        for (var bucket : direct) {
            if (bucket != null) {
                bucket.sort(longestFirst);
            }
        }
        others.values().forEach(bucket -> bucket.sort(longestFirst));
    }

    /** The phrases in one column of a concern; the first row for a phrase counts. */
    public static <T> Phrases<T> of(Lexicon lexicon, String concern, int column, Function<Lexicon.Row, T> value) {
        return of(lexicon.rows(concern), column, value);
    }

    /** The phrases in one column of some rows; the first row for a phrase counts. */
    public static <T> Phrases<T> of(List<Lexicon.Row> rows, int column, Function<Lexicon.Row, T> value) {
        var phrases = new HashMap<String, T>();
        for (var row : rows) {
            var folded = fold(row.column(column));
            if (!folded.isEmpty()) {
                phrases.putIfAbsent(folded, value.apply(row));
            }
        }
        return new Phrases<>(phrases);
    }

    /** The longest phrase that begins at {@code start} and ends at the end of a word. */
    public Optional<Match<T>> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        char first = fold(text.charAt(start));
        var bucket = first < DIRECT ? direct[first] : others.get(first);
        if (bucket == null) {
            return Optional.empty();
        }
        for (var entry : bucket) {
            int end = end(entry.folded, text, start);
            if (end >= 0 && isWordEnd(text, end)) {
                return Optional.of(new Match<>(entry.value, end));
            }
        }
        return Optional.empty();
    }

    /** What the whole of a text stands for, white space and final punctuation aside. */
    public Optional<T> whole(String text) {
        int start = Signs.skipLead(text, 0);
        return at(text, start)
                .filter(match -> Signs.onlyTail(text, match.end()))
                .map(Match::value);
    }

    /** Where a folded phrase ends in the text if it stands at {@code start}; -1 if it does not. */
    private static int end(String folded, String text, int start) {
        int at = start;
        for (int i = 0; i < folded.length(); i++) {
            char wanted = folded.charAt(i);
            if (wanted == ' ') {
                int from = at;
                while (at < text.length() && Signs.isSpace(text.charAt(at))) {
                    at++;
                }
                if (at == from) {
                    return -1;
                }
            } else if (at < text.length() && fold(text.charAt(at)) == wanted) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Whether no word goes on across {@code at}; scripts written without spaces have no word ends. */
    static boolean isWordEnd(String text, int at) {
        if (at == 0 || at >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after) || before >= 0x3040;
    }

    /** A phrase in the form the table holds: folded signs, single spaces, none at the ends. */
    private static String fold(String phrase) {
        var folded = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (!Signs.isSpace(c)) {
                folded.append(fold(c));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        if (c >= 0x2010 && c <= 0x2019) {
            return c <= 0x2015 ? '-' : c >= 0x2018 ? '\'' : c;
        }
        return c == '\u00b4' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }
}
