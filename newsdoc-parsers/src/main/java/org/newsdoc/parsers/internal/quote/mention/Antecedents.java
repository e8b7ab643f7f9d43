package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Finds whom a pronoun or a noun such as "the minister" means. Says nobody where the text gives no ground. */
public final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    private static final int MENTIONS_BACK = 80;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final People people;

    /** A finder for the mentions of one text. */
    public Antecedents(Tokens tokens, Sentences sentences, Mentions mentions, People people) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.people = people;
    }

    /** The person a mention means, or {@link People#NOBODY}. */
    public int of(int mention) {
        return switch (mentions.type(mention)) {
            case HE -> pronoun(mention, false);
            case SHE -> pronoun(mention, true);
            case WHO -> before(mention);
            case PERSON -> noun(mention);
            default -> mentions.type(mention).isName() ? people.of(mention) : People.NOBODY;
        };
    }

    /** The body that "it" stands for, as a mention: what its sentence or the one before it opens with; -1 if that is none. */
    public int body(int mention) {
        int own = tokens.sentence(mentions.from(mention));
        for (int sentence = own; sentence >= 0 && sentence >= own - 1; sentence--) {
            int m = mentions.at(sentences.first(sentence));
            boolean opens = m < mention && mentions.from(m) <= sentences.first(sentence) + 1;
            if (opens && isBody(m)) {
                return m;
            }
            boolean apart = sentence > 0 && sentences.paragraph(sentence - 1) != sentences.paragraph(own);
            if (apart || (opens && mentions.type(m) == MentionType.PERSON)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBody(int m) {
        var type = mentions.type(m);
        boolean named = type == MentionType.THE_NAME
                || (type.isName()
                        && people.of(m) >= 0
                        && !people.isSurelyPerson(people.of(m))
                        && tokens.shape(mentions.to(m) - 1) == Tokens.CAPS);
        return (named || type == MentionType.GROUP)
                && !mentions.isPossessive(m)
                && tokens.stretch(mentions.from(m)) < 0;
    }

    private int before(int mention) {
        return mention > 0 && mentions.type(mention - 1).isName() ? people.of(mention - 1) : People.NOBODY;
    }

    /** The subject of the nearest sentence before that has a person who fits; the first mention of a sentence counts as such. */
    private int pronoun(int mention, boolean she) {
        int own = tokens.sentence(mentions.from(mention));
        int best = People.NOBODY;
        int bestSentence = -1;
        int bestWeight = 0;
        for (int m = mention - 1; m >= 0 && m >= mention - MENTIONS_BACK; m--) {
            int sentence = tokens.sentence(mentions.from(m));
            if (sentence < own - SENTENCES_BACK || (best >= 0 && sentence < bestSentence)) {
                break;
            }
            int weight = weight(m, she);
            if (weight > 0 && weight >= bestWeight) {
                best = people.of(m);
                bestSentence = sentence;
                bestWeight = weight;
            }
        }
        return best;
    }

    private int weight(int m, boolean she) {
        int person = people.of(m);
        boolean quoted = tokens.stretch(mentions.from(m)) >= 0;
        if (person < 0 || quoted || !people.mayBe(person, she) || mentions.type(m) == MentionType.THE_NAME) {
            return 0;
        }
        if (!people.isSurelyPerson(person) && isPlace(m)) {
            return 0;
        }
        int weight = mentions.isPossessive(m) ? 2 : 3;
        weight += people.isSurelyPerson(person) ? 3 : 0;
        return weight + (isSubject(m) ? 4 : 0);
    }

    private boolean isPlace(int m) {
        int before = mentions.from(m) - 1;
        return tokens.isAny(before, PREPOSITION.bit() | BINDING.bit());
    }

    private boolean isSubject(int m) {
        boolean first = mentions.from(m) <= sentences.first(tokens.sentence(mentions.from(m))) + 1;
        int next = mentions.to(m);
        boolean verb = tokens.isAny(
                next,
                AUXILIARY.bit() | MODAL.bit() | VERB.bit() | org.newsdoc.parsers.internal.quote.word.WordClass.CUE);
        return first
                || verb
                || tokens.isAny(mentions.from(m) - 1, org.newsdoc.parsers.internal.quote.word.WordClass.CUE);
    }

    /** The one person whom the text before calls by this noun: "Senator Example" for "the senator". */
    private int noun(int mention) {
        int head = mentions.to(mention) - 1;
        if (!tokens.isAny(mentions.from(mention), DETERMINER.bit())) {
            return People.NOBODY;
        }
        int found = People.NOBODY;
        for (int m = mention - 1; m >= 0 && m >= mention - 4 * MENTIONS_BACK; m--) {
            int person = people.of(m);
            if (person >= 0 && person != found && isCalled(m, head)) {
                if (found >= 0) {
                    return People.NOBODY;
                }
                found = person;
            }
        }
        return found;
    }

    private boolean isCalled(int m, int head) {
        for (int t = mentions.from(m); t < mentions.nameFrom(m); t++) {
            if (sameWord(t, head)) {
                return true;
            }
        }
        int apposed = m + 1;
        boolean comma = tokens.isPoint(mentions.to(m), ',') && apposed < mentions.count();
        return comma && mentions.from(apposed) == mentions.to(m) + 1 && sameWord(mentions.to(apposed) - 1, head);
    }

    private boolean sameWord(int a, int b) {
        return tokens.text(a, a + 1).equalsIgnoreCase(tokens.text(b, b + 1));
    }
}
