package org.newsdoc.parsers.internal.quote.unspaced;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;

/** The words around quotations in a language without spaces, by kind, from the table {@code speech}. Immutable. */
final class SpeechWords {
    private record Kind(Set<String> words, int longest) {}

    private static final Kind NONE = new Kind(Set.of(), 0);

    private final Map<String, Kind> kinds;

    private SpeechWords(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** The words of a language; empty if there are none. */
    static SpeechWords of(String language) {
        var words = new HashMap<String, Set<String>>();
        for (var row : Lexicon.standard().rows("speech")) {
            if (row.language().equals(language)) {
                words.computeIfAbsent(row.column(0), key -> new HashSet<>())
                        .addAll(Set.of(row.column(1).split(" ")));
            }
        }
        var kinds = new HashMap<String, Kind>();
        words.forEach((name, set) -> kinds.put(name, new Kind(Set.copyOf(set), longest(set))));
        return new SpeechWords(Map.copyOf(kinds));
    }

    private static int longest(Set<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    private Kind kind(String name) {
        return kinds.getOrDefault(name, NONE);
    }

    /** The end of the longest word of a kind that starts at {@code from} and ends no later than {@code limit}; -1 if there is none. */
    int at(String kind, String text, int from, int limit) {
        var known = kind(kind);
        for (int to = Math.min(limit, from + known.longest()); to > from; to--) {
            if (known.words().contains(text.substring(from, to))) {
                return to;
            }
        }
        return -1;
    }

    /** The start of the longest word of a kind that ends at {@code to} and starts no sooner than {@code limit}; -1 if there is none. */
    int before(String kind, String text, int to, int limit) {
        var known = kind(kind);
        for (int from = Math.max(limit, to - known.longest()); from < to; from++) {
            if (known.words().contains(text.substring(from, to))) {
                return from;
            }
        }
        return -1;
    }

    /** Where a word of a kind first starts in a range; -1 if none does. */
    int find(String kind, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(kind, text, at, to) > at) {
                return at;
            }
        }
        return -1;
    }

    boolean is(String kind, String word) {
        return kind(kind).words().contains(word);
    }
}
