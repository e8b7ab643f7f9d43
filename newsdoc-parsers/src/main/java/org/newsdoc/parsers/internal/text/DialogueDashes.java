package org.newsdoc.parsers.internal.text;

import java.util.HashSet;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;

/**
 * Knows the languages that open spoken words with a dash.
 *
 * @param languages primary language tags
 */
record DialogueDashes(Set<String> languages) {
    private static final DialogueDashes STANDARD = read(Lexicon.standard());

    static DialogueDashes of(Lexicon lexicon) {
        return lexicon == Lexicon.standard() ? STANDARD : read(lexicon);
    }

    private static DialogueDashes read(Lexicon lexicon) {
        var languages = new HashSet<String>();
        for (var row : lexicon.rows("dialogue-dashes")) {
            languages.add(row.column(0));
        }
        return new DialogueDashes(Set.copyOf(languages));
    }

    boolean isUsed(String language) {
        return languages.contains(language);
    }
}
