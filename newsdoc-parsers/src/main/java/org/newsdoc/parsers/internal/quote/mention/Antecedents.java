package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Finds whom a pronoun or a noun such as "the minister" means. Says nobody where the text gives no ground. */
public final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    private static final int MENTIONS_BACK = 80;
    private static final int NOUNS_BEFORE = 3;
    private static final int NONE = -1;
    private static final int SURE = 3;
    private static final int SUBJECT = 4;
    private static final int SURE_SUBJECT = 3 + SURE + SUBJECT;
    /** The weight of a subject of whom it is not said whether it is a man or a woman. */
    private static final int SPARE = 1;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final People people;
    private final Appositions appositions;

    /** A finder for the mentions of one text. */
    public Antecedents(Tokens tokens, Sentences sentences, Mentions mentions, People people, Appositions appositions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.people = people;
        this.appositions = appositions;
    }

    /** The mention that says who is meant: the name or noun a pronoun stands for, the name of a noun; itself where nothing says more. */
    public int of(int mention) {
        int found = switch (mentions.type(mention)) {
            case HE -> pronoun(mention, false);
            case SHE -> pronoun(mention, true);
            case WHO -> before(mention);
            case PERSON -> person(mention);
            default -> mention;
        };
        return found < 0 ? mention : found;
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

    /** What "who" stands behind; its age may stand between: Ann Example, 43, who. */
    private int before(int mention) {
        int m = mention - 1;
        int end = mentions.from(mention);
        if (m >= 0 && tokens.shape(mentions.from(m)) == Tokens.NUMBER && mentions.to(m) == mentions.from(m) + 1) {
            end = mentions.from(m);
            m--;
        }
        boolean near = m >= 0 && (mentions.to(m) == end || tokens.isPoint(mentions.to(m), ','));
        boolean isSomebody = near && (mentions.type(m).isName() || isNounOfPeople(mentions.type(m)));
        return isSomebody ? m : NONE;
    }

    private static boolean isNounOfPeople(MentionType type) {
        return type == MentionType.PERSON
                || type == MentionType.PEOPLE
                || type == MentionType.GROUP
                || type == MentionType.NOUN
                || type == MentionType.INDEFINITE;
    }

    /**
     * The subject of the nearest sentence before that has a person who fits; the first mention of a sentence counts as such. A
     * person without a name counts if the noun says man or woman; if it does not, only where nobody else fits.
     */
    private int pronoun(int mention, boolean she) {
        int own = tokens.sentence(mentions.from(mention));
        int best = NONE;
        int spare = NONE;
        int bestSentence = -1;
        int bestWeight = 0;
        for (int m = mention - 1; m >= 0 && m >= mention - MENTIONS_BACK; m--) {
            int sentence = tokens.sentence(mentions.from(m));
            if (sentence < own - SENTENCES_BACK || (best >= 0 && sentence < bestSentence)) {
                break;
            }
            boolean isNoun = mentions.type(m) == MentionType.PERSON;
            int weight = isNoun ? nounWeight(m, she) : weight(m, she);
            if (isNoun && weight == SPARE) {
                spare = spare < 0 ? m : spare;
            } else if (weight > 0 && weight >= bestWeight) {
                best = m;
                bestSentence = sentence;
                bestWeight = weight;
            }
        }
        return named(best < 0 ? spare : best);
    }

    /** The name of whom a noun stands for, if it has one. */
    private int named(int m) {
        if (m < 0 || mentions.type(m) != MentionType.PERSON) {
            return m;
        }
        int apposed = appositions.name(m);
        int name = apposed >= 0 ? apposed : noun(m);
        return name >= 0 ? name : m;
    }

    private int nounWeight(int m, boolean she) {
        int head = mentions.to(m) - 1;
        boolean his = tokens.is(head, MALE);
        boolean hers = tokens.is(head, FEMALE);
        boolean quoted = tokens.stretch(mentions.from(m)) >= 0;
        boolean apposed = tokens.isPoint(mentions.from(m) - 1, ',')
                && m > 0
                && mentions.type(m - 1).isName();
        if (quoted || apposed || mentions.isPossessive(m) || !isSubject(m) || (she ? his && !hers : hers && !his)) {
            return 0;
        }
        return his || hers ? SURE_SUBJECT : SPARE;
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
        boolean sure = people.isSurelyPerson(person);
        boolean owner = mentions.isPossessive(m);
        boolean subject = owner ? sure && isSubject(m) : isSubject(m) || isNamedSubject(m);
        return (owner ? 2 : 3) + (sure ? SURE : 0) + (subject ? SUBJECT : 0);
    }

    /** Whether a name stands behind the noun that is the subject: its chief, Ann Example, … */
    private boolean isNamedSubject(int m) {
        for (int noun = m - 1; noun >= 0 && noun >= m - NOUNS_BEFORE; noun--) {
            if (mentions.type(noun) == MentionType.PERSON && appositions.name(noun) == m) {
                return isSubject(noun) || (noun > 0 && mentions.isPossessive(noun - 1) && isSubject(noun - 1));
            }
        }
        return false;
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

    private int person(int mention) {
        int called = noun(mention);
        return called == NONE ? standIn(mention) : called;
    }

    /** Whom a noun such as "the lawmaker" speaks of again: the one a pronoun would mean. */
    private int standIn(int mention) {
        int head = mentions.to(mention) - 1;
        if (!tokens.is(head, STAND_IN) || !opensWithArticle(mention)) {
            return NONE;
        }
        int he = tokens.is(head, FEMALE) && !tokens.is(head, MALE) ? NONE : pronoun(mention, false);
        int she = tokens.is(head, MALE) && !tokens.is(head, FEMALE) ? NONE : pronoun(mention, true);
        return he == NONE || he == she ? she : she == NONE ? he : NONE;
    }

    /** Whether an article or, where it hangs on the noun, nothing stands before a noun. */
    private boolean opensWithArticle(int mention) {
        int from = mentions.from(mention);
        return tokens.is(from, DETERMINER) || mentions.to(mention) == from + 1;
    }

    /** A mention of the one person whom the text before calls by this noun: "Senator Example" for "the senator". */
    private int noun(int mention) {
        int head = mentions.to(mention) - 1;
        if (!tokens.isAny(mentions.from(mention), DETERMINER.bit())) {
            return NONE;
        }
        int found = NONE;
        for (int m = mention - 1; m >= 0 && m >= mention - 4 * MENTIONS_BACK; m--) {
            int person = people.of(m);
            if (person >= 0 && (found < 0 || person != people.of(found)) && isCalled(m, head)) {
                if (found >= 0) {
                    return NONE;
                }
                found = m;
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
