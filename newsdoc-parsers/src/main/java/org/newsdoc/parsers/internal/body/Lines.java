package org.newsdoc.parsers.internal.body;

import java.util.Arrays;

/**
 * The lines of a page in reading order: runs of text between two block boundaries. Each is a range of nodes and a range of
 * {@link #chars()}. Text is counted in signs that are not white space.
 */
final class Lines {
    private final InlineText text;
    private int size;
    private int[] first = new int[256];
    private int[] end = new int[256];
    private int[] block = new int[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] signs = new int[256];
    private int[] linked = new int[256];
    private int[] strong = new int[256];

    /** No lines yet, of a text of so many signs in all that are no white space. */
    Lines(int signs) {
        text = new InlineText(signs + signs / 4 + 256);
    }

    /** How many lines there are. */
    int size() {
        return size;
    }

    /** Where the text of the lines is written. */
    InlineText writer() {
        return text;
    }

    /** The text of all lines, white space normalised; not to be changed. */
    char[] chars() {
        return text.chars();
    }

    /** The first text node of a line. */
    int first(int line) {
        return first[line];
    }

    /** One more than the last text node of a line. */
    int end(int line) {
        return end[line];
    }

    /** The element that makes the line a block of its own. */
    int block(int line) {
        return block[line];
    }

    /** Where the line's text begins in {@link #chars()}. */
    int from(int line) {
        return from[line];
    }

    /** Where it ends. */
    int to(int line) {
        return to[line];
    }

    int signs(int line) {
        return signs[line];
    }

    /** How many of the signs stand in links. */
    int linked(int line) {
        return linked[line];
    }

    /** How many of the signs are bold. */
    int strong(int line) {
        return strong[line];
    }

    String text(int line) {
        return new String(text.chars(), from[line], to[line] - from[line]);
    }

    /** Whether the text of a line begins with another text. */
    boolean startsWith(int line, String other) {
        if (to[line] - from[line] < other.length()) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (text.chars()[from[line] + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first line whose text begins at this node or later; {@link #size()} if there is none. */
    int firstFrom(int node) {
        int at = Arrays.binarySearch(first, 0, size, node);
        return at >= 0 ? at : -at - 1;
    }

    void add(int firstNode, int endNode, int blockNode, int start, int counted, int inLinks, int bold) {
        if (size == first.length) {
            int room = size * 2;
            first = Arrays.copyOf(first, room);
            end = Arrays.copyOf(end, room);
            block = Arrays.copyOf(block, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            signs = Arrays.copyOf(signs, room);
            linked = Arrays.copyOf(linked, room);
            strong = Arrays.copyOf(strong, room);
        }
        first[size] = firstNode;
        end[size] = endNode;
        block[size] = blockNode;
        from[size] = start;
        to[size] = text.length();
        signs[size] = counted;
        linked[size] = inLinks;
        strong[size] = bold;
        size++;
    }
}
