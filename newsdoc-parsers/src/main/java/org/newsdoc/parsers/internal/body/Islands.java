package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import org.newsdoc.parsers.internal.html.Page;

/** Drops what stands far behind the story and is little beside it: messages, forms, promotion. */
final class Islands {
    /** So many lines that are not the story's lie between. */
    private static final int FAR = 40;

    /** The story before is at least this many times as much. */
    private static final int LITTLE = 4;

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;

    private Islands(Page page, Lines lines, boolean[] kept) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
    }

    /** Drops them from the lines that were kept. */
    static void drop(Page page, Lines lines, boolean[] kept) {
        new Islands(page, lines, kept).drop();
    }

    private void drop() {
        int last = -1;
        int before = 0;
        for (int line = 0; line < kept.length; line++) {
            if (!kept[line]) {
                continue;
            }
            if (last >= 0 && line - last > FAR && isApart(last, line) && signs(line) * LITTLE < before) {
                Arrays.fill(kept, line, kept.length, false);
                return;
            }
            last = line;
            before += lines.signs(line);
        }
    }

    /** Whether neither of two lines stands right in an element that holds both. */
    private boolean isApart(int line, int other) {
        int block = lines.block(line);
        int otherBlock = lines.block(other);
        return page.parent(otherBlock) > block && page.end(page.parent(block)) <= otherBlock;
    }

    /** The signs of the lines that were kept from this one on. */
    private int signs(int from) {
        int signs = 0;
        for (int line = from; line < kept.length; line++) {
            signs += kept[line] ? lines.signs(line) : 0;
        }
        return signs;
    }
}
