package org.newsdoc.parsers.internal.quote;

import java.util.Arrays;
import java.util.List;

/**
 * The passages of a story as one text, one a line, and the way back from its offsets to theirs. A block quote without marks gets
 * marks here, and the line that signs it a dash, so that both read like any other quotation.
 */
final class PassageText {
    private static final String OPEN = "\u201c";
    private static final String CLOSE = "\u201d";
    private static final String DASH = "\u2014 ";

    private final char[] characters;
    /** Where each line starts, where its passage starts in it, and how long the passage is. */
    private final int[] lines;

    private final int[] starts;
    private final int[] lengths;

    PassageText(List<Passage> passages) {
        var text = new char[room(passages)];
        int at = 0;
        lines = new int[passages.size()];
        starts = new int[lines.length];
        lengths = new int[lines.length];
        for (int p = 0; p < lines.length; p++) {
            var passage = passages.get(p);
            boolean unmarked = passage.kind() == Passage.Kind.BLOCK_QUOTE && !isMarked(passage.text());
            lines[p] = at;
            at = write(unmarked ? OPEN : isUnsigned(passage) ? DASH : "", text, at);
            starts[p] = at;
            lengths[p] = passage.text().length();
            at = write(passage.text(), text, at);
            at = write(unmarked ? CLOSE + "\n" : "\n", text, at);
        }
        characters = at == text.length ? text : Arrays.copyOf(text, at);
    }

    /** How many signs the passages have at most, with those added to them. */
    private static int room(List<Passage> passages) {
        int room = 0;
        for (var passage : passages) {
            boolean added = passage.kind() == Passage.Kind.BLOCK_QUOTE || passage.kind() == Passage.Kind.SIGNATURE;
            room += passage.text().length() + (added ? 3 : 1);
        }
        return room;
    }

    private static int write(String piece, char[] text, int at) {
        piece.getChars(0, piece.length(), text, at);
        return at + piece.length();
    }

    /** Whether a signature lacks its dash. */
    private static boolean isUnsigned(Passage passage) {
        boolean dash = !passage.text().isEmpty()
                && "\u2014\u2013\u2015-~".indexOf(passage.text().charAt(0)) >= 0;
        return passage.kind() == Passage.Kind.SIGNATURE && !dash;
    }

    private static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\"\u201c\u201d\u201e\u00ab\u00bb\u300c".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.isBlank();
    }

    char[] characters() {
        return characters;
    }

    /** Where the lines start. */
    int[] lines() {
        return lines;
    }

    /** A range of the whole text as an extent of the passage it starts in, cut at its ends. */
    Extent extent(int from, int to) {
        int found = Arrays.binarySearch(lines, from);
        int passage = found >= 0 ? found : -found - 2;
        while (found >= 0 && passage + 1 < lines.length && lines[passage + 1] == from) {
            passage++; // of empty passages the last
        }
        int start = Math.min(Math.max(from - starts[passage], 0), lengths[passage]);
        int end = Math.min(Math.max(to - starts[passage], start), lengths[passage]);
        return new Extent(passage, start, end);
    }

    /** Where the mark before a quoted stretch starts. */
    int markStart(int start) {
        int at = start - 1;
        if (at < 0 || characters[at] == '\n') {
            return start;
        }
        return isTwin(at - 1) ? at - 1 : at;
    }

    /** Where the mark after a quoted stretch ends; the end of the stretch if there is none. */
    int markEnd(int end) {
        if (end >= characters.length || Character.isWhitespace(characters[end])) {
            return end;
        }
        return isTwin(end) ? end + 2 : end + 1;
    }

    private boolean isTwin(int at) {
        return at >= 0
                && at + 1 < characters.length
                && characters[at + 1] == characters[at]
                && "'`\u2018\u2019".indexOf(characters[at]) >= 0;
    }
}
