package org.newsdoc.parsers.internal.text;

import org.newsdoc.model.RichText;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.story.Part;

/** Reads what stands over a headline: kicker, category, date, picture. */
final class Overline {
    /** Lines over the headline that may belong to it. */
    private static final int ABOVE = 6;

    /** Lines a menu may have. */
    private static final int MENU = 60;

    private final Facts facts;
    private final Head head;

    /** The line of the headline. */
    private final int line;

    private Overline(Facts facts, Head head, int line) {
        this.facts = facts;
        this.head = head;
        this.line = line;
    }

    /** Adds to a head what the lines over the headline say. */
    static void read(Facts facts, Head head, int line) {
        new Overline(facts, head, line).read();
    }

    private void read() {
        int floor = Math.max(0, line - (facts.lines().isSpaced() ? ABOVE : ABOVE / 2));
        readNotes();
        int from = line;
        while (from > floor
                && (!facts.isProse(from - 1) || facts.caption(from - 1).isPresent())) {
            from--;
        }
        var steps = Breadcrumb.lines(facts, line);
        head.addCategories(steps);
        for (int i = from; i < line; i++) {
            var caption = facts.caption(i);
            var path = Breadcrumb.path(facts, i);
            if (!path.isEmpty()) {
                head.addCategories(path);
            } else if (caption.isPresent()) {
                if (head.images.isEmpty()) {
                    head.add(caption.get());
                }
            } else if (!steps.contains(facts.text(i))
                    && (isSetApart(i) || !facts.isFurniture(i) && !facts.text(i).equals(head.headline))) {
                read(i);
            }
        }
    }

    /** Notes over the headline of a story that stands alone. */
    private void readNotes() {
        for (int i = 0; i < line && i < ABOVE && facts.lines().isSpaced(); i++) {
            var kind = facts.context().knowledge().notes().read(facts.text(i));
            if (kind.isPresent()) {
                head.remarks.add(new Part.Remark(kind.get(), RichText.of(facts.text(i))));
            }
        }
    }

    private void read(int i) {
        var meta = facts.meta(i);
        if (facts.context().knowledge().kickers().isKicker(facts.text(i))) {
            head.kicker = head.kicker == null ? facts.text(i) : head.kicker;
        } else if (meta.filter(this::isNoName).isPresent()
                && (HeadReader.isSure(meta.get()) || facts.lines().isSpaced() || isSetApart(i))) {
            head.add(meta.get(), facts.lines().get(i).number());
        } else if (isOwnKicker(i)) {
            head.kicker = facts.text(i);
        }
    }

    private boolean isNoName(MetaLine meta) {
        return meta.authors().isEmpty() || meta.explicit();
    }

    /** A category or kicker right over the headline that is not the last line of a menu. */
    private boolean isSetApart(int i) {
        if (i != line - 1 || !isMenuLine(i)) {
            return false;
        }
        return i == 0 || facts.lines().isSpaced() || !isMenuLine(i - 1) || isRepeated(i);
    }

    private boolean isMenuLine(int i) {
        return facts.context().knowledge().kickers().isKicker(facts.text(i))
                || facts.meta(i).filter(meta -> !meta.categories().isEmpty()).isPresent();
    }

    /** Whether a menu further up has the same line. */
    private boolean isRepeated(int i) {
        for (int other = Math.max(0, i - MENU); other < i; other++) {
            if (facts.text(other).equalsIgnoreCase(facts.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** A few words right over the headline of a story that stands alone. */
    private boolean isOwnKicker(int i) {
        return head.kicker == null
                && facts.lines().isSpaced()
                && i == line - 1
                && i < ABOVE
                && facts.shape(i).words() <= 5
                && facts.isHeading(i);
    }
}
