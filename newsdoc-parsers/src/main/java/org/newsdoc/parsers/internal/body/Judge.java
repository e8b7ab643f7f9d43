package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Says line by line what belongs to the story. */
final class Judge {
    private static final long NOT_TEXT = Mark.set(
            Mark.CAPTION,
            Mark.BYLINE,
            Mark.DATE,
            Mark.SHARE,
            Mark.TAGS,
            Mark.ADVERTISING,
            Mark.RELATED,
            Mark.PROMO,
            Mark.COMMENTS,
            Mark.NAVIGATION,
            Mark.BIO,
            Mark.TOOLS,
            Mark.CONSENT,
            Mark.OFFSCREEN,
            Mark.KICKER);
    private static final int LONGEST_HEADING = 120;

    private final Page page;
    private final Lines lines;
    private final Prose prose;
    private final Context context;
    private final boolean[] kept;
    private final byte[] ranks;

    private Judge(Page page, Lines lines, Prose prose, Context context) {
        this.page = page;
        this.lines = lines;
        this.prose = prose;
        this.context = context;
        this.kept = new boolean[lines.size()];
        this.ranks = new byte[lines.size()];
    }

    /** Judges the lines in an element that stand behind the headline. */
    static Judgement judge(Page page, Lines lines, Prose prose, int root, int headline, Context context) {
        var judge = new Judge(page, lines, prose, context);
        judge.judge(root, headline);
        return new Judgement(lines, prose, judge.kept, judge.ranks, new boolean[lines.size()]);
    }

    private void judge(int root, int headline) {
        Arrays.fill(ranks, Judgement.NO_HEADING);
        int end = lines.firstFrom(page.end(root));
        for (int line = Math.max(lines.firstFrom(root), headline + 1); line < end; line++) {
            ranks[line] = (byte) headingRank(line);
            kept[line] = isStory(line, root);
        }
        dropLooseHeadings(end);
    }

    private boolean isStory(int line, int root) {
        int first = lines.first(line);
        if (prose.isAround(first) || page.hidden(first) || page.inNoscript(first)) {
            return false;
        }
        for (int i = page.parent(first), up = 0; i > root; i = page.parent(i), up++) {
            if (page.tag(i) == Tag.FIGURE || up < 3 && (page.marks(i) & NOT_TEXT) != 0) {
                return false;
            }
        }
        if (lines.linked(line) > lines.signs(line) * 0.6) {
            return false;
        }
        var text = lines.text(line);
        return ranks[line] >= 0
                || context.knowledge().markers().match(text).isEmpty()
                        && context.knowledge().furniture().recognise(text).isEmpty();
    }

    private int headingRank(int line) {
        int i = lines.block(line);
        for (int up = 0; up < 3 && i >= 0; up++, i = page.parent(i)) {
            switch (page.tag(i)) {
                case H1, H2, H3, H4, H5, H6 -> {
                    return page.tag(i).ordinal() - Tag.H1.ordinal() + 1;
                }
                default -> {}
            }
        }
        boolean bold = lines.strong(line) >= lines.signs(line) && lines.signs(line) <= LONGEST_HEADING;
        return bold && !TextForm.endsSentence(lines.chars(), lines.from(line), lines.to(line)) ? 0 : -1;
    }

    /** A heading needs text under it. */
    private void dropLooseHeadings(int end) {
        boolean text = false;
        for (int line = end - 1; line >= 0; line--) {
            if (kept[line] && ranks[line] >= 0) {
                kept[line] = text;
                text = false;
            } else {
                text |= kept[line];
            }
        }
    }
}
