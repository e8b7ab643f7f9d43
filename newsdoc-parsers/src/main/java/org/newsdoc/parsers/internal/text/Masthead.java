package org.newsdoc.parsers.internal.text;

/** Knows the name of a paper that stands over a page like a headline, with the day of the issue under it. */
final class Masthead {
    /** It stands in one of the first lines. */
    private static final int FIRST = 6;

    private static final int MOST_WORDS = 7;

    private final Facts facts;

    Masthead(Facts facts) {
        this.facts = facts;
    }

    /**
     * Whether a line is the name of a paper.
     *
     * @param headline the next line that has the form of a headline
     */
    boolean is(int line, int headline) {
        var shape = facts.shape(line);
        boolean form = line < FIRST
                && shape.words() >= 2
                && shape.words() <= MOST_WORDS
                && shape.lower() <= 1
                && !shape.endsSentence()
                && facts.label(line).isEmpty();
        return form
                && dates(headline + 1, headline + FIRST) > 0
                && (facts.context().knowledge().metaLines().isOrganisation(facts.text(line))
                        || dates(line + 1, headline) > 0 && hasFurniture(line + 1, headline));
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
}
