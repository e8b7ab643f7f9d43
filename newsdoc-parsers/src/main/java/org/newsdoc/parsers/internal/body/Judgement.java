package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Page;

/** Which lines of a page belong to the story, and as what. */
final class Judgement {
    /** Rank of lines that are no headings. */
    static final byte NO_HEADING = -1;

    private final Lines lines;
    private final Prose prose;
    private final boolean[] kept;
    private final byte[] ranks;
    private final boolean[] pulled;
    private final int[] keptBefore;

    Judgement(Lines lines, Prose prose, boolean[] kept, byte[] ranks, boolean[] pulled) {
        this.lines = lines;
        this.prose = prose;
        this.kept = kept;
        this.ranks = ranks;
        this.pulled = pulled;
        this.keptBefore = new int[lines.size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            keptBefore[line + 1] = keptBefore[line] + (kept[line] ? 1 : 0);
        }
    }

    boolean[] kept() {
        return kept;
    }

    /** The rank of a crosshead, 0 when only the line is known; {@link #NO_HEADING} for other lines. */
    int rank(int line) {
        return ranks[line];
    }

    boolean isPullQuote(int line) {
        return pulled[line];
    }

    /** Whether a line of the story begins among these nodes. */
    boolean holds(int node, int end) {
        return keptBefore[lines.firstFrom(end)] > keptBefore[lines.firstFrom(node)];
    }

    /** The first line of the story among these nodes, of which there is one. */
    int firstIn(int node) {
        int line = lines.firstFrom(node);
        while (!kept[line]) {
            line++;
        }
        return line;
    }

    /** How many signs the story's lines have. */
    int signs() {
        int signs = 0;
        for (int line = 0; line < kept.length; line++) {
            signs += kept[line] ? lines.signs(line) : 0;
        }
        return signs;
    }

    /** The first text node of the story; the one given when there is no story. */
    int firstNode(int none) {
        for (int line = 0; line < kept.length; line++) {
            if (kept[line]) {
                return lines.first(line);
            }
        }
        return none;
    }

    /** One more than the last node of the element around the story's last line; -1 when there is no story. */
    int lastNode(Page page) {
        for (int line = kept.length - 1; line >= 0; line--) {
            if (kept[line]) {
                return page.end(Math.max(0, page.parent(lines.block(line))));
            }
        }
        return -1;
    }

    /** Whether a node is shown, now or by a script. */
    boolean isShown(int node) {
        return prose.isShown(node);
    }

    /** Whether a node stands in what surrounds stories. */
    boolean isOutside(int node) {
        return prose.isAround(node);
    }
}
