package org.newsdoc.parsers.internal.text;

import java.util.List;
import org.newsdoc.model.RichText;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.story.Part;

/** Reads what stands over a headline: kicker, category, date, picture. */
final class Overline {
    /** Lines over the headline that may belong to it. */
    private static final int ABOVE = 6;

    private static final int LONGEST_KICKER = 8;

    /** Lines a menu may have. */
    private static final int MENU = 60;

    /** More lines than this close together may be a menu. */
    private static final int CLOSE = 3;

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
        var steps = Breadcrumb.lines(facts, underPath());
        head.addCategories(steps);
        var trail = trail();
        head.addCategories(trail);
        for (int i = from; i < line; i++) {
            var caption = facts.caption(i);
            var path = Breadcrumb.path(facts, i);
            if (!path.isEmpty()) {
                head.categories.removeAll(path);
                head.categories.addAll(0, path);
            } else if (caption.isPresent()) {
                if (head.images.isEmpty()) {
                    head.add(caption.get());
                }
            } else if (!steps.contains(facts.text(i))
                    && !(facts.lines().isSpaced() && isInMenu(i))
                    && !trail.contains(facts.text(i))
                    && (isSetApart(i) || !facts.isFurniture(i) && !facts.text(i).equals(head.headline))) {
                read(i);
            }
        }
    }

    /** The line under a path: that of the kicker where one stands over the headline, and apart from what is over it. */
    private int underPath() {
        boolean kicker = line > 0
                && facts.lines().get(line - 1).afterBlank()
                && facts.context().knowledge().kickers().isKicker(facts.text(line - 1));
        return kicker ? line - 1 : line;
    }

    /** The path on a crawled page; three words and more between it and the headline are the kicker. */
    private List<String> trail() {
        int above = line - 1;
        boolean kicker = above > 1
                && facts.shape(above).words() >= 3
                && facts.shape(above).words() <= LONGEST_KICKER
                && facts.isHeading(above)
                && !facts.isExplicitMeta(above);
        var trail = kicker ? Breadcrumb.trail(facts, above) : List.<String>of();
        if (trail.isEmpty()) {
            return Breadcrumb.trail(facts, line);
        }
        head.kicker = head.kicker == null ? facts.text(above) : head.kicker;
        return trail;
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
            head.add(withoutHouse(meta.get()), facts.lines().get(i).number());
        } else if (isOverKicker(i)) {
            head.addCategories(List.of(facts.text(i)));
        } else if (isOwnKicker(i)) {
            var categories = Breadcrumb.sections(facts, i);
            head.addCategories(categories);
            head.kicker = categories.isEmpty() ? facts.text(i) : head.kicker;
        }
    }

    /** What a line says, without the organisation it names where people are known to have written the story. */
    private MetaLine withoutHouse(MetaLine meta) {
        boolean house = head.hasPeople(facts.context())
                && meta.authors().stream()
                        .allMatch(author ->
                                facts.context().knowledge().metaLines().isOrganisation(author.name()));
        return house
                ? new MetaLine(
                        List.of(),
                        meta.categories(),
                        meta.published().orElse(null),
                        meta.modified().orElse(null),
                        meta.explicit())
                : meta;
    }

    private boolean isNoName(MetaLine meta) {
        return meta.authors().isEmpty() || meta.explicit();
    }

    /** A category or kicker right over the headline that is not the last line of a menu. */
    private boolean isSetApart(int i) {
        if (i != line - 1 || !isMenuLine(i)) {
            return false;
        }
        boolean apart = facts.lines().isSpaced() && !isInMenu(i);
        return i == 0 || apart || !isMenuLine(i - 1) || isRepeated(i);
    }

    /** Whether a line is one of several close together, most of them a menu. */
    private boolean isInMenu(int i) {
        int from = i;
        while (from > 0 && !facts.lines().get(from).afterBlank()) {
            from--;
        }
        int menu = 0;
        int to = from;
        while (to < line && (to == from || !facts.lines().get(to).afterBlank())) {
            menu += facts.isFurniture(to) ? 1 : 0;
            to++;
        }
        return to - from > CLOSE && menu * 2 > to - from;
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

    /** One or two words over nothing but a kicker and the headline, as the first line: a section of the paper. */
    private boolean isOverKicker(int i) {
        return i == 0
                && line == 2
                && facts.lines().isSpaced()
                && head.categories.isEmpty()
                && facts.shape(i).words() <= 2
                && facts.isHeading(i)
                && facts.context().knowledge().kickers().isKicker(facts.text(1));
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
