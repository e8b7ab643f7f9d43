package org.newsdoc.parsers.internal.credit;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Reads captions in which spoken labels name the parts, as broadcasters print them for screen readers: {@code Image
 * source, X Image caption, Y}, in either order, either alone.
 */
final class PictureLabels {
    private enum Role {
        SOURCE,
        CAPTION
    }

    private final Phrases<Role> labels;

    private PictureLabels(Phrases<Role> labels) {
        this.labels = labels;
    }

    static PictureLabels of(Lexicon lexicon) {
        return new PictureLabels(Phrases.of(
                lexicon, "picture-labels", 1, row -> row.column(0).equals("source") ? Role.SOURCE : Role.CAPTION));
    }

    /** The parts of a line that begins with one of the labels and a comma. */
    Optional<Caption> read(String line) {
        var first = label(line, 0);
        if (first == null) {
            return Optional.empty();
        }
        int from = first.end();
        int second = line.length();
        Phrases.Match<Role> other = null;
        for (int i = from; i < line.length() && other == null; i++) {
            if (Signs.isSpace(line.charAt(i)) || Character.isUpperCase(line.charAt(i))) {
                other = label(line, i);
                second = other == null ? second : i;
            }
        }
        var one = part(line, from, second);
        var two = other == null ? "" : part(line, other.end(), line.length());
        return Optional.of(first.value() == Role.SOURCE ? new Caption(two, one) : new Caption(one, two));
    }

    /** Whether a line is a label and its comma alone. */
    boolean isBare(String line) {
        int comma = line.length() - 1;
        return comma > 0
                && isComma(line, comma)
                && labels.whole(line.substring(0, comma)).isPresent();
    }

    private Phrases.@org.jspecify.annotations.Nullable Match<Role> label(String line, int at) {
        return labels.at(line, at).filter(match -> isComma(line, match.end())).orElse(null);
    }

    private static boolean isComma(String line, int at) {
        return at < line.length() && (line.charAt(at) == ',' || Signs.isColon(line, at) || line.charAt(at) == '\u060c');
    }

    /** What stands behind a label's comma, whose place is {@code from}. */
    private static String part(String line, int from, int to) {
        return line.substring(Math.min(from + 1, to), to).strip();
    }
}
