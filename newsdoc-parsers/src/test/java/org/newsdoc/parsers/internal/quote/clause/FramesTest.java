package org.newsdoc.parsers.internal.quote.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

/** What sentences report, told by the order of their words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FramesTest {
    static List<CaseTable.Case> german() {
        return CaseTable.of(FramesTest.class, "german.tsv");
    }

    static List<CaseTable.Case> romance() {
        return CaseTable.of(FramesTest.class, "romance.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("german")
    void a_german_sentence_reports_clauses_of_its_sources(CaseTable.Case row) {
        assertThat(new Reports("de", row.column(0)).described()).isEqualTo(row.column(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("romance")
    void a_french_or_spanish_sentence_reports_clauses_of_its_sources(CaseTable.Case row) {
        assertThat(new Reports(row.column(0), row.column(1)).described()).isEqualTo(row.column(2));
    }
}
