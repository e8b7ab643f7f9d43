package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What a text says of a person where it first does: the words before the name, or those between commas behind it. */
public final class Descriptions {
    private static final int REACH = 1000;
    private static final int LONGEST = 22;
    private static final long TITLE_ONLY = ABBREVIATION.bit() | MALE.bit() | FEMALE.bit();

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final People people;

    /** Descriptions for the people of one text. */
    public Descriptions(Tokens tokens, Sentences sentences, Mentions mentions, People people) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.people = people;
    }

    /** What the text says of a person; empty if nothing. */
    public String of(int person) {
        int first = people.first(person);
        for (int m = first; m < mentions.count() && m < first + REACH; m++) {
            if (people.of(m) == person && !mentions.isPossessive(m)) {
                var found = behind(m);
                found = found.isEmpty() ? before(m) : found;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private String before(int m) {
        int to = mentions.nameFrom(m);
        int from = mentions.from(m);
        while (from < to && tokens.isAny(from, DETERMINER.bit())) {
            from++;
        }
        boolean office = tokens.is(from, PERSON) && !tokens.is(from, TITLE);
        boolean bare = to == from + 1 && tokens.isAny(from, TITLE_ONLY) && !office;
        return from >= to || bare || isTime(m, to - 1) ? "" : tokens.text(from, to);
    }

    /** Whether the noun before a name belongs to the words before it: at four in the afternoon Ann Example came. */
    private boolean isTime(int m, int noun) {
        return tokens.isAny(mentions.from(m) - 1, PREPOSITION.bit() | BINDING.bit())
                && tokens.isAny(mentions.from(m), DETERMINER.bit())
                && tokens.shape(noun) == Tokens.LOWER
                && !tokens.isAny(noun, PERSON.bit() | PEOPLE.bit() | TITLE.bit());
    }

    private String behind(int m) {
        int at = mentions.to(m);
        if (!tokens.isPoint(at, ',')) {
            return "";
        }
        int end = Math.min(sentences.end(tokens.sentence(at)), at + 1 + LONGEST);
        int from = at + 1;
        boolean relative = tokens.is(from, RELATIVE) && tokens.is(from + 1, AUXILIARY) && isNounStart(from + 2);
        from = relative ? from + 2 : from;
        if (!relative && !isNounStart(from) && !tokens.isAny(from, PERSON.bit())) {
            return "";
        }
        int to = from;
        while (to < end && tokens.stretch(to) < 0 && (tokens.isWord(to) || tokens.isPoint(to, '.'))) {
            to++;
        }
        boolean closed = to < end && (tokens.isPoint(to, ',') || tokens.shape(to) == Tokens.MARK)
                || to == sentences.end(tokens.sentence(at));
        boolean person = hasPerson(from, Math.min(to, from + 10));
        while (to > from && !tokens.isWord(to - 1)) {
            to--;
        }
        return closed && person && to > from ? tokens.text(from, to) : "";
    }

    private boolean isNounStart(int t) {
        return tokens.isAny(t, DETERMINER.bit() | POSSESSIVE.bit() | ADVERB.bit() | TITLE.bit() | PERSON.bit())
                || (tokens.isWord(t) && tokens.isPossessive(t));
    }

    private boolean hasPerson(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isAny(t, PERSON.bit() | TITLE.bit())) {
                return true;
            }
            if (tokens.isAny(t, WordClass.CUE) && !tokens.isAny(t, PERSON.bit())) {
                return false;
            }
        }
        return false;
    }
}
