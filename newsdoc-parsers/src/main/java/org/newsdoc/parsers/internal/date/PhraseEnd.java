package org.newsdoc.parsers.internal.date;

import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Compares the rest of an expression with a text. */
final class PhraseEnd {
    private PhraseEnd() {}

    /** Where a folded expression that begins at {@code start} ends; 0 when the text says something else. */
    static int of(String rest, String text, int start) {
        int at = start;
        for (int i = 0; i < rest.length(); i++) {
            char wanted = rest.charAt(i);
            if (wanted == ' ') {
                int from = at;
                at = Signs.skipSpace(text, at);
                if (at == from) {
                    return 0;
                }
                continue;
            }
            while (at < text.length() && Letters.fold(text.charAt(at)) == Letters.NOTHING) {
                at++;
            }
            if (at >= text.length() || Letters.fold(text.charAt(at)) != wanted) {
                return 0;
            }
            at++;
        }
        return at < text.length() && Letters.isLetter(text.charAt(at)) ? 0 : at;
    }
}
