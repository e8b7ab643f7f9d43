package org.newsdoc.parsers.internal.text;

import java.util.BitSet;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** Reads bylines and dates that stand between the first paragraphs of a story, or behind its last. */
final class LateMeta {
    /** So many lines from the beginning of the body are looked at. */
    private static final int EARLY = 10;

    /** So many lines behind the story. */
    private static final int BEHIND = 4;

    private static final int FAR = 12;

    private final Facts facts;
    private final Head head;
    private final BitSet taken = new BitSet();

    private LateMeta(Facts facts, Head head) {
        this.facts = facts;
        this.head = head;
    }

    /**
     * Adds to a head what is said between {@code start} and {@code end} or behind it.
     *
     * @return the lines of the body that are no part of it
     */
    static BitSet read(Facts facts, Head head, int start, int end) {
        var late = new LateMeta(facts, head);
        late.readFirst(start, Math.min(end, start + EARLY));
        if (!late.isDated()) {
            late.readLast(start, end);
        } else if (head.published == null) {
            late.readFirstPublished(end);
        }
        if (head.authors.isEmpty()) {
            late.readSignature(start, end);
        }
        return late.taken;
    }

    private boolean isDated() {
        return head.published != null || head.modified != null;
    }

    private void readFirst(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean wanted =
                    facts.isDated(i) && (!isDated() || saysChange(i)) || facts.isByline(i) && head.authors.isEmpty();
            if (wanted
                    && !facts.lines().get(i).isItem()
                    && !facts.isProse(i)
                    && !facts.isFurniture(i)
                    && !facts.isNote(i)) {
                take(i);
            }
        }
    }

    private boolean saysChange(int i) {
        return facts.meta(i).flatMap(MetaLine::modified).isPresent();
    }

    /** The last line of a story, or the one right behind it. */
    private void readLast(int start, int end) {
        int from = Math.max(start, end - 2);
        for (int i = from; i < Math.min(facts.size(), end + BEHIND) && !isDated(); i++) {
            if (i >= end && (facts.isBareMarker(i) || facts.isHeadline(i))) {
                return;
            }
            if (facts.isDated(i) && !facts.isFurniture(i) && !headsCard(i, end)) {
                take(i);
                if (facts.has(i + 1) && facts.isByline(i + 1) && head.authors.isEmpty()) {
                    take(i + 1);
                }
            }
        }
    }

    /** Where only the last change is known: a line behind the story that says when it first appeared, by a word for that. */
    private void readFirstPublished(int end) {
        for (int i = Math.max(0, end - 2); i < end + BEHIND && facts.has(i); i++) {
            boolean first = facts.isDated(i)
                    && !Character.isDigit(facts.text(i).charAt(0))
                    && !headsCard(i, end)
                    && facts.meta(i)
                            .filter(meta -> meta.explicit()
                                    && meta.published().isPresent()
                                    && meta.authors().isEmpty())
                            .isPresent();
            if (first && knowledge().metaLines().isAnnounced(facts.text(i))) {
                take(i);
                return;
            }
        }
    }

    /** A byline behind the last paragraphs; else a bare name as the last line or the first one behind. */
    private void readSignature(int start, int end) {
        int from = Math.max(start, end - 2);
        int limit = from;
        while (limit < Math.min(facts.size(), end + FAR) && !opensOther(limit, end)) {
            limit++;
        }
        if (!readMarked(from, limit, end) && !facts.lines().isSpaced()) {
            readBare(from, Math.min(limit, end + BEHIND), end);
        }
    }

    /** Whether a line leads away from the story: to other stories, or to a card of one. */
    private boolean opensOther(int i, int end) {
        return facts.isBareMarker(i) && !facts.isFurniture(i)
                || i >= end && facts.isHeadline(i) && facts.has(i + 1) && facts.isDated(i + 1);
    }

    private boolean isPassed(int i) {
        return facts.isFurniture(i) || facts.isProse(i) || facts.caption(i).isPresent() || facts.isNote(i);
    }

    /** A byline that its words tell; further behind only one whose words stand on a line of their own. */
    private boolean readMarked(int from, int limit, int end) {
        for (int i = from; i < limit; i++) {
            if (isPassed(i)) {
                continue;
            }
            if (i < end + BEHIND && facts.isByline(i)) {
                take(i);
                return true;
            }
            if (facts.has(i + 1) && knowledge().metaLines().opensByline(facts.text(i))) {
                takeBoth(i);
                return true;
            }
        }
        return false;
    }

    private void readBare(int from, int limit, int end) {
        boolean first = true;
        for (int i = from; i < limit; i++) {
            if (isPassed(i)) {
                continue;
            }
            if ((i == end - 1 || i >= end && first) && isBareName(i)) {
                take(i);
                return;
            }
            first &= i < end;
        }
    }

    private Knowledge knowledge() {
        return facts.context().knowledge();
    }

    private boolean isBareName(int i) {
        return !facts.lines().get(i).isItem()
                && knowledge().metaLines().looksLikeName(facts.text(i))
                && facts.meta(i).filter(meta -> meta.authors().size() == 1).isPresent();
    }

    /** Takes the words that open a byline and the name under them. */
    private void takeBoth(int line) {
        var byline = knowledge()
                .metaLines()
                .read(facts.text(line) + " " + facts.text(line + 1), facts.context())
                .filter(meta -> !meta.authors().isEmpty());
        if (byline.isPresent()) {
            head.add(byline.get(), facts.lines().get(line).number());
            taken.set(line, line + 2);
        }
    }

    /** Whether a headline stands under a date behind the story. */
    private boolean headsCard(int i, int end) {
        int next = facts.next(i);
        return i >= end
                && facts.has(next)
                && facts.isHeadline(next)
                && facts.lines().isSpaced();
    }

    private void take(int i) {
        facts.meta(i).ifPresent(meta -> head.add(meta, facts.lines().get(i).number()));
        taken.set(i);
    }
}
