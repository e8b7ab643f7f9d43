package org.newsdoc.parsers.internal.text;

import java.util.BitSet;
import org.newsdoc.parsers.internal.furniture.Furniture;

/**
 * Finds the lines of a page that belong to boxes which ask the reader for something. Each looks like a crosshead or a
 * short paragraph; what stands around it tells: requests above and below, a field to fill in under name and promise, or lines
 * that say where the box begins and ends.
 */
final class Boxes {
    /** So many lines of a box may stand between two requests, or between its name and the field. */
    private static final int MOST_BETWEEN = 3;

    private static final int LONGEST_BOX = 12;

    /** A promise has no more words. */
    private static final int LONGEST_PROMISE = 28;

    private static final int LONGEST_SLOGAN = 20;
    private static final int LONGEST_NAME = 7;

    private final Facts facts;
    private final BitSet lines = new BitSet();

    private Boxes(Facts facts) {
        this.facts = facts;
    }

    /** The lines of boxes that are no furniture by their own words. */
    static BitSet find(Facts facts) {
        var boxes = new Boxes(facts);
        if (facts.lines().isSpaced()) {
            boxes.findBlocks();
        } else {
            boxes.find();
        }
        return boxes.lines;
    }

    private void find() {
        int open = -1;
        int asked = -1;
        for (int i = 0; i < facts.size(); i++) {
            var furniture = facts.furniture(i).orElse(null);
            if (furniture == null) {
                continue;
            }
            var known = facts.context().knowledge().furniture();
            if (known.opensBox(facts.text(i))) {
                open = i;
            } else if (known.closesBox(facts.text(i)) && open >= 0 && i - open <= LONGEST_BOX) {
                lines.set(open, i);
                open = -1;
            }
            if (asks(furniture)) {
                if (asked >= 0 && i - asked <= MOST_BETWEEN + 1) {
                    take(asked + 1, i);
                }
                asked = i;
            }
            if (known.isField(facts.text(i))) {
                takeOver(i);
            }
        }
    }

    /** In a text that a reader copied: blocks that are a box, fields with the name over them, and what closes one. */
    private void findBlocks() {
        int block = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.has(i + 1) || facts.lines().get(i + 1).afterBlank()) {
                takeBlock(block, i + 1);
                block = i + 1;
            }
            if (facts.furniture(i).isEmpty()) {
                continue;
            }
            var known = facts.context().knowledge().furniture();
            if (known.closesBox(facts.text(i))) {
                takeUpTo(i);
            } else if (known.isField(facts.text(i))) {
                takeOver(i);
            }
        }
    }

    /** The lines between two blank ones, where as many are furniture as not, and the first asks for something. */
    private void takeBlock(int start, int end) {
        int furniture = 0;
        for (int i = start; i < end; i++) {
            if (!mayBelong(i)) {
                return;
            }
            furniture += facts.isFurniture(i) ? 1 : 0;
        }
        if (end - start >= 2 && furniture * 2 >= end - start && isRequest(start)) {
            lines.set(start, end);
        }
    }

    /** The lines from the first request down to the line that closes its box. */
    private void takeUpTo(int end) {
        int open = end;
        for (int i = end - 1; i >= 0 && end - i <= LONGEST_BOX && mayBelong(i); i--) {
            open = isRequest(i) ? i : open;
        }
        lines.set(open, end);
    }

    private boolean isRequest(int i) {
        return facts.furniture(i).filter(Boxes::asks).isPresent();
    }

    private static boolean asks(Furniture.Kind kind) {
        return kind == Furniture.Kind.NEWSLETTER || kind == Furniture.Kind.ACCOUNT || kind == Furniture.Kind.CONSENT;
    }

    private void take(int start, int end) {
        int prose = 0;
        for (int i = start; i < end; i++) {
            if (!mayBelong(i)) {
                return;
            }
            prose += facts.isProse(i) && !facts.isFurniture(i) ? 1 : 0;
        }
        if (prose == 0 || prose == 1 && (isName(start) || end - start == 1 && isPromise(start))) {
            lines.set(start, end);
        }
    }

    /** A short line that is no sentence, as the name of a newsletter is. */
    private boolean isName(int i) {
        return facts.shape(i).words() <= LONGEST_NAME && !facts.shape(i).endsSentence() && !facts.isFurniture(i);
    }

    /** A sentence between two lines that ask to subscribe. */
    private boolean isPromise(int i) {
        return facts.shape(i).words() <= LONGEST_SLOGAN && !isConsent(i - 1) && !isConsent(i + 1);
    }

    private boolean isConsent(int i) {
        return facts.furniture(i).filter(Furniture.Kind.CONSENT::equals).isPresent();
    }

    private boolean mayBelong(int i) {
        return facts.isFurniture(i)
                || !facts.isLabelledLink(i)
                        && facts.shape(i).words() <= LONGEST_PROMISE
                        && !isSpoken(facts.text(i))
                        && !facts.isDated(i)
                        && facts.caption(i).isEmpty();
    }

    private static boolean isSpoken(String text) {
        return text.indexOf('"') >= 0
                || text.indexOf('\u201c') >= 0
                || text.indexOf('\u201e') >= 0
                || text.indexOf('\u00ab') >= 0;
    }

    /** The name and promise of a newsletter over the field where the reader signs up. */
    private void takeOver(int field) {
        int i = field - 1;
        while (facts.has(i) && field - i <= MOST_BETWEEN && mayBelong(i)) {
            if (isName(i) && field - i > 1) {
                lines.set(i, field);
                return;
            }
            i--;
        }
    }
}
