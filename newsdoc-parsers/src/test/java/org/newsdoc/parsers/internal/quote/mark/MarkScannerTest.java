package org.newsdoc.parsers.internal.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkScannerTest {
    private static List<String> stretches(String text) {
        var found = MarkScanner.scan(text.toCharArray());
        var list = new ArrayList<String>();
        for (int i = 0; i < found.count(); i++) {
            list.add(text.substring(found.start(i), found.end(i)));
        }
        return list;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “we won” twice.",
                "He said \"we won\" twice.",
                "He said “we won\" twice.",
                "Er sagte „we won“ zweimal.",
                "Er sagte »we won« zweimal.",
                "Il a dit «we won» deux fois.",
                "Er sagte ›we won‹ zweimal.",
                "Er sagte ‚we won‘ zweimal.",
                "He said ''we won'' twice.",
                "He said ``we won'' twice.",
                "He said 'we won' twice.",
                "彼は「we won」と言った。"
            })
    void each_convention_opens_and_closes(String text) {
        assertThat(stretches(text)).containsExactly("we won");
    }

    @Test
    void a_nested_quotation_belongs_to_the_outer_one() {
        assertThat(stretches("“They told me ‘go home’ and \"stay\" there,” she said."))
                .containsExactly("They told me ‘go home’ and \"stay\" there,");
    }

    @Test
    void each_paragraph_of_a_long_quotation_opens_anew_and_the_last_one_closes() {
        assertThat(stretches("“One.\n“Two.\n“Three,” she said.")).containsExactly("One.", "Two.", "Three,");
    }

    @Test
    void an_apostrophe_closes_nothing() {
        assertThat(stretches("Mayor: 'We don't want the Joneses' land.'"))
                .containsExactly("We don't want the Joneses' land.");
    }

    @Test
    void a_mark_that_nothing_closes_opens_nothing() {
        assertThat(stretches("He said “we won.\nNobody believed him.")).isEmpty();
    }

    @Test
    void the_last_of_two_opening_marks_counts_when_only_one_closes() {
        assertThat(stretches("“One thing was said. Then “another thing” was.")).containsExactly("another thing");
    }

    @Test
    @Tag("slow")
    void a_hundred_thousand_marks_of_each_kind_are_read_without_an_error() {
        for (var mark : List.of("\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "「", "‹", "\"a ", " 'b", "“\n")) {
            assertThat(MarkScanner.scan(mark.repeat(100_000).toCharArray()).count())
                    .isBetween(0, 100_000);
        }
    }
}
