package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;

/** Drops headings that head nothing of the story, and takes bold lines for text where they are no crossheads. */
final class FalseHeadings {
    /** A box whose text was dropped has at least this many signs of it. */
    private static final int SOME_TEXT = 40;

    /** A box has at most this many lines. */
    private static final int LARGEST_BOX = 40;

    /** A story that marks its crossheads up has at least this many of them. */
    private static final int SOME_MARKED = 2;

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;
    private final byte[] ranks;

    private FalseHeadings(Page page, Lines lines, boolean[] kept, byte[] ranks) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
        this.ranks = ranks;
    }

    /** Drops them from the lines that were kept; ranks of bold lines are 0. */
    static void drop(Page page, Lines lines, boolean[] kept, byte[] ranks) {
        var headings = new FalseHeadings(page, lines, kept, ranks);
        headings.dropOfOthers();
        headings.dropBold();
        headings.dropLoose();
    }

    /** Headings of boxes and players that are not the story's. */
    private void dropOfOthers() {
        for (int line = 0; line < kept.length; line++) {
            if (kept[line] && ranks[line] > 0 && isOfBox(line)) {
                kept[line] = false;
            }
        }
    }

    /** Whether the innermost element that holds more than a heading holds no text of the story. */
    private boolean isOfBox(int line) {
        int box = page.parent(lines.block(line));
        int first = lines.firstFrom(box);
        int end = lines.firstFrom(page.end(box));
        for (; box > 0 && end - first == 1; end = lines.firstFrom(page.end(box))) {
            if (Mark.EMBED.in(page.marks(box))) {
                return true;
            }
            box = page.parent(box);
            first = lines.firstFrom(box);
        }
        int others = 0;
        for (int inside = first; inside < end; inside++) {
            if (kept[inside] && ranks[inside] < 0 || end - first > LARGEST_BOX) {
                return false;
            }
            others += inside == line ? 0 : lines.signs(inside);
        }
        return others >= SOME_TEXT && others >= lines.signs(line);
    }

    /** A bold line before all text is no crosshead, nor is one in a story that marks most of its crossheads up. */
    private void dropBold() {
        boolean text = false;
        int marked = 0;
        int bold = 0;
        for (int line = 0; line < kept.length; line++) {
            if (!kept[line]) {
                continue;
            }
            if (!text && ranks[line] == 0) {
                ranks[line] = Judgement.NO_HEADING;
            }
            text |= ranks[line] < 0;
            marked += text && isMarked(line) ? 1 : 0;
            bold += ranks[line] == 0 && !isMarked(line) ? 1 : 0;
        }
        for (int line = 0; marked >= Math.max(SOME_MARKED, bold) && line < kept.length; line++) {
            if (kept[line] && ranks[line] == 0 && !isMarked(line)) {
                ranks[line] = Judgement.NO_HEADING;
            }
        }
    }

    private boolean isMarked(int line) {
        return ranks[line] > 0 || ranks[line] == 0 && Mark.CROSSHEAD.in(page.marks(lines.block(line)));
    }

    /** Headings behind the last text head something else. */
    private void dropLoose() {
        for (int line = kept.length - 1; line >= 0; line--) {
            if (kept[line] && ranks[line] < 0) {
                return;
            }
            kept[line] = false;
        }
    }
}
