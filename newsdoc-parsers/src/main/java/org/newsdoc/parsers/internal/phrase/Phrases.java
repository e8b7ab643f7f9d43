package org.newsdoc.parsers.internal.phrase;

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

    private final SignTree tree = new SignTree();

    /** What the phrase that ends at a node stands for. */
    private final @Nullable Object[] values;

    private Phrases(Map<String, T> phrases) {
        var nodes = new HashMap<Integer, T>();
        phrases.forEach((phrase, value) -> nodes.put(tree.add(phrase), value));
        values = new Object[tree.size()];
        nodes.forEach((node, value) -> values[node] = value);
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

    /** Whether any phrase begins with a sign. */
    public boolean opensWith(char c) {
        return tree.next(SignTree.ROOT, fold(c)) != SignTree.NONE;
    }

    /** The longest phrase that begins at {@code start} and ends at the end of a word. */
    public Optional<Match<T>> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        int node = tree.next(SignTree.ROOT, fold(text.charAt(start)));
        if (node == SignTree.NONE) {
            return Optional.empty();
        }
        Object value = null;
        int end = start;
        int at = start + 1;
        while (node != SignTree.NONE) {
            if (values[node] != null && isWordEnd(text, at)) {
                value = values[node];
                end = at;
            }
            if (at == text.length()) {
                break;
            }
            char c = text.charAt(at++);
            boolean space = Signs.isSpace(c);
            node = tree.next(node, space ? ' ' : fold(c));
            at = space && node != SignTree.NONE ? Signs.skipSpace(text, at) : at;
        }
        return value == null ? Optional.empty() : Optional.of(new Match<>(cast(value), end));
    }

    /** The values are those that were put in. */
    @SuppressWarnings("unchecked")
    private T cast(Object value) {
        return (T) value;
    }

    /** What the whole of a text stands for, white space and final punctuation aside. */
    public Optional<T> whole(String text) {
        int start = Signs.skipLead(text, 0);
        return at(text, start)
                .filter(match -> Signs.onlyTail(text, match.end()))
                .map(Match::value);
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
