package org.newsdoc.parsers.internal.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

/** What stands between marks of all conventions, over lines, nested, and where marks are missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StretchesTest {
    static List<CaseTable.Case> stretches() {
        return CaseTable.of(StretchesTest.class, "stretches.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stretches")
    void what_stands_between_marks_is_found(CaseTable.Case row) {
        assertThat(String.join(" | ", found(row.column(0)))).isEqualTo(row.column(1));
    }

    @Test
    void a_quotation_whose_end_is_more_than_fifteen_hundred_signs_away_in_another_paragraph_is_none() {
        assertThat(found("“One " + "x".repeat(40) + ".¶" + "y".repeat(1499) + "” he said."))
                .hasSize(1);
        assertThat(found("“One " + "x".repeat(40) + ".¶" + "y".repeat(1500) + "” he said."))
                .isEmpty();
    }

    @Test
    void a_quotation_may_take_forty_paragraphs_to_close() {
        assertThat(found("“One.¶" + "Two.¶".repeat(38) + "Three,” he said.")).hasSize(1);
        assertThat(found("“One.¶" + "Two.¶".repeat(39) + "Three,” he said.")).isEmpty();
    }

    @Test
    void single_marks_stand_no_more_than_twelve_hundred_signs_apart() {
        assertThat(found("'one " + "x".repeat(1194) + "' he said")).hasSize(1);
        assertThat(found("'one " + "x".repeat(1195) + "' he said")).isEmpty();
    }

    @Test
    void a_text_may_have_hundreds_of_quotations() {
        assertThat(found("“one” 'two three' ".repeat(100))).hasSize(200).containsOnly("one", "two three'");
    }

    @Test
    void marks_nested_deeper_than_anybody_writes_do_no_harm() {
        assertThat(found("„a ".repeat(20) + "“".repeat(13) + " “b”")).contains("b");
    }

    private static List<String> found(String text) {
        var lines = text.replace('¶', '\n');
        var stretches = MarkScanner.scan(lines.toCharArray());
        var found = new ArrayList<String>();
        for (int i = 0; i < stretches.count(); i++) {
            var words = lines.substring(stretches.start(i), stretches.end(i)).replace('\n', '¶');
            found.add(words + (stretches.runsOn(i) ? ">" : "") + (stretches.isSingle(i) ? "'" : ""));
        }
        return found;
    }
}
