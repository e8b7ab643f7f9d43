package org.newsdoc.parsers.internal.byline;

import java.util.List;
import org.newsdoc.parsers.Lexicon;

/** Knows what journalists call themselves. Immutable. */
final class Roles {
    private static final int MOST_WORDS = 8;

    private final WordSet nouns;
    private final WordSet modifiers;

    private Roles(WordSet nouns, WordSet modifiers) {
        this.nouns = nouns;
        this.modifiers = modifiers;
    }

    static Roles of(Lexicon lexicon) {
        return new Roles(WordSet.of(lexicon, "byline-roles", "noun"), WordSet.of(lexicon, "byline-roles", "modifier"));
    }

    boolean isNoun(String word) {
        return nouns.contains(word);
    }

    /** Whether the words are a role: they hold the name of one, first or last or among words that go with it. */
    boolean isRole(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        boolean edge = nouns.contains(words.get(words.size() - 1)) || nouns.contains(words.get(0));
        return edge && words.stream().filter(word -> !isRoleWord(word)).count() <= 1;
    }

    /** Where a role begins that the words end with; their number when they end with none. */
    int start(List<String> words) {
        int start = words.size();
        while (start > 0 && isRoleWord(words.get(start - 1))) {
            start--;
        }
        for (int i = start; i < words.size(); i++) {
            if (nouns.contains(words.get(i))) {
                return start;
            }
        }
        return words.size();
    }

    private boolean isRoleWord(String word) {
        return nouns.contains(word) || modifiers.contains(word);
    }
}
