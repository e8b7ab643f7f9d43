package org.newsdoc.parsers.internal.byline;

import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * What is known of the words in bylines.
 *
 * @param openers words that open a byline; for those that people of other languages are called by, the language they do so in
 * @param labels words that open one before a colon
 * @param small words that join names
 * @param names the form of names
 * @param foreign words that no name holds
 * @param organisations organisations
 * @param roles roles
 */
record BylineWords(
        Phrases<String> openers,
        Phrases<Boolean> labels,
        SmallWords small,
        NameForm names,
        WordSet foreign,
        Organisations organisations,
        Roles roles,
        Phrases<Boolean> categories) {
    static BylineWords of(Lexicon lexicon) {
        return new BylineWords(
                openers(lexicon),
                phrases(lexicon, "label"),
                SmallWords.of(lexicon),
                NameForm.of(lexicon),
                WordSet.of(lexicon.rows("not-names"), 0),
                Organisations.of(lexicon),
                Roles.of(lexicon),
                Phrases.of(lexicon, "categories", 0, row -> Boolean.TRUE));
    }

    private static Phrases<String> openers(Lexicon lexicon) {
        var rows = lexicon.rows("byline-words").stream()
                .filter(row -> row.column(0).equals("by"))
                .toList();
        return Phrases.of(rows, 1, row -> row.column(2).equals("name") ? row.language() : "");
    }

    private static Phrases<Boolean> phrases(Lexicon lexicon, String kind) {
        var rows = lexicon.rows("byline-words").stream()
                .filter(row -> row.column(0).equals(kind))
                .toList();
        return Phrases.of(rows, 1, row -> Boolean.TRUE);
    }

    /** Where the text behind an opening word begins; {@code at} when there is none. */
    int afterOpener(String text, int at) {
        var label = labels.at(text, at).orElse(null);
        if (label != null) {
            int colon = Signs.skipSpace(text, label.end());
            if (Signs.isColon(text, colon)) {
                return colon + 1;
            }
        }
        var opener = openers.at(text, at).orElse(null);
        if (opener == null) {
            return at;
        }
        int end = opener.end();
        boolean space = end < text.length()
                && (Signs.isSpace(text.charAt(end)) || Signs.isColon(text, end) || text.charAt(end) == '|');
        boolean cjk = end > at && text.charAt(end - 1) >= 0x2e80;
        if (!space && !cjk) {
            return at;
        }
        int next = Signs.skipSpace(text, end);
        return Signs.isColon(text, next) || (next < text.length() && text.charAt(next) == '|') ? next + 1 : end;
    }

    /** Whether a word that opens bylines in one language is a first name in a text of another, a name behind it: {@code Per Arne Vik}. */
    boolean opensFirstName(String text, int at, String language) {
        var opener = openers.at(text, at).orElse(null);
        if (opener == null || opener.value().isEmpty()) {
            return false;
        }
        boolean own = language.equals(opener.value()) || language.startsWith(opener.value() + "-");
        int next = Signs.skipSpace(text, opener.end());
        return !own && next > opener.end() && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    /** How many words an opening expression at the beginning of a part has. */
    int prefixLength(List<String> part) {
        var text = String.join(" ", part);
        int end = afterOpener(text, 0);
        if (end == 0) {
            return 0;
        }
        int words = 0;
        int at = 0;
        while (at < end && words < part.size()) {
            at += part.get(words).length() + 1;
            words++;
        }
        return words;
    }

    /** Whether the first of two words opens bylines in some language and is a first name here: {@code Theo Stone}. */
    boolean isNamedLikeOpener(List<String> part) {
        return part.size() == 2
                && names.isNamePart(part.get(1))
                && isFullName(part)
                && !organisations.isOrganisation(part.subList(1, 2));
    }

    /** {@code A Bee}: a letter and a name. */
    boolean isInitialName(List<String> part) {
        return part.size() == 2
                && part.get(0).length() == 1
                && Character.isUpperCase(part.get(0).charAt(0))
                && part.get(1).length() > 1
                && names.isNamePart(part.get(1))
                && !isForeign(part.get(1))
                && !organisations.isOrganisation(part.subList(1, 2));
    }

    /** Whether words are the name of a person and of nothing else that is known. */
    boolean isFullName(List<String> part) {
        return names.isFullName(part)
                && !organisations.isOrganisation(part)
                && categories.whole(String.join(" ", part)).isEmpty();
    }

    /** Whether no name holds the word. */
    boolean isForeign(String word) {
        return foreign.contains(word);
    }
}
