package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "0007",
                "9999",
                "2020-02",
                "0000-01",
                "2020-02-29",
                "2020-02-02T17:17",
                "2020-02-02T17:17:05",
                "2020-02-02T00:00",
                "2020-02-02T17:17:05.120",
                "2020-02-02T17:17:05.000000001",
                "2020-02-02T17:17:00Z",
                "2020-02-02T17:17:00-04:00",
                "2020-02-02T17:17:05.12+05:30",
                "2020-02-02T17:17:00+18:00",
                "2020-02-02T17:17:00-00:00:01"
            })
    void the_text_form_is_read_and_written_as_it_was(String iso) {
        assertThat(NewsDate.parse(iso)).map(NewsDate::toString).hasValue(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-02T17:17Z,         2020-02-02T17:17:00Z",
        "2020-02-02t17:17:00z,      2020-02-02T17:17:00Z",
        "2020-02-02T17:17-0400,     2020-02-02T17:17:00-04:00",
        "2020-02-02T17:17:30+02,    2020-02-02T17:17:30+02:00",
        "2020-02-02T17:17:00+00:00, 2020-02-02T17:17:00Z",
        "2020-02-02T17:17:00,       2020-02-02T17:17",
        "2020-02-02T17:17:00.000Z,  2020-02-02T17:17:00Z",
    })
    void other_spellings_come_out_in_the_text_form(String spelling, String iso) {
        assertThat(NewsDate.parse(spelling)).map(NewsDate::toString).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "20",
                "202O",
                "2020-13",
                "2021-02-29",
                "2020-02-02 ",
                " 2020-02-02",
                "2020-2-2",
                "20200202",
                "2020-02-02T24:00",
                "2020-02-02T17",
                "2020-02-02T17:17:60",
                "2020-02-02T17:17+19:00",
                "+12020-01-01",
                "-0001-01-01",
                "12020-01-01T00:00",
                "2020-W05",
                "2020-02-02 17:17",
                "2020-02-02T17:17[Europe/Paris]",
                "2020-02-02T",
                "２０２０",
                "2020-02-02T17:17:00Zjunk"
            })
    void what_is_not_of_the_form_is_no_date(String text) {
        assertThat(NewsDate.parse(text)).isEmpty();
    }

    @Test
    void each_kind_knows_its_day_or_has_none() {
        var day = LocalDate.of(2020, 2, 2);

        assertThat(NewsDate.of(Year.of(2020)).day()).isEmpty();
        assertThat(NewsDate.of(YearMonth.of(2020, 2)).day()).isEmpty();
        assertThat(NewsDate.of(day).day()).hasValue(day);
        assertThat(NewsDate.of(day.atTime(23, 59)).day()).hasValue(day);
        assertThat(NewsDate.of(OffsetDateTime.of(day.atTime(23, 59), ZoneOffset.ofHours(-4)))
                        .day())
                .hasValue(day);
    }

    @Test
    void a_day_and_its_midnight_are_not_equal() {
        assertThat(NewsDate.of(LocalDate.of(2020, 2, 2))).isNotEqualTo(NewsDate.of(LocalDateTime.of(2020, 2, 2, 0, 0)));
    }

    @Test
    void years_beyond_four_digits_are_refused() {
        assertThatThrownBy(() -> NewsDate.of(LocalDate.of(12020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12020");
        assertThatThrownBy(() -> NewsDate.of(Year.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewsDate.of(YearMonth.of(10_000, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewsDate.of(LocalDateTime.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewsDate.of(OffsetDateTime.MIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
