package org.newsdoc.parsers.internal.quote.mark;

import java.util.Arrays;

/** The stretches of a text that stand between quotation marks, in order and without overlap; arrays by stretch number. */
public final class Stretches {
    /** How a stretch is bounded. */
    static final byte CLOSED = 0;

    static final byte RUNS_ON = 1;
    static final byte SINGLE = 2;

    private int count;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private byte[] form = new byte[16];

    /** The number of stretches. */
    public int count() {
        return count;
    }

    /** The first character between the marks. */
    public int start(int stretch) {
        return start[stretch];
    }

    /** The end of the text between the marks, exclusive. */
    public int end(int stretch) {
        return end[stretch];
    }

    /** Whether the closing mark is missing because the quotation runs on in the next paragraph. */
    public boolean runsOn(int stretch) {
        return (form[stretch] & RUNS_ON) != 0;
    }

    /** Whether the marks are single ones. */
    public boolean isSingle(int stretch) {
        return (form[stretch] & SINGLE) != 0;
    }

    void add(int from, int to, byte how) {
        if (to <= from) {
            return;
        }
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            form = Arrays.copyOf(form, count * 2);
        }
        start[count] = from;
        end[count] = to;
        form[count++] = how;
    }

    /** The stretches of both, in order; none of this may overlap one of {@code other}. */
    Stretches merge(Stretches other) {
        if (other.count == 0) {
            return this;
        }
        var merged = new Stretches();
        int a = 0;
        int b = 0;
        while (a < count || b < other.count) {
            if (b == other.count || (a < count && start[a] < other.start[b])) {
                merged.add(start[a], end[a], form[a++]);
            } else {
                merged.add(other.start[b], other.end[b], other.form[b++]);
            }
        }
        return merged;
    }
}
