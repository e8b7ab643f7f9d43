package org.newsdoc.parsers.internal.note;

import java.util.Optional;
import org.newsdoc.model.NoteKind;
import org.newsdoc.parsers.Lexicon;

/** Knows remarks about a story that are no part of it. Immutable and thread-safe. */
public final class NoteReader {
    private NoteReader() {}

    /** The forms of a lexicon. */
    public static NoteReader of(Lexicon lexicon) {
        return new NoteReader();
    }

    /** What kind of note a paragraph is; empty when it is part of the story. */
    public Optional<NoteKind> read(String paragraph) {
        return Optional.empty();
    }

    /** Whether a line is a rule that ends the story before its taglines ({@code ___}). */
    public boolean isRule(String line) {
        return line.length() >= 3 && line.chars().allMatch(c -> c == '_');
    }
}
