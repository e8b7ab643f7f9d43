package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.mention.MentionFinder.OPENS;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Tells by its last word, and by what stands before a name, what kind of words a mention is. */
final class MentionTypes {
    private final Tokens tokens;
    private final boolean nounsHaveCapitals;

    MentionTypes(Tokens tokens, boolean nounsHaveCapitals) {
        this.tokens = tokens;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    /** The kind of a mention from {@code from} to {@code to} whose name starts at {@code name}; at its end if there is none. */
    MentionType of(int from, int to, int name) {
        long head = tokens.classes(to - 1);
        boolean opens = tokens.isAny(from, OPENS) || tokens.shape(from) == Tokens.NUMBER;
        if (name < to) {
            return nameType(from, to, name, opens);
        }
        if (PEOPLE.in(head)) {
            return MentionType.PEOPLE;
        }
        if (PERSON.in(head)) {
            return MentionType.PERSON;
        }
        if (GROUP.in(head)) {
            return MentionType.GROUP;
        }
        if (DOCUMENT.in(head)) {
            return MentionType.DOCUMENT;
        }
        if (to == from + 1 && (head & (QUANTIFIER.bit() | INDEFINITE.bit())) != 0) {
            return MentionType.INDEFINITE;
        }
        return opens ? MentionType.NOUN : MentionType.BARE;
    }

    private MentionType nameType(int from, int to, int name, boolean opens) {
        boolean all = name == from || (opens && name == from + 1);
        if (opens && all) {
            return nounsHaveCapitals && to == name + 1 ? MentionType.NOUN : MentionType.THE_NAME;
        }
        if (all) {
            return to - name > 1 ? MentionType.FULL_NAME : MentionType.SURNAME;
        }
        return tokens.is(name - 1, TITLE) && name - from <= 2 ? MentionType.TITLED_NAME : MentionType.DESCRIBED_NAME;
    }
}
