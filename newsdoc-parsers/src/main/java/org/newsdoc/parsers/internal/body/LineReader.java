package org.newsdoc.parsers.internal.body;

import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/**
 * Reads the lines of a page. A line ends where a block begins or ends, at two line breaks in a row, and at a line
 * break after a full sentence.
 */
final class LineReader {
    /** A full sentence before a line break is at least this long. */
    private static final int SENTENCE = 60;

    /** A heading has no more signs; one that is not closed may hold half of a page. */
    private static final int LONGEST_HEADING = 250;

    private final Page page;
    private final Lines lines;
    private final InlineText text;

    /** The block that each node stands in. */
    private final int[] blocks;

    private int block = -1;
    private int first = -1;
    private int last = -1;
    private int start;
    private int linked;
    private int strong;
    private int breaks;

    private LineReader(Page page) {
        this.page = page;
        this.lines = new Lines(page.text(0));
        this.text = lines.writer();
        this.blocks = new int[page.size()];
    }

    static Lines read(Page page) {
        var reader = new LineReader(page);
        reader.walk();
        return reader.lines;
    }

    private void walk() {
        int i = 0;
        while (i < page.size()) {
            if (page.isSpaced(i)) {
                text.space();
            }
            var tag = page.tag(i);
            int up = page.parent(i);
            boolean boundary = Blocks.isBlock(page, i);
            blocks[i] = up < 0 || boundary && !isHeading(blocks[up]) ? i : blocks[up];
            if (Blocks.isUnread(tag)) {
                i = page.end(i);
                continue;
            }
            if (boundary) {
                close();
            } else if (tag == Tag.BR) {
                lineBreak();
            } else if (tag == Tag.TEXT) {
                add(i);
            }
            i++;
        }
        close();
    }

    /** Whether an element is a heading, whatever the elements in it are. */
    private boolean isHeading(int i) {
        return switch (page.tag(i)) {
            case H1, H2, H3, H4, H5, H6 -> page.text(i) <= LONGEST_HEADING;
            default -> false;
        };
    }

    private void add(int i) {
        if (blocks[i] != block) {
            close();
            block = blocks[i];
        }
        if (first < 0) {
            first = i;
        }
        last = i;
        breaks = 0;
        text.append(((TextNode) page.node(i)).getWholeText());
        linked += page.inLink(i) ? page.text(i) : 0;
        strong += page.inStrong(i) ? page.text(i) : 0;
    }

    private void lineBreak() {
        breaks++;
        if (first < 0) {
            return;
        }
        if (breaks > 1 || endsSentence()) {
            close();
        } else {
            text.space();
        }
    }

    private boolean endsSentence() {
        int end = text.length();
        return end - start >= SENTENCE && TextForm.endsSentence(lines.chars(), start, end);
    }

    private void close() {
        if (first >= 0 && text.signs() > 0) {
            lines.add(first, last + 1, block, start, text.signs(), linked, strong);
        }
        text.begin();
        start = text.length();
        first = -1;
        linked = 0;
        strong = 0;
        breaks = 0;
    }
}
