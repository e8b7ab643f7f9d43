package org.newsdoc.parsers.internal.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the name of a paper that stands over a page like a headline, perhaps with its slogan and the day of the issue. The story
 * has none of its words, but those of the headline under it.
 */
final class Masthead {
    /** It stands in one of the first lines. */
    private static final int FIRST = 6;

    private static final int MOST_WORDS = 7;

    /** So many lines of the story are looked at. */
    private static final int SAMPLE = 4;

    /** Shorter words say nothing. */
    private static final int SHORTEST = 4;

    private final Facts facts;
    private final int story;

    Masthead(Facts facts, int story) {
        this.facts = facts;
        this.story = story;
    }

    /**
     * Whether a line is the name of a paper.
     *
     * @param headline the next line further down that has the form of a headline and a blank line over it
     */
    boolean is(int line, int headline) {
        var shape = facts.shape(line);
        boolean form = line < FIRST
                && shape.words() >= 2
                && shape.words() <= MOST_WORDS
                && shape.lower() <= 1
                && !shape.endsSentence()
                && facts.label(line).isEmpty()
                && Collections.disjoint(words(line), words(headline))
                && dates(headline + 1, headline + FIRST) > 0;
        if (!form) {
            return false;
        }
        boolean named = facts.context().knowledge().metaLines().isOrganisation(facts.text(line));
        boolean issue = dates(line + 1, headline) > 0 && hasFurniture(line + 1, headline);
        return named || issue || headline - line > 1 && shared(line) == 0 && shared(headline) >= 2;
    }

    private int dates(int from, int to) {
        int dates = 0;
        for (int i = from; i < to && facts.has(i) && !facts.isProse(i); i++) {
            dates += facts.isDated(i) ? 1 : 0;
        }
        return dates;
    }

    private boolean hasFurniture(int from, int to) {
        for (int i = from; i < to; i++) {
            if (facts.isFurniture(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many words of a line stand in the first lines of the story, too. */
    private int shared(int line) {
        var words = new HashSet<String>();
        for (int i = story; i < story + SAMPLE && facts.has(i); i++) {
            words.addAll(words(i));
        }
        words.retainAll(words(line));
        return words.size();
    }

    private Set<String> words(int line) {
        var words = new HashSet<String>();
        for (var word : facts.text(line).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }
}
