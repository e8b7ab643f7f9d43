package org.newsdoc.parsers.internal.credit;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Splits what is printed under a picture into caption and credit. Immutable and thread-safe. */
public final class CaptionReader {
    /**
     * A caption and a credit.
     *
     * @param caption the caption without the credit; empty when there is none
     * @param credit the credit without its prefix; empty when there is none
     */
    public record Caption(String caption, String credit) {}

    private CaptionReader() {}

    /** A reader for the languages of a lexicon. */
    public static CaptionReader of(Lexicon lexicon) {
        return new CaptionReader();
    }

    /** Reads a line that is known to stand under a picture: all of it is caption, but for a credit at its end or beginning. */
    public Caption split(String line) {
        return new Caption(line, "");
    }

    /**
     * Reads a line that may be a caption or credit: only one that carries an unmistakable credit ({@code … Photo:
     * X/Agency}, {@code (Image: X)}, {@code Foto: X/dpa}, {@code Image source, X}, {@code Data: …; Chart: …}).
     */
    public Optional<Caption> recognise(String line) {
        return Optional.empty();
    }
}
