package org.newsdoc.parsers.internal.quote.clause;

import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** The stretches of words between commas, colons and dashes of one sentence; what stands between quotation marks is not cut. */
final class Segments {
    private static final int MOST = 64;

    private final Tokens tokens;
    private final Sentences sentences;
    private final int[] start = new int[MOST];
    private final int[] end = new int[MOST];
    private int count;
    private int from;
    private int to;

    Segments(Reading reading) {
        this.tokens = reading.tokens();
        this.sentences = reading.sentences();
    }

    /** Cuts a sentence. */
    void cut(int sentence) {
        from = sentences.first(sentence);
        to = sentences.end(sentence);
        while (to > from
                && !tokens.isWord(to - 1)
                && tokens.stretch(to - 1) < 0
                && tokens.shape(to - 1) != Tokens.MARK) {
            to--;
        }
        count = 0;
        int at = from;
        for (int t = from; t < to && count < MOST - 1; t++) {
            if (isCut(t)) {
                add(at, t);
                at = t + 1;
            }
        }
        add(at, to);
    }

    private void add(int first, int last) {
        if (last > first) {
            start[count] = first;
            end[count++] = last;
        }
    }

    private boolean isCut(int t) {
        if (tokens.shape(t) != Tokens.POINT || tokens.stretch(t) >= 0) {
            return false;
        }
        char c = tokens.first(t);
        boolean dash = c == '\u2013' || c == '\u2014' || (c == '-' && !touches(t));
        boolean time = c == ':' && touches(t) && touches(t + 1);
        return c == ',' || (c == ':' && !time) || c == ';' || c == '(' || c == ')' || dash;
    }

    private boolean touches(int t) {
        return t > 0 && t < tokens.count() && tokens.end(t - 1) == tokens.start(t);
    }

    /** The first token of the sentence. */
    int from() {
        return from;
    }

    /** The end of its last word or mark. */
    int to() {
        return to;
    }

    int count() {
        return count;
    }

    int start(int segment) {
        return start[segment];
    }

    int end(int segment) {
        return end[segment];
    }

    /** The segment that holds a token, or the one after it. */
    int of(int token) {
        int i = 0;
        while (i < count - 1 && end[i] <= token) {
            i++;
        }
        return i;
    }

    /** The punctuation mark before a segment; a space before the first. */
    char before(int segment) {
        return segment == 0 ? ' ' : tokens.first(start[segment] - 1);
    }
}
