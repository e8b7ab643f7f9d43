package org.newsdoc.parsers.internal.text;

/**
 * How the cards of a feed are laid out: whether blank lines keep them apart, and where their dates stand.
 *
 * @param grouped whether blank lines stand between the cards and hardly any within them
 */
record FeedLayout(Facts facts, Topics topics, boolean grouped) {
    /** So many lines show how the cards are laid out. */
    private static final int WINDOW = 60;

    /** The name of a page or section over cards has no more words. */
    static final int MOST_TITLE_WORDS = 4;

    /** A card has fewer lines than this above its date. */
    private static final int LONGEST_CARD = 8;

    /** The layout of the lines from {@code start} on. */
    static FeedLayout of(Facts facts, Topics topics, int start) {
        int close = 0;
        for (int i = start + 1; i < facts.size(); i++) {
            close += facts.lines().get(i).afterBlank() ? 0 : 1;
        }
        boolean grouped = facts.lines().isSpaced() && close * 2 >= facts.size() - start - 1;
        return new FeedLayout(facts, topics, grouped);
    }

    /** Whether every date up to the end of the feed has a headline under it. */
    boolean dateFirst(int start) {
        boolean dated = false;
        for (int i = start; i < facts.size() && i < start + WINDOW; i++) {
            if (dated && (facts.isBareMarker(i) || topics.opens(facts.text(i)))) {
                return true;
            }
            if (facts.isDated(i)) {
                if (grouped && isUnderHeadline(i)) {
                    return false;
                }
                dated = true;
                int next = headlineUnder(i);
                if (!facts.has(next) || !facts.isHeadline(next) || facts.isProse(next)) {
                    return false;
                }
            }
        }
        return dated;
    }

    /** Whether a headline opens the block of a line, and no other date stands over the line in it. */
    private boolean isUnderHeadline(int line) {
        int i = line;
        while (i > 0 && line - i < LONGEST_CARD && !facts.lines().get(i).afterBlank()) {
            i--;
            if (facts.isDated(i)) {
                return false;
            }
        }
        return i < line && facts.isHeadline(i) && !facts.isProse(i);
    }

    /** Whether the first line under a marker is a headline: then no date stands before its own. */
    boolean startsWithHeadline(int marker) {
        int first = facts.next(marker);
        if (facts.has(first)
                && facts.shape(first).words() <= MOST_TITLE_WORDS
                && !facts.isDated(first)
                && !facts.isHeadline(first)) {
            first = facts.next(first);
        }
        return !facts.lines().isSpaced() && facts.has(first) && facts.isHeadline(first) && !facts.isProse(first);
    }

    /** The line under a date, byline, kicker and picture aside. */
    private int headlineUnder(int date) {
        int i = facts.next(date);
        while (facts.has(i)
                && (facts.isExplicitMeta(i)
                        || facts.caption(i).isPresent()
                        || facts.context().knowledge().kickers().isKicker(facts.text(i)))) {
            i = facts.next(i);
        }
        return i;
    }

    /** Whether a line opens a block that blank lines set apart and that has a date further down. */
    boolean isOverDate(int line) {
        if (!grouped || !facts.lines().get(line).afterBlank()) {
            return false;
        }
        for (int i = line + 1; i < line + LONGEST_CARD && facts.has(i); i++) {
            if (facts.lines().get(i).afterBlank()) {
                return false;
            }
            if (facts.isDated(i)) {
                return true;
            }
        }
        return false;
    }
}
