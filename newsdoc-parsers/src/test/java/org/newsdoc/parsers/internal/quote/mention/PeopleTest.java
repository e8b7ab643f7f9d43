package org.newsdoc.parsers.internal.quote.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTest {
    static List<CaseTable.Case> people() {
        return CaseTable.of(PeopleTest.class, "people.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void names_of_one_person_belong_together(CaseTable.Case row) {
        assertThat(new Story(row.column(0), row.column(1)).cast()).isEqualTo(row.column(2));
    }

    @Test
    void somebody_of_whom_nothing_is_said_may_be_he_or_she() {
        var story = new Story("en", "Kim Lowe met Susan Kettle.");

        assertThat(story.people.mayBe(0, true)).isTrue();
        assertThat(story.people.mayBe(0, false)).isTrue();
        assertThat(story.people.mayBe(1, true)).isTrue();
        assertThat(story.people.mayBe(1, false)).isFalse();
    }
}
