package org.newsdoc.parsers.internal.furniture;

import java.util.Optional;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Knows the furniture that stands in a row on one line, and that which has run together with the end of a line of the story. */
final class Tails {
    /** So many signs at the end of a line may be furniture. */
    private static final int REACH = 80;

    private static final int LONGEST_ROW = 160;
    private static final int LONGEST_PIECE = 40;

    private final Phrases<Furniture.Kind> wholes;
    private final Phrases<Furniture.Kind> tails;

    Tails(Phrases<Furniture.Kind> wholes, Phrases<Furniture.Kind> tails) {
        this.wholes = wholes;
        this.tails = tails;
    }

    /** What a line is that has nothing but links with bars between them, most of them known: {@code Subscribe | E-Edition | Log in}. */
    Optional<Furniture.Kind> row(String line) {
        if (line.length() > LONGEST_ROW || line.indexOf('|') <= 0) {
            return Optional.empty();
        }
        int pieces = 0;
        int known = 0;
        Furniture.Kind found = null;
        for (var piece : line.split("\\|", -1)) {
            if (piece.length() > LONGEST_PIECE) {
                return Optional.empty();
            }
            var kind = wholes.whole(piece.strip()).orElse(null);
            pieces++;
            known += kind == null ? 0 : 1;
            found = found == null && kind != Furniture.Kind.NAVIGATION ? kind : found;
        }
        return known >= 2 && known * 2 >= pieces ? Optional.ofNullable(found) : Optional.empty();
    }

    /** Where the line ends without the furniture that has run together with its end; its length when there is none. */
    int cut(String line) {
        int end = line.length();
        int cut = cutOnce(line, end);
        while (cut < end) {
            end = cut;
            cut = cutOnce(line.substring(0, end), end);
        }
        return end;
    }

    private int cutOnce(String line, int end) {
        for (int i = Math.max(1, end - REACH); i < end; i++) {
            if ((Signs.isSpace(line.charAt(i - 1)) || line.charAt(i) == ',') && closes(line, i)) {
                return Signs.trimEnd(line, i);
            }
        }
        return end;
    }

    private boolean closes(String line, int start) {
        if (tails.opensWith(line.charAt(start))
                && tails.at(line, start)
                        .filter(match -> Signs.onlyTail(line, match.end()))
                        .isPresent()) {
            return true;
        }
        return wholes.opensWith(line.charAt(start))
                && endsSentence(line, start)
                && row(line.substring(start)).isPresent();
    }

    private static boolean endsSentence(String line, int start) {
        int end = Signs.trimEnd(line, start);
        return end > 0 && ".!?\u201d\"".indexOf(line.charAt(end - 1)) >= 0;
    }
}
