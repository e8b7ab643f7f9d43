package org.newsdoc.parsers.internal.cards;

import java.util.Arrays;
import org.newsdoc.parsers.internal.html.ClassReading;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/**
 * Where on the page a node stands: in which block and line, found in one pass over the page's table; in which part of it,
 * found where asked for. Not thread-safe.
 */
final class Layout {
    private static final int INHERITED = Role.inheritedBits();

    /** Set in the zones of all that is in a story, list item or link. */
    private static final int STORY = 1 << 31;

    private final Page page;
    private final ClassWords words;
    private final ClassReading classes;
    private final int[] roles;
    private final int[] zones;
    private final int[] likeness;
    private final int[] block;
    private final int[] before;
    private final int[] line;
    private int[] lineStart = new int[256];

    /** How many signs in links come before each line. */
    private int[] lineLinked = new int[256];

    private final boolean[] seen;
    private int[] path = new int[64];
    private int lines;

    Layout(Page page, ClassWords words) {
        this.page = page;
        this.words = words;
        this.classes = new ClassReading(page, words::read);
        int size = page.size();
        roles = new int[size];
        zones = new int[size];
        likeness = new int[size];
        block = new int[size];
        before = new int[size + 1];
        line = new int[size];
        seen = new boolean[size];
        pass();
    }

    Page page() {
        return page;
    }

    /** What a node's own names say. */
    int roles(int i) {
        look(i);
        return roles[i];
    }

    /** What the names of a node and of all around it say. */
    int zones(int i) {
        look(i);
        return zones[i];
    }

    /** Equal for nodes that look alike: same tag, same names but for numbers. */
    int likeness(int i) {
        look(i);
        return likeness[i];
    }

    /** The nearest node at or over this one that begins a new line. */
    int block(int i) {
        return block[i];
    }

    /** How many signs of text come before a node; {@code size()} is allowed. */
    int before(int i) {
        return before[i];
    }

    /** The number of the line a text node stands in; others have the line that is open where they begin. */
    int line(int i) {
        return line[i];
    }

    /** The signs of text in the line, between two nodes. */
    int lineText(int number) {
        return before[lineStart[number + 1]] - before[lineStart[number]];
    }

    /** How many of them stand in links. */
    int lineLinked(int number) {
        return lineLinked[number + 1] - lineLinked[number];
    }

    /** The first node of a line. */
    int lineStart(int number) {
        return lineStart[number];
    }

    private void pass() {
        int sum = 0;
        int linked = 0;
        int openBlock = -1;
        boolean broken = true;
        for (int i = 0; i < page.size(); i++) {
            before[i] = sum;
            var tag = page.tag(i);
            int up = page.parent(i);
            if (tag == Tag.TEXT) {
                block[i] = block[up];
                if (broken || block[i] != openBlock) {
                    startLine(i, linked);
                    openBlock = block[i];
                    broken = false;
                }
                line[i] = lines - 1;
                sum += page.text(i);
                linked += page.linked(i);
                continue;
            }
            block[i] = up < 0 || isBlock(tag) ? i : block[up];
            broken |= tag == Tag.BR || (block[i] == i && tag != Tag.A);
            line[i] = lines;
        }
        before[page.size()] = sum;
        startLine(page.size(), linked);
    }

    private void startLine(int node, int linked) {
        if (lines + 2 > lineStart.length) {
            lineStart = Arrays.copyOf(lineStart, lines * 2);
            lineLinked = Arrays.copyOf(lineLinked, lines * 2);
        }
        lineLinked[lines] = linked;
        lineStart[lines++] = node;
    }

    /** Reads the names of a node and of all around it, unless that is done; from the outside in. */
    private void look(int node) {
        if (seen[node]) {
            return;
        }
        int depth = 0;
        for (int i = node; i >= 0 && !seen[i]; i = page.parent(i)) {
            if (depth == path.length) {
                path = Arrays.copyOf(path, depth * 2);
            }
            path[depth++] = i;
        }
        while (depth > 0) {
            read(path[--depth]);
        }
    }

    private void read(int i) {
        int up = page.parent(i);
        seen[i] = true;
        zones[i] = up < 0 ? 0 : zones[up];
        if (page.tag(i) == Tag.TEXT) {
            return;
        }
        var tag = page.tag(i);
        long names = classes.of(i);
        roles[i] = (int) (names >>> Integer.SIZE);
        likeness[i] = (int) names;
        var id = page.id(i);
        roles[i] |= id.isEmpty() ? 0 : words.roles(id) & INHERITED;
        roles[i] |= byTag(tag, up);
        likeness[i] = likeness[i] * 31 + tag.ordinal();
        zones[i] |= (isMost(i) ? 0 : roles[i] & INHERITED) | story(tag);
    }

    /** What holds most of the page is no part of it. */
    private boolean isMost(int i) {
        return page.text(i) > page.text(0) / 2;
    }

    /** What the tag says; head and foot of a card or story are not those of the site. */
    private int byTag(Tag tag, int up) {
        return switch (tag) {
            case NAV -> Role.NAVIGATION.bit();
            case MENU -> Role.NAVIGATION.bit();
            case ASIDE -> Role.ASIDE.bit();
            case FORM -> Role.OFFER.bit();
            case TIME -> Role.DATE.bit();
            case FIGCAPTION -> Role.CAPTION.bit();
            case BUTTON -> Role.BADGE.bit();
            case HEADER -> inStory(up) ? 0 : Role.HEAD.bit();
            case FOOTER -> inStory(up) ? 0 : Role.FOOT.bit();
            default -> 0;
        };
    }

    private boolean inStory(int up) {
        return up >= 0 && (zones[up] & STORY) != 0;
    }

    private static int story(Tag tag) {
        return switch (tag) {
            case ARTICLE, SECTION, MAIN, LI, A, ASIDE, FIGURE -> STORY;
            default -> 0;
        };
    }

    static boolean isBlock(Tag tag) {
        return switch (tag) {
            case HTML,
                    BODY,
                    ARTICLE,
                    SECTION,
                    MAIN,
                    HEADER,
                    FOOTER,
                    NAV,
                    ASIDE,
                    DIV,
                    P,
                    H1,
                    H2,
                    H3,
                    H4,
                    H5,
                    H6,
                    HGROUP,
                    UL,
                    OL,
                    LI,
                    DL,
                    DT,
                    DD,
                    MENU,
                    FIGURE,
                    FIGCAPTION,
                    BLOCKQUOTE,
                    PRE,
                    TABLE,
                    CAPTION,
                    THEAD,
                    TBODY,
                    TFOOT,
                    TR,
                    TD,
                    TH,
                    ADDRESS,
                    HR,
                    FORM,
                    FIELDSET,
                    DIALOG,
                    DETAILS,
                    SUMMARY,
                    CENTER,
                    BUTTON -> true;
            default -> false;
        };
    }
}
