package org.newsdoc.parsers.internal.credit;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Knows the words that open a credit. The table {@code credits} has them, and {@code bracket} behind those that do so between
 * brackets only. Immutable and thread-safe.
 */
final class CreditWords {
    private static final int LONGEST_INITIALS = 6;

    private static final int MOST_HOUSE_WORDS = 3;

    private final Phrases<Boolean> prefixes;
    private final Phrases<Boolean> brackets;

    private CreditWords(Phrases<Boolean> prefixes, Phrases<Boolean> brackets) {
        this.prefixes = prefixes;
        this.brackets = brackets;
    }

    static CreditWords of(Lexicon lexicon) {
        return new CreditWords(phrases(lexicon, ""), phrases(lexicon, "bracket"));
    }

    private static Phrases<Boolean> phrases(Lexicon lexicon, String place) {
        var rows = lexicon.rows("credits").stream()
                .filter(row -> row.column(1).equals(place))
                .toList();
        return Phrases.of(rows, 0, row -> Boolean.TRUE);
    }

    /** Whether a text is nothing but such words. */
    boolean isWhole(String text) {
        return prefixes.whole(text).isPresent();
    }

    /** Whether one of them begins with a sign. */
    boolean mayOpen(char c) {
        return prefixes.opensWith(c);
    }

    /** {@code Submitted by Anna Stone}: whether a name follows words that make a credit of what two brackets hold. */
    boolean opensBracket(String inside) {
        var match = brackets.at(inside, 0).orElse(null);
        if (match == null) {
            return false;
        }
        boolean colon = Signs.isColon(inside, match.end());
        int name = Signs.skipSpace(inside, match.end() + (colon ? 1 : 0));
        return match.end() == inside.length()
                || name > match.end() && name < inside.length() && Signature.isHolder(inside.substring(name));
    }

    /** {@code Express photo by Anna Stone}: whether words that open a credit, and a name, follow one or two of a house. */
    boolean isHousePhoto(String inside) {
        int word = 0;
        for (int i = 0; i < MOST_HOUSE_WORDS; i++) {
            int space = inside.indexOf(' ', word);
            if (space < 0 || !Character.isUpperCase(inside.charAt(word))) {
                return false;
            }
            word = space + 1;
            var match = word < inside.length() && Character.isLetter(inside.charAt(word))
                    ? prefixes.at(inside, word).orElse(null)
                    : null;
            if (match != null) {
                int name = Signs.skipSpace(inside, match.end() + (Signs.isColon(inside, match.end()) ? 1 : 0));
                return name > match.end() && Signature.isName(inside.substring(name));
            }
        }
        return false;
    }

    /** Where the name in {@code photo Anna Stone} begins, all there is between two brackets; -1 when it is something else. */
    int namedBehind(String inside) {
        var match = prefixes.at(inside, 0).orElse(null);
        int name = match == null ? 0 : Signs.skipSpace(inside, match.end());
        boolean named = match != null && name > match.end() && name < inside.length();
        return named && Signature.isHolder(inside.substring(name)) ? name : -1;
    }

    /** {@code Photo X/Agency} without its first word: a name follows, and the form says that it is a credit. */
    String cut(String credit) {
        if (credit.charAt(0) == '\u00a9') {
            return credit.substring(1);
        }
        var match = prefixes.at(credit, 0).orElse(null);
        int name = match == null ? 0 : Signs.skipSpace(credit, match.end());
        boolean named = match != null
                && name > match.end()
                && name < credit.length()
                && Character.isUpperCase(credit.charAt(name));
        return named ? credit.substring(name) : credit;
    }

    /** Where the text after a credit's prefix begins if one stands at {@code start}; -1 if not. */
    int prefixEnd(String line, int start) {
        var match = prefixes.at(line, start).orElse(null);
        if (match == null) {
            return -1;
        }
        if (line.startsWith("...", match.end())) {
            return Signs.skipSpace(line, match.end() + 3);
        }
        int at = Signs.skipSpace(line, match.end());
        if (Signs.isColon(line, at) || (at < line.length() && line.charAt(at) == '=')) {
            return Signs.skipSpace(line, at + 1);
        }
        boolean barred =
                start > 0 && at > match.end() && line.startsWith("/ ", at) && Signature.followsSentence(line, start);
        if (barred) {
            return at + 2;
        }
        boolean named = at > match.end() && at < line.length() && Character.isUpperCase(line.charAt(at));
        return named && (takesName(line, start, match.end()) || start > 0 && signsOff(line, start, at)) ? at : -1;
    }

    /** Whether a prefix behind a sentence and nothing but a name, or the initials of a house, close a line: {@code … . Photo DR} */
    private static boolean signsOff(String line, int start, int name) {
        var holder = line.substring(name);
        boolean initials = holder.length() <= LONGEST_INITIALS
                && holder.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '/');
        return Signature.followsSentence(line, start)
                && (initials || Signature.isName(holder) || Signature.isNamed(holder));
    }

    /** Prefixes that end in a preposition need no colon ("Photo by", "Courtesy of", "Foto von", "fot."). */
    private static boolean takesName(String line, int start, int end) {
        int space = line.lastIndexOf(' ', end - 1);
        boolean preposition = space > start && end - space <= 5 && Character.isLowerCase(line.charAt(space + 1));
        return preposition
                || line.charAt(end - 1) == '.'
                || line.regionMatches(true, start, "copyright", 0, end - start);
    }
}
