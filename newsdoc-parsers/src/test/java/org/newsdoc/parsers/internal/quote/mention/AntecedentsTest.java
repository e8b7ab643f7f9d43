package org.newsdoc.parsers.internal.quote.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AntecedentsTest {
    static List<CaseTable.Case> meant() {
        return CaseTable.of(AntecedentsTest.class, "meant.tsv");
    }

    static List<CaseTable.Case> bodies() {
        return CaseTable.of(AntecedentsTest.class, "bodies.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meant")
    void a_pronoun_or_an_office_means_who_is_named_before_or_only_itself(CaseTable.Case row) {
        assertThat(new Story(row.column(0), row.column(1)).meant(row.column(2))).isEqualTo(row.column(3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void it_means_the_body_that_its_sentence_or_the_one_before_opens_with(CaseTable.Case row) {
        assertThat(new Story(row.column(0), row.column(1)).body(row.column(2))).isEqualTo(row.column(3));
    }
}
