package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainMomentTest {
    @ParameterizedTest
    @CsvSource({
        "2020-02-29T17:18:19, 2020-02-29T17:18:19",
        "0001-01-01T00:00:00, 0001-01-01T00:00",
        "9999-12-31T23:59:59, 9999-12-31T23:59:59",
        "2020-02-02T17:17:00Z, 2020-02-02T17:17:00Z",
        "2020-02-02T17:17:00-04:00, 2020-02-02T17:17:00-04:00",
        "2020-02-02T17:17:00+05:45, 2020-02-02T17:17:00+05:45",
        "2020-02-02T17:17:00+17:59, 2020-02-02T17:17:00+17:59",
        "2020-02-02T17:17:00+00:00, 2020-02-02T17:17:00Z"
    })
    void the_usual_form_is_read_without_a_formatter(String iso, String date) {
        assertThat(PlainMoment.parse(iso)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-02-02T17:17:0",
                "2020/02-02T17:17:00",
                "2020-02/02T17:17:00",
                "2020-02-02 17:17:00",
                "2020-02-02T17.17:00",
                "2020-02-02T17:17.00",
                "0000-02-02T17:17:00",
                "2020-00-02T17:17:00",
                "2020-13-02T17:17:00",
                "2020-02-00T17:17:00",
                "2021-02-29T17:17:00",
                "2020-02-02T24:00:00",
                "2020-02-02T17:60:00",
                "2020-02-02T17:17:60",
                "202a-02-02T17:17:00",
                "202/-02-02T17:17:00",
                "202:-02-02T17:17:00",
                "2020-0a-02T17:17:00",
                "2020-02-0aT17:17:00",
                "2020-02-02Ta7:17:00",
                "2020-02-02T17:a7:00",
                "2020-02-02T17:17:a0",
                "2020-02-02T17:17:00z",
                "2020-02-02T17:17:00Zz",
                "2020-02-02T17:17:00*04:00",
                "2020-02-02T17:17:00-0400",
                "2020-02-02T17:17:00-04.00",
                "2020-02-02T17:17:00-04:000",
                "2020-02-02T17:17:00-18:00",
                "2020-02-02T17:17:00-04:60",
                "2020-02-02T17:17:00-a4:00",
                "2020-02-02T17:17:00-04:a0"
            })
    void any_other_form_is_left_to_others(String iso) {
        assertThat(PlainMoment.parse(iso)).isNull();
    }
}
