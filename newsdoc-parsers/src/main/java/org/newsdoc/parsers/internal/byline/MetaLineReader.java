package org.newsdoc.parsers.internal.byline;

import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.date.DateReader;

/** Reads lines that say who wrote a story, when it appeared and in which category. Immutable and thread-safe. */
public final class MetaLineReader {
    private MetaLineReader() {}

    /** A reader for the languages of a lexicon. */
    public static MetaLineReader of(Lexicon lexicon, DateReader dates) {
        return new MetaLineReader();
    }

    /**
     * Reads a line that consists of nothing but byline, publication date, update date, category, reading time and the
     * like, in any combination and order; empty when a part of the line is something else.
     */
    public Optional<MetaLine> read(String line, Context context) {
        return Optional.empty();
    }

    /**
     * The people and organisations in a text that is known to be a byline, such as an author field of metadata:
     * {@code By A and B}, {@code A, B and C | Reuters}, {@code Von A (Text) und B (Fotos)}.
     */
    public List<Contributor> contributors(String byline, Context context) {
        return List.of();
    }

    /** Whether a text has the form of a person's name: two to five words, name-like capitalisation, no sentence. */
    public boolean looksLikeName(String text) {
        return false;
    }
}
