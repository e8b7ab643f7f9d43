package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Says line by line what belongs to the story, and as what. */
final class Judge {
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_MARKED_HEADING = 250;
    private static final float LIKELY = 0.5f;

    /** What stands in elements named as surroundings, or names an author, must be this probable. */
    private static final float SURE = 0.8f;

    /** A heading between lines of the story need only be this probable. */
    private static final float POSSIBLE = 0.15f;

    /** A heading over a line of the story, behind something else, need only be this probable. */
    private static final float PROBABLE_HEADING = 0.3f;

    /** A paragraph between two that were kept need only be this probable. */
    private static final float PROBABLE_AMONG_KEPT = 0.4f;

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;
    private final byte[] ranks;

    private Judge(Page page, Lines lines, boolean[] kept) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
        this.ranks = new byte[lines.size()];
    }

    /** Judges lines by how probable each candidate is. */
    static Judgement judge(Page page, Lines lines, Prose prose, Candidates candidates, float[] probabilities) {
        var judge = new Judge(page, lines, new boolean[lines.size()]);
        for (int c = 0; c < probabilities.length; c++) {
            int line = candidates.line(c);
            boolean around =
                    prose.isAround(lines.first(line)) || candidates.features(c)[Feature.NAMES_AUTHOR.ordinal()] > 0;
            boolean caption = candidates.features(c)[Feature.IS_ALTERNATIVE.ordinal()] > 1;
            judge.kept[line] = probabilities[c] > (around ? SURE : LIKELY) && !caption;
        }
        boolean begun = false;
        for (int c = 0; c < probabilities.length; c++) {
            judge.kept[candidates.line(c)] |= judge.isHeadingAmongKept(candidates, c, probabilities[c], begun)
                    || judge.isParagraphAmongKept(candidates, c, probabilities[c])
                    || judge.isItemBehindKept(candidates, c, probabilities[c])
                    || judge.isNoteBehindKept(candidates, c, probabilities[c]);
            begun |= judge.kept[candidates.line(c)];
        }
        Islands.drop(page, lines, judge.kept);
        judge.rank();
        OpeningHeadings.drop(lines, candidates, judge.kept, judge.ranks);
        return judge.judgement(prose);
    }

    /** Takes lines as the story's. */
    static Judgement accept(Page page, Lines lines, boolean[] kept) {
        var judge = new Judge(page, lines, kept);
        judge.rank();
        return judge.judgement(Prose.of(page, lines));
    }

    private void rank() {
        for (int line = 0; line < kept.length; line++) {
            ranks[line] = kept[line] ? (byte) headingRank(line) : Judgement.NO_HEADING;
        }
    }

    private Judgement judgement(Prose prose) {
        var pulled = PullQuotes.find(page, lines, kept);
        FalseHeadings.drop(page, lines, kept, ranks);
        return new Judgement(lines, prose, kept, ranks, pulled);
    }

    /** Whether a line is a heading within the story that stands right before a line that was kept. */
    private boolean isHeadingAmongKept(Candidates candidates, int c, float probability, boolean begun) {
        return probability > POSSIBLE
                && c > 0
                && c + 1 < candidates.size()
                && (kept[candidates.line(c - 1)] || begun && probability > PROBABLE_HEADING)
                && candidates.features(c)[Feature.HEADING_RANK.ordinal()] > 1
                && !page.inLink(candidates.block(c))
                && candidates.features(c)[Feature.MARKER.ordinal()] == 0
                && candidates.features(c)[Feature.FURNITURE.ordinal()] == 0
                && kept[candidates.line(c + 1)];
    }

    /** Whether a line is a paragraph between two of the same element that were kept. */
    private boolean isParagraphAmongKept(Candidates candidates, int c, float probability) {
        return probability > PROBABLE_AMONG_KEPT
                && c > 0
                && c + 1 < candidates.size()
                && page.tag(candidates.block(c)) == Tag.P
                && candidates.parent(c - 1) == candidates.parent(c)
                && candidates.parent(c + 1) == candidates.parent(c)
                && kept[candidates.line(c - 1)]
                && kept[candidates.line(c + 1)];
    }

    /** Whether a line is an item of a list whose item before was kept. */
    private boolean isItemBehindKept(Candidates candidates, int c, float probability) {
        int block = candidates.block(c);
        return probability > POSSIBLE
                && c > 0
                && page.tag(block) == Tag.LI
                && candidates.features(c)[Feature.LINKED_SHARE.ordinal()] < 0.5
                && page.tag(candidates.block(c - 1)) == Tag.LI
                && page.parent(candidates.block(c - 1)) == page.parent(block)
                && kept[candidates.line(c - 1)];
    }

    /** Whether a line is a note, such as who else reported, behind a line of the same element that was kept. */
    private boolean isNoteBehindKept(Candidates candidates, int c, float probability) {
        int end = lines.to(candidates.line(c));
        return probability > POSSIBLE
                && lines.chars()[end - 1] != ':'
                && c > 0
                && candidates.features(c)[Feature.NOTE.ordinal()] > 0
                && page.tag(candidates.block(c)) == Tag.P
                && candidates.parent(c - 1) == candidates.parent(c)
                && kept[candidates.line(c - 1)];
    }

    private int headingRank(int line) {
        int i = lines.block(line);
        for (int up = 0; up < 3 && i >= 0; up++, i = page.parent(i)) {
            switch (page.tag(i)) {
                case H1, H2, H3, H4, H5, H6 -> {
                    return lines.signs(line) > LONGEST_MARKED_HEADING
                            ? Judgement.NO_HEADING
                            : page.tag(i).ordinal() - Tag.H1.ordinal() + 1;
                }
                default -> {}
            }
        }
        boolean marked = Mark.CROSSHEAD.in(page.marks(lines.block(line)));
        boolean bold = lines.strong(line) >= lines.signs(line);
        return (bold || marked) && isHeadingText(line) ? 0 : Judgement.NO_HEADING;
    }

    private boolean isHeadingText(int line) {
        int to = lines.to(line);
        return lines.signs(line) <= LONGEST_HEADING
                && page.tag(lines.block(line)) != Tag.LI
                && !page.inQuote(lines.first(line))
                && !TextForm.endsSentence(lines.chars(), lines.from(line), to);
    }
}
