package org.newsdoc.parsers.internal.quote;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.HashMap;
import java.util.Map;
import org.newsdoc.parsers.internal.quote.mention.Antecedents;
import org.newsdoc.parsers.internal.quote.mention.Appositions;
import org.newsdoc.parsers.internal.quote.mention.Descriptions;
import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.mention.People;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Names the speakers of one text: the words of the mention, the fullest name and the description. */
final class Speakers {
    private final boolean capitalNouns;
    private final Appositions appositions;
    private final Tokens tokens;
    private final Mentions mentions;
    private final People people;
    private final Antecedents antecedents;
    private final Descriptions descriptions;
    private final Map<Integer, String> described = new HashMap<>();

    /**
     * A named speaker.
     *
     * @param name the fullest name, else the words of the mention
     * @param from first character of the mention in the whole text
     * @param to its end, exclusive
     * @param description what the text says of the speaker; empty if nothing
     */
    record Named(String name, int from, int to, String description) {}

    Speakers(Reading reading) {
        capitalNouns = reading.lexicon().hasCapitalNouns();
        tokens = reading.tokens();
        mentions = reading.mentions();
        people = People.of(tokens, reading.sentences(), mentions);
        appositions = new Appositions(tokens, mentions, reading.lexicon());
        antecedents = new Antecedents(tokens, reading.sentences(), mentions, people, appositions);
        descriptions = new Descriptions(tokens, reading.sentences(), mentions, people);
    }

    Named named(int mention) {
        int from = mentions.from(mention);
        int to = mentions.to(mention);
        int couple = coupleStart(mention);
        if (couple >= 0) {
            return words(couple, to, to);
        }
        if (mention + 1 < mentions.count() && coupleStart(mention + 1) == from) {
            int end = mentions.to(mention + 1);
            return words(from, end, end);
        }
        if (isApposition(mention) || isBound(mention)) {
            return named(mention - 1);
        }
        int meant = meant(mention);
        if (meant != mention) {
            var named = named(meant);
            return withUtterance(from, new Named(named.name(), tokens.start(from), end(to), named.description()));
        }
        int person = people.of(mention);
        if (person < 0) {
            return withUtterance(from, words(from, to, extended(mention)));
        }
        int fullest = people.fullest(person);
        var name = tokens.text(mentions.nameFrom(fullest), mentions.to(fullest));
        int last = mentions.to(fullest) - 1;
        name = name.substring(0, name.length() - (tokens.end(last) - tokens.stem(last) == 2 ? 2 : 0));
        var description = described.computeIfAbsent(person, descriptions::of);
        return withUtterance(from, new Named(name, tokens.start(from), end(to), description));
    }

    /** The mention that says more of whom this one means; itself if there is none. */
    private int meant(int mention) {
        int apposed = appositions.name(mention);
        if (apposed >= 0) {
            return apposed;
        }
        int body = mentions.type(mention) == MentionType.IT ? antecedents.body(mention) : -1;
        return body >= 0 ? body : antecedents.of(mention);
    }

    /** Takes the noun into the mention that says what kind of words they are: Angaben der Polizei. */
    private Named withUtterance(int from, Named named) {
        if (!capitalNouns) {
            return named;
        }
        boolean bound = tokens.is(from - 1, BINDING);
        int noun = bound ? from - 2 : from - 1;
        boolean utterance = tokens.is(noun, UTTERANCE)
                && tokens.isCapital(noun)
                && (bound || tokens.isAny(from, DETERMINER.bit() | POSSESSIVE.bit()));
        int start = utterance ? noun : from;
        var name = named.name();
        if (tokens.isAny(from, OBLIQUE.bit()) || utterance) {
            name = withoutArticle(from, name);
        }
        return new Named(name, tokens.start(start), named.to(), named.description());
    }

