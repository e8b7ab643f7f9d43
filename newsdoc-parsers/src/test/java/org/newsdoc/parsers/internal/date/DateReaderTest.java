package org.newsdoc.parsers.internal.date;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateReaderTest {
    private static final DateReader DATES = DateReader.of(Lexicon.standard());
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-05-03T12:00:00+02:00");

    static List<CaseTable.Case> dates() {
        return CaseTable.of(DateReaderTest.class, "dates.tsv");
    }

    static List<CaseTable.Case> relativeDates() {
        return CaseTable.of(DateReaderTest.class, "relative-dates.tsv");
    }

    static List<CaseTable.Case> lines() {
        return CaseTable.of(DateReaderTest.class, "lines.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void reads_a_text_that_is_a_date(CaseTable.Case row) {
        var date = DATES.read(row.column(1), row.column(0), null);

        assertThat(date.map(NewsDate::toString).orElse("-")).isEqualTo(row.column(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relativeDates")
    void reads_a_date_that_counts_from_the_reference_time(CaseTable.Case row) {
        var date = DATES.read(row.column(1), row.column(0), NOW);

        assertThat(date.map(NewsDate::toString).orElse("-")).isEqualTo(row.column(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relativeDates")
    void reads_no_relative_date_without_a_reference_time(CaseTable.Case row) {
        assertThat(DATES.read(row.column(1), row.column(0), null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void finds_the_dates_in_a_line(CaseTable.Case row) {
        var found = DATES.find(row.column(1), row.column(0), null).stream()
                .map(date -> date.date() + "@" + date.start() + "-" + date.end())
                .collect(joining(" "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.column(2));
    }

    @Test
    void reads_seconds_and_milliseconds_since_1970_when_asked() {
        assertThat(DATES.readEpoch("1580663820")).hasToString("Optional[2020-02-02T17:17:00Z]");
        assertThat(DATES.readEpoch("1580663820000")).hasToString("Optional[2020-02-02T17:17:00Z]");
        assertThat(DATES.readEpoch("20200202")).isEmpty();
        assertThat(DATES.read("1580663820", "", null)).isEmpty();
    }

    @Test
    void survives_any_mixture_of_what_dates_are_made_of() {
        var pieces = new String[] {
            "2023",
            "99",
            "3",
            "05",
            "24",
            "0",
            "99999999999999999999",
            "May",
            "mai",
            "Uhr",
            "T",
            "Z",
            "+",
            "-",
            ":",
            ".",
            ",",
            "/",
            " ",
            "vor",
            "ago",
            "hours",
            "years",
            "年",
            "月",
            "日",
            "午後",
            "pm",
            "(",
            ")",
            "GMT",
            "yesterday",
            "\ud83d",
            "20230503",
            "٣",
            "a",
            "of",
            "'",
            "1717",
            "|",
            "gada",
            "tháng",
            "just now"
        };
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var line = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            DATES.read(line.toString(), "de", NOW);
            for (var found : DATES.find(line.toString(), "en", NOW)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(line.length());
                end = found.end();
            }
        }
    }

    @Test
    void finds_dates_behind_thousands_of_other_numbers() {
        var line = "7 ".repeat(5000) + "3 May 2023 at 14:25 GMT";

        var found = DATES.find(line, "en", null);

        assertThat(found).singleElement().hasToString("Found[date=2023-05-03T14:25:00Z, start=10000, end=10023]");
    }
}
