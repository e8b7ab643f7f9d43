package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.furniture.Furniture;

/**
 * A stretch of lines that may be the story.
 *
 * @param start first line
 * @param end end, exclusive
 * @param words number of words in its running text
 */
record Stretch(int start, int end, int words) {
    /** A later stretch goes on with the story when it is no further off and no smaller than this. */
    private static final int FARTHEST = 30;

    private static final int SMALLEST = 80;

    /** A box of links in a story has no more lines. */
    private static final int CLOSE = 8;

    /**
     * The stretch that is the story.
     *
     * @param from where to begin to look, the line under the headline
     */
    static Stretch story(Facts facts, Topics topics, int from) {
        var all = all(facts, topics, from);
        if (all.isEmpty()) {
            return new Stretch(from, from, 0);
        }
        int first = first(all, facts.lines().isSpaced());
        if (first > 0 && opensStory(facts, all.get(first - 1), all.get(first))) {
            first--;
        }
        int last = first;
        while (last + 1 < all.size() && goesOn(facts, all.get(last), all.get(last + 1))) {
            last++;
        }
        return new Stretch(all.get(first).start, all.get(last).end, all.get(first).words);
    }

    /** The stretch that begins at a line or under it, where the one found first was the deck; else that one. */
    static Stretch under(Facts facts, Topics topics, int bodyStart, Stretch deck) {
        if (!opens(facts, bodyStart)) {
            var rest = story(facts, topics, bodyStart);
            return rest.words > 0 ? new Stretch(bodyStart, rest.end, rest.words) : deck;
        }
        int end = Math.max(bodyStart + 1, new StoryEnd(facts, topics, bodyStart).find());
        return new Stretch(bodyStart, end, words(facts, bodyStart, end));
    }

    private static List<Stretch> all(Facts facts, Topics topics, int from) {
        var all = new ArrayList<Stretch>();
        int i = from;
        while (i < facts.size()) {
            if (opens(facts, i) || facts.lines().get(i).isItem() || facts.isLabelled(i)) {
                int end = Math.max(i + 1, new StoryEnd(facts, topics, i).find());
                all.add(new Stretch(i, end, words(facts, i, end)));
                i = end;
            } else {
                i++;
            }
        }
        return all;
    }

    /** Running text; a lone short sentence on a crawled page is none. */
    private static boolean opens(Facts facts, int i) {
        if (facts.isFurniture(i) || !facts.shape(i).isSentence()) {
            return false;
        }
        int next = facts.next(i);
        return facts.isProse(i)
                || facts.lines().isSpaced()
                || facts.has(next) && facts.shape(next).isSentence();
    }

    private static int words(Facts facts, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += facts.isProse(i) ? facts.shape(i).words() : 0;
        }
        return words;
    }

    /** The first stretch that is not small against the largest: in a text with blank lines nearly always the very first. */
    private static int first(List<Stretch> all, boolean spaced) {
        int most = all.stream().mapToInt(Stretch::words).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).words * (spaced ? 12 : 3) >= most) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the paragraphs over a box of links belong to the story that goes on under it. */
    private static boolean opensStory(Facts facts, Stretch before, Stretch story) {
        int prose = 0;
        for (int i = before.start; i < before.end; i++) {
            prose += facts.isProse(i) ? 1 : 0;
        }
        return prose >= 2 && story.start - before.end <= CLOSE && goesOn(facts, before, story);
    }

    private static boolean goesOn(Facts facts, Stretch story, Stretch next) {
        if (facts.lines().isSpaced()
                || next.start - story.end > FARTHEST
                || next.words < SMALLEST
                || !isDense(facts, next)) {
            return false;
        }
        for (int i = story.end; i < next.start; i++) {
            var furniture = facts.furniture(i).orElse(null);
            if (furniture == Furniture.Kind.COMMENTS || furniture == Furniture.Kind.FOOTER || facts.isDated(i)) {
                return false;
            }
        }
        return true;
    }

    /** Three paragraphs one after the other. */
    private static boolean isDense(Facts facts, Stretch stretch) {
        int run = 0;
        for (int i = stretch.start; i < stretch.end; i++) {
            run = facts.isProse(i) ? run + 1 : 0;
            if (run == 3) {
                return true;
            }
        }
        return false;
    }
}