    private String withoutArticle(int from, String name) {
        var article = tokens.text(from, from + 1);
        boolean opens = tokens.is(from, DETERMINER) && name.startsWith(article + " ");
        return opens ? name.substring(article.length() + 1) : name;
    }

    /** Whether the mention only says who the name before its comma is. */
    private boolean isApposition(int mention) {
        int from = mentions.from(mention);
        boolean noun = mentions.type(mention) == MentionType.PERSON || mentions.type(mention) == MentionType.NOUN;
        return noun
                && mention > 0
                && tokens.isPoint(from - 1, ',')
                && mentions.to(mention - 1) == from - 1
                && mentions.type(mention - 1).isName()
                && mentions.type(mention - 1) != MentionType.THE_NAME
                && !tokens.isAny(mentions.from(mention - 1) - 1, PREPOSITION.bit());
    }

    /** Whether the mention only says whose the person before it is: a friend of the mayor. */
    private boolean isBound(int mention) {
        int before = mention - 1;
        return before >= 0
                && mentions.type(before) == MentionType.PERSON
                && !mentions.isPossessive(mention)
                && binds(mentions.to(before))
                && mentions.from(mention) <= mentions.to(before) + 1;
    }

    private Named words(int from, int to, int extended) {
        int end = Math.max(to, extended);
        return new Named(text(from, end), tokens.start(from), end(end), "");
    }

    private String text(int from, int to) {
        var text = tokens.text(from, to);
        return text.substring(0, text.length() - (tokens.end(to - 1) - end(to)));
    }

    /** The end of a mention, in characters: without a possessive 's. */
    private int end(int to) {
        return tokens.isPossessive(to - 1) ? tokens.stem(to - 1) : tokens.end(to - 1);
    }

    /** Where "Ann and Bob Example" starts if the mention is its second half, else -1. */
    private int coupleStart(int mention) {
        int from = mentions.from(mention);
        boolean joined = mentions.type(mention).isName()
                && mention > 0
                && tokens.is(from - 1, COORDINATOR)
                && mentions.type(mention - 1).isName()
                && mentions.to(mention - 1) == from - 1
                && !mentions.isPossessive(mention - 1);
        if (!joined) {
            return -1;
        }
        int start = mentions.from(mention - 1);
        return tokens.isAny(start - 1, PREPOSITION.bit() | BINDING.bit()) && !tokens.is(start - 1, ACCORDING)
                ? -1
                : start;
    }

    private boolean binds(int token) {
        return appositions.binds(token);
    }

    /** Whether the next mention says whose it is: ein Sprecher der Stadt. Behind "sagte" it may be whom it is said to. */
    private boolean isGenitive(int mention) {
        int next = mention + 1;
        int from = mentions.from(mention);
        return capitalNouns
                && next < mentions.count()
                && mentions.from(next) == mentions.to(mention)
                && tokens.is(mentions.from(next), GENITIVE)
                && !tokens.isAny(from - 1, WordClass.CUE);
    }

    /** The end of a noun with what is bound to it: one of the people, a spokesman for the ministry. */
    private int extended(int mention) {
        var type = mentions.type(mention);
        if (type.isPronoun() || type.isName() && type != MentionType.THE_NAME) {
            return mentions.to(mention);
        }
        int end = mentions.to(mention);
        int m = mention;
        if (isGenitive(mention)) {
            return mentions.to(mention + 1);
        }
        for (int i = 0; i < 2 && binds(end); i++) {
            int next = mentions.at(end + 1);
            boolean opens = next > 0 && mentions.from(next - 1) == end && next - 1 > m;
            next = opens ? next - 1 : next;
            if (next >= mentions.count() || mentions.from(next) > end + 1 || next == m) {
                break;
            }
            while (mentions.isPossessive(next)
                    && next + 1 < mentions.count()
                    && mentions.from(next + 1) <= mentions.to(next)) {
                next++;
            }
            end = mentions.to(next);
            m = next;
        }
        return end;
    }
}
