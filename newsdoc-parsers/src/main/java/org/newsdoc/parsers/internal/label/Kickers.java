package org.newsdoc.parsers.internal.label;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Knows kickers: the short labels over or before headlines. Immutable and thread-safe. */
public final class Kickers {
    private Kickers() {}

    /** The kickers of a lexicon. */
    public static Kickers of(Lexicon lexicon) {
        return new Kickers();
    }

    /** The kicker set with punctuation inside a headline ({@code Scoop: …}, {@code Exclusive / …}, {@code Opinion | …}), as printed. */
    public Optional<String> inHeadline(String headline) {
        return Optional.empty();
    }

    /** Whether a line of its own is a kicker ({@code Exclusive}, {@code Analysis}, {@code KOMMENTAR}). */
    public boolean isKicker(String line) {
        return false;
    }
}
