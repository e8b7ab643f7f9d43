package org.newsdoc.parsers.internal.date;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.Seeds;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_reference_time_takes_no_date_from_a_line(CaseTable.Case row) {
        var line = row.column(1);
        var dated = DATES.find(line, row.column(0), null);

        assertThat(DATES.find(line, row.column(0), NOW)).containsAll(dated);
        assertThat(DATES.mayFind(line) || dated.isEmpty()).isTrue();
    }

    @Test
    void finds_relative_dates_and_times_in_a_short_line() {
        assertThat(DATES.find("Anna Stone, 2 hours ago, and Ben Hollis, yesterday", "en", NOW))
                .hasToString("[Found[date=2024-05-03T10:00:00+02:00, start=12, end=23], "
                        + "Found[date=2024-05-02, start=41, end=50]]");
        assertThat(DATES.find("x".repeat(400) + " 2 hours ago", "en", NOW)).isEmpty();
        assertThat(DATES.find("no date at all", "en", NOW)).isEmpty();
    }

    @Test
    void reads_a_time_at_one_place_of_a_line_on_a_given_day() {
        var day = LocalDate.of(2024, 5, 3);

        assertThat(DATES.clock("Updated at 14:20 GMT today", 8, day, "en"))
                .hasToString("Optional[Found[date=2024-05-03T14:20:00Z, start=11, end=20]]");
        assertThat(DATES.clock("Updated 14:20", 7, day, "en"))
                .hasToString("Optional[Found[date=2024-05-03T14:20, start=8, end=13]]");
        assertThat(DATES.clock("Updated at 14.20 metres", 8, day, "en"))
                .hasToString("Optional[Found[date=2024-05-03T14:20, start=11, end=16]]");
        assertThat(DATES.clock("Updated 14.20 metres", 7, day, "en")).isEmpty();
        assertThat(DATES.clock("Updated", 7, day, "en")).isEmpty();
    }

    @Test
    void knows_the_words_by_which_dates_are_told() {
        assertThat(DATES.openingWords(true)).contains("march", "juillet").doesNotContain("yesterday");
        assertThat(DATES.openingWords(false)).contains("yesterday", "gestern").doesNotContain("march");
        assertThat(DATES.mayFind("The wall fell yesterday")).isTrue();
        assertThat(DATES.mayFind("The wall of March fell")).isFalse();
    }

    @Test
    void a_text_longer_than_dates_are_is_none() {
        assertThat(DATES.read("1 March 2024" + " (x".repeat(36), "en", null)).isEmpty();
        assertThat(DATES.read("1 March 2024" + " (x)".repeat(27), "en", null)).isPresent();
        assertThat(DATES.read("1 March 2024" + " (xx)".repeat(27), "en", null)).isEmpty();
    }

    @Test
    void every_reader_of_a_lexicon_reads_the_same() {
        var dates = DateReader.of(Lexicon.standard());

        for (var row : dates()) {
            assertThat(dates.read(row.column(1), row.column(0), NOW))
                    .as(row.toString())
                    .isEqualTo(DATES.read(row.column(1), row.column(0), NOW));
        }
        for (var row : relativeDates()) {
            assertThat(dates.read(row.column(1), row.column(0), NOW)
                            .map(NewsDate::toString)
                            .orElse("-"))
                    .isEqualTo(row.column(2));
        }
        assertThat(dates.openingWords(true)).containsExactlyElementsOf(DATES.openingWords(true));
    }

    @Test
    void reads_seconds_and_milliseconds_since_1970_when_asked() {
        assertThat(DATES.readEpoch("1580663820")).hasToString("Optional[2020-02-02T17:17:00Z]");
        assertThat(DATES.readEpoch("1580663820000")).hasToString("Optional[2020-02-02T17:17:00Z]");
        assertThat(DATES.readEpoch("100000000")).isPresent();
        assertThat(DATES.readEpoch("4102444800")).isPresent();
        assertThat(DATES.readEpoch("4102444801")).isEmpty();
        assertThat(DATES.readEpoch("99999999999")).isEmpty();
        assertThat(DATES.readEpoch("20200202")).isEmpty();
        assertThat(DATES.readEpoch("soon")).isEmpty();
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
        for (int i = Seeds.count(20_000); i > 0; i--) {
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
