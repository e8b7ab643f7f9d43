package org.newsdoc.parsers.internal.text;

import org.newsdoc.model.SectionKind;

/** Reads the points under a headline that sum up a story: a list, or short lines under a label. */
final class KeyPoints {
    private static final int MOST_POINTS = 8;
    private static final int LONGEST_POINT = 35;

    private final Facts facts;
    private final Head head;

    KeyPoints(Facts facts, Head head) {
        this.facts = facts;
        this.head = head;
    }

    /** Whether a line is the label over points. */
    boolean open(int i) {
        return facts.label(i).filter(SectionKind.KEY_POINTS::equals).isPresent() && pointsEnd(i + 1) > i + 1;
    }

    /** Where the points that begin at a line end: items, or short lines set close; the line itself when there are none. */
    private int pointsEnd(int from) {
        int end = from;
        if (facts.has(from) && facts.lines().get(from).isItem()) {
            while (facts.has(end) && facts.lines().get(end).isItem()) {
                end++;
            }
            return end;
        }
        while (facts.has(end) && end < from + MOST_POINTS && isPoint(end, end == from)) {
            end++;
        }
        return end - from >= 2 ? end : from;
    }

    private boolean isPoint(int i, boolean first) {
        boolean close = facts.lines().isSpaced()
                ? first || !facts.lines().get(i).afterBlank()
                : !facts.shape(i).endsSentence();
        return close
                && facts.shape(i).words() >= 3
                && facts.shape(i).words() <= LONGEST_POINT
                && facts.caption(i).isEmpty()
                && !facts.isFurniture(i)
                && !facts.isExplicitMeta(i)
                && facts.label(i).isEmpty()
                && !facts.isLabelled(i);
    }

    /** The items under the headline; they are the body when nothing else follows. */
    int read(int i) {
        int from = facts.lines().get(i).isItem() ? i : i + 1;
        int end = pointsEnd(from);
        if (!facts.has(end) || !head.keyPoints.isEmpty()) {
            return i;
        }
        for (int item = from; item < end; item++) {
            head.keyPoints.add(facts.text(item));
        }
        return end;
    }
}
