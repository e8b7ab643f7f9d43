package org.newsdoc.parsers.internal.quote.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Tokens;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasesTest {
    static List<CaseTable.Case> phrases() {
        return CaseTable.of(PhrasesTest.class, "phrases.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void verbs_nouns_and_subjects_are_told_by_classes_and_endings(CaseTable.Case row) {
        assertThat(answer(row.column(0), row.column(1))).isEqualTo(row.column(2));
    }

    private static String answer(String question, String marked) {
        int bar = marked.indexOf('|');
        var reading = Reading.of(marked.replace("|", "").toCharArray(), new int[] {0}, Lexicon.of("de"));
        var tokens = reading.tokens();
        var phrases = new Phrases(reading);
        int from = tokens.at(bar);
        int to = tokens.count();
        return switch (question) {
            case "noun phrase" -> tokens.text(from, phrases.end(from, to));
            case "subject behind" -> mention(reading, phrases.subjectAfter(from - 1, to));
            case "subject" -> mention(reading, phrases.subjectAt(from, to));
            case "agent" -> mention(reading, phrases.agent(from - 1, to));
            case "governed" -> mention(reading, phrases.governed(from, to));
            case "infinitive" -> phrases.isInfinitive(from, to) ? "yes" : "no";
            case "speech" -> phrases.isReported(from, to) ? "yes" : word(tokens, phrases.subjunctive(from, to));
            case "verb" -> word(tokens, phrases.verb(from, to));
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static String word(Tokens tokens, int token) {
        return token == Phrases.NONE ? "-" : tokens.text(token, token + 1);
    }

    private static String mention(Reading reading, int mention) {
        var mentions = reading.mentions();
        return mention == Phrases.NONE ? "-" : reading.tokens().text(mentions.from(mention), mentions.to(mention));
    }
}
