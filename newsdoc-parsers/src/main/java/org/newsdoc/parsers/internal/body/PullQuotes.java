package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds the lines that repeat a phrase of the story in large type. */
final class PullQuotes {
    private static final float NEARLY_ALL = 0.85f;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 400;

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;

    private PullQuotes(Page page, Lines lines, boolean[] kept) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
    }

    /** Which lines are pull quotes; they are no longer kept as text. */
    static boolean[] find(Page page, Lines lines, boolean[] kept) {
        return new PullQuotes(page, lines, kept).find();
    }

    private boolean[] find() {
        var pulled = new boolean[lines.size()];
        int apart = 0;
        int signs = 0;
        for (int line = 0; line < pulled.length; line++) {
            pulled[line] = lines.signs(line) >= SHORTEST && lines.signs(line) <= LONGEST && isSetApart(line);
            apart += pulled[line] ? 1 : 0;
            signs += kept[line] ? lines.signs(line) : 0;
        }
        if (apart == 0) {
            return pulled;
        }
        var words = new Words(Words.expected(signs));
        for (int line = 0; line < pulled.length; line++) {
            if (kept[line] && !pulled[line]) {
                words.add(lines.chars(), lines.from(line), lines.to(line));
            }
        }
        for (int line = 0; line < pulled.length; line++) {
            pulled[line] = pulled[line] && words.share(lines.chars(), lines.from(line), lines.to(line)) >= NEARLY_ALL;
            kept[line] &= !pulled[line];
        }
        return pulled;
    }

    /** Whether a line stands in a quotation or what is named so. */
    private boolean isSetApart(int line) {
        if (page.hidden(lines.first(line))) {
            return false;
        }
        int i = lines.block(line);
        for (int up = 0; up < 4 && i > 0; up++, i = page.parent(i)) {
            boolean named = Mark.PULL.in(page.marks(i)) || Mark.QUOTE.in(page.marks(i));
            if (page.text(i) <= 2 * LONGEST && (named || page.tag(i) == Tag.BLOCKQUOTE || page.tag(i) == Tag.ASIDE)) {
                return true;
            }
        }
        return false;
    }
}
