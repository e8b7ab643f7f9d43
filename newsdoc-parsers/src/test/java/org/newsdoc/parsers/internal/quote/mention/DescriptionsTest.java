package org.newsdoc.parsers.internal.quote.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DescriptionsTest {
    static List<CaseTable.Case> descriptions() {
        return CaseTable.of(DescriptionsTest.class, "descriptions.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptions")
    void a_person_is_described_by_the_words_before_the_name_or_between_commas_behind_it(CaseTable.Case row) {
        assertThat(new Story(row.column(0), row.column(1)).description(row.column(2)))
                .isEqualTo(row.column(3));
    }
}
