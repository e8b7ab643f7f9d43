package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads the features of a line that the elements around it give. */
final class PlaceFeatures {
    /** An element further up than this says nothing of a line. */
    private static final int FAR = 8;

    private static final int HIGHEST = 12;
    private static final int MARKS = Mark.values().length;

    private final Page page;
    private final Lines lines;
    private final Prose prose;
    private final int root;

    PlaceFeatures(Page page, Lines lines, Prose prose, int root) {
        this.page = page;
        this.lines = lines;
        this.prose = prose;
        this.root = root;
    }

    void read(int line, float[] values) {
        int block = lines.block(line);
        int first = lines.first(line);
        readTag(page.tag(block), values);
        values[Feature.EMPHASIS.ordinal()] = TextFeatures.flag(page.inEmphasis(first));
        values[Feature.IN_QUOTE.ordinal()] = TextFeatures.flag(page.inQuote(first));
        values[Feature.AROUND.ordinal()] = TextFeatures.flag(prose.isAround(first));
        int parent = Math.max(0, page.parent(block));
        values[Feature.PARENT_PROSE.ordinal()] = prose.of(0) == 0 ? 0 : prose.of(parent) / prose.of(0);
        values[Feature.PARENT_LINKED.ordinal()] =
                page.text(parent) == 0 ? 0 : (float) page.linked(parent) / page.text(parent);
        readLevels(block, values);
        readAncestors(first, values);
    }

    private static void readTag(Tag tag, float[] values) {
        values[Feature.PARAGRAPH.ordinal()] = TextFeatures.flag(tag == Tag.P);
        values[Feature.LIST_ITEM.ordinal()] = TextFeatures.flag(tag == Tag.LI);
        values[Feature.DIVISION.ordinal()] =
                TextFeatures.flag(tag == Tag.DIV || tag == Tag.SECTION || tag == Tag.ARTICLE);
        values[Feature.CELL.ordinal()] = TextFeatures.flag(tag == Tag.TD || tag == Tag.TH);
    }

    /** How many levels a line stands below the container, or how many one must go up to get into it. */
    private void readLevels(int block, float[] values) {
        int levels = 0;
        int i = block;
        boolean inside = block >= root && block < page.end(root);
        if (inside) {
            for (; i > root && levels < HIGHEST; i = page.parent(i)) {
                levels++;
            }
            values[Feature.LEVELS_INSIDE.ordinal()] = levels;
        } else {
            for (i = root; i > 0 && levels < HIGHEST && !(block >= i && block < page.end(i)); i = page.parent(i)) {
                levels++;
            }
            values[Feature.LEVELS_OUTSIDE.ordinal()] = levels;
        }
        values[Feature.INSIDE.ordinal()] = TextFeatures.flag(inside);
    }

    /** How near the elements are that bear marks; elements around the container say nothing. */
    private void readAncestors(int first, float[] values) {
        int marksAt = Feature.COUNT - MARKS;
        for (int mark = 0; mark < MARKS; mark++) {
            values[marksAt + mark] = FAR;
        }
        int level = 0;
        for (int i = page.parent(first); i > 0 && level < HIGHEST; i = page.parent(i)) {
            if (i <= root && first < page.end(i) && root < page.end(i)) {
                break;
            }
            readElement(i, values);
            int near = Math.min(level, FAR);
            for (long marks = page.marks(i); marks != 0; marks &= marks - 1) {
                int at = marksAt + Long.numberOfTrailingZeros(marks);
                values[at] = Math.min(values[at], near);
            }
            level += Blocks.isBlock(page, i) ? 1 : 0;
        }
    }

    private void readElement(int i, float[] values) {
        var feature = switch (page.tag(i)) {
            case FIGURE, FIGCAPTION -> Feature.IN_FIGURE;
            case ASIDE -> Feature.IN_ASIDE;
            case HEADER -> Feature.IN_HEADER;
            case FOOTER, NAV -> Feature.IN_FOOTER;
            case FORM -> Feature.IN_FORM;
            case TABLE -> Feature.IN_TABLE;
            default -> null;
        };
        if (feature != null) {
            values[feature.ordinal()] = 1;
        }
        if (page.tag(i) == Tag.LI) {
            values[Feature.LIST_ITEM.ordinal()] = 1;
        }
    }
}
