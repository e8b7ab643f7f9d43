package org.newsdoc.parsers.internal.quote.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** A short story whose people are looked for; paragraphs have ¶ between them. */
final class Story {
    final Tokens tokens;
    final Mentions mentions;
    final People people;
    final Antecedents antecedents;
    final Descriptions descriptions;

    Story(String language, String text) {
        int[] lines = new int[1 + (int) text.chars().filter(c -> c == '¶').count()];
        for (int at = text.indexOf('¶'), line = 1; at >= 0; at = text.indexOf('¶', at + 1)) {
            lines[line++] = at + 1;
        }
        var reading = Reading.of(text.replace('¶', '\n').toCharArray(), lines, Lexicon.of(language));
        tokens = reading.tokens();
        mentions = reading.mentions();
        people = People.of(tokens, reading.sentences(), mentions);
        antecedents = new Antecedents(
                tokens, reading.sentences(), mentions, people, new Appositions(tokens, mentions, reading.lexicon()));
        descriptions = new Descriptions(tokens, reading.sentences(), mentions, people);
    }

    /** The words of a mention. */
    String words(int mention) {
        return tokens.text(mentions.from(mention), mentions.to(mention));
    }

    /** The mentions with their types; a slash stands before a name behind other words, an s behind a possessive. */
    String described() {
        var all = new ArrayList<String>();
        for (int m = 0; m < mentions.count(); m++) {
            int name = mentions.nameFrom(m);
            boolean inner = name > mentions.from(m) && name < mentions.to(m);
            var before = inner ? tokens.text(mentions.from(m), name) + " / " : "";
            var rest = tokens.text(inner ? name : mentions.from(m), mentions.to(m));
            var type = mentions.type(m).name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(before + rest + ":" + type + (mentions.isPossessive(m) ? ":s" : ""));
        }
        return String.join(" | ", all);
    }

    /** The mentions of each person with a name, the fullest one first. */
    String cast() {
        var cast = new ArrayList<List<String>>();
        for (int m = 0; m < mentions.count(); m++) {
            int person = people.of(m);
            if (person >= 0) {
                while (cast.size() <= person) {
                    cast.add(new ArrayList<>());
                }
                cast.get(person).add(words(m));
            }
        }
        var lines = new ArrayList<String>();
        for (int person = 0; person < cast.size(); person++) {
            int fullest = people.fullest(person);
            lines.add(tokens.text(mentions.nameFrom(fullest), mentions.to(fullest)) + sign(person) + ": "
                    + String.join(", ", cast.get(person)));
        }
        return String.join(" | ", lines);
    }

    private String sign(int person) {
        if (!people.isSurelyPerson(person)) {
            return "";
        }
        return people.mayBe(person, true) ? " (she)" : " (he)";
    }

    /** Whom the last mention of these words means. */
    String meant(String words) {
        int mention = last(words);
        return words(antecedents.of(mention));
    }

    /** The body that the last mention of these words means, or a dash. */
    String body(String words) {
        int body = antecedents.body(last(words));
        return body < 0 ? "-" : words(body);
    }

    /** What the story says of the person whom the last mention of these words names. */
    String description(String words) {
        return descriptions.of(people.of(last(words)));
    }

    private int last(String words) {
        for (int m = mentions.count() - 1; m >= 0; m--) {
            if (words(m).equals(words)) {
                return m;
            }
        }
        throw new IllegalArgumentException("no mention is " + words + ": " + described());
    }
}
