package org.newsdoc.parsers.internal.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

/** What a text reports by the order of its words; paragraphs have ¶ between them. */
final class Reports {
    private final Reading reading;

    Reports(String language, String text) {
        int[] lines = new int[1 + (int) text.chars().filter(c -> c == '¶').count()];
        for (int at = text.indexOf('¶'), line = 1; at >= 0; at = text.indexOf('¶', at + 1)) {
            lines[line++] = at + 1;
        }
        reading = Reading.of(text.replace('¶', '\n').toCharArray(), lines, Lexicon.of(language));
    }

    /** The clauses with source and cue, then for each stretch who speaks by a verb and whose sentence it is. */
    String described() {
        var finder = new GrammarFinder(reading);
        var clauses = finder.find();
        var all = new ArrayList<String>();
        for (int c = 0; c < clauses.count(); c++) {
            all.add(mention(clauses.source(c)) + ": " + content(clauses, c) + " (" + words(clauses.cue(c), 1) + ")");
        }
        for (int s = 0; s < reading.stretches().count(); s++) {
            var subject = finder.subject(s) >= 0 && finder.subject(s) != finder.speaker(s)
                    ? " else " + mention(finder.subject(s))
                    : "";
            all.add("“" + (s + 1) + "” " + mention(finder.speaker(s)) + subject);
        }
        return all.isEmpty() ? "nothing" : String.join(" | ", all);
    }

    private String content(Clauses clauses, int clause) {
        var parts = new ArrayList<String>();
        for (var range : List.of(
                new int[] {clauses.beforeFrom(clause), clauses.beforeTo(clause)},
                new int[] {clauses.afterFrom(clause), clauses.afterTo(clause)})) {
            parts.add(range[0] < 0 ? "" : words(range[0], range[1] - range[0]));
        }
        return (parts.get(0) + " … " + parts.get(1)).strip();
    }

    private String mention(int mention) {
        var mentions = reading.mentions();
        return mention < 0 ? "-" : words(mentions.from(mention), mentions.to(mention) - mentions.from(mention));
    }

    private String words(int from, int count) {
        return reading.tokens().text(from, from + count);
    }
}
