package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Knows the markers that lead to other stories ("Read more:", "Lesen Sie auch"). Immutable and thread-safe. */
public final class LinkMarkers {
    /**
     * A marker at the beginning of a line.
     *
     * @param marker the marker as printed, without its colon
     * @param end first UTF-16 unit of the line's text after it; the line's length when the marker stands alone
     */
    public record Marker(String marker, int end) {}

    private LinkMarkers() {}

    /** The markers of a lexicon. */
    public static LinkMarkers of(Lexicon lexicon) {
        return new LinkMarkers();
    }

    /** The marker that a line consists of, or begins with before a colon, dash, arrow or bar. */
    public Optional<Marker> match(String line) {
        return Optional.empty();
    }
}
