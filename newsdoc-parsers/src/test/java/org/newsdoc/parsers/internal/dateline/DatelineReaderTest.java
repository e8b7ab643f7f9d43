package org.newsdoc.parsers.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.CaseTable;
import org.newsdoc.parsers.internal.Knowledge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatelineReaderTest {
    private static final DatelineReader DATELINES =
            Knowledge.of(Lexicon.standard()).datelines();

    static List<CaseTable.Case> datelines() {
        return CaseTable.of(DatelineReaderTest.class, "datelines.tsv").stream()
                .filter(row -> row.columns().size() > 2)
                .toList();
    }

    static List<CaseTable.Case> sentences() {
        return CaseTable.of(DatelineReaderTest.class, "datelines.tsv").stream()
                .filter(row -> row.columns().size() == 2)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datelines")
    void reads_place_agency_and_date_before_the_story(CaseTable.Case row) {
        var paragraph = row.column(0);

        var found = DATELINES.read(paragraph).orElseThrow();

        var dateline = found.dateline();
        assertThat(List.of(
                        dateline.place().orElse("-"),
                        dateline.agency().orElse("-"),
                        dateline.date().orElse("-")))
                .isEqualTo(row.columns().subList(1, 4));
        assertThat(paragraph.substring(found.end())).startsWith(row.column(4));
        assertThat(paragraph).startsWith(dateline.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void leaves_other_beginnings_alone(CaseTable.Case row) {
        assertThat(DATELINES.read(row.column(0))).isEmpty();
    }

    @Test
    void survives_any_mixture_of_what_datelines_are_made_of() {
        var pieces = List.of(
                "BERLIN", "(", ")", "AP", " ", "—", "-", ",", "3 May", ".", "/", "ТАСС", "【", "】", "讯", "新华社", "=", ":",
                "");
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var paragraph = new StringBuilder();
            for (int n = random.nextInt(10); n >= 0; n--) {
                paragraph.append(pieces.get(random.nextInt(pieces.size())));
            }
            DATELINES
                    .read(paragraph.toString())
                    .ifPresent(found -> assertThat(found.end()).isBetween(1, paragraph.length()));
        }
    }
}
