package org.newsdoc.parsers.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressDateTest {
    @ParameterizedTest
    @CsvSource({
        "/2020/02/03/harbour, 2020-02-03",
        "/2020/2/3/harbour, 2020-02-03",
        "/2020/2/3, 2020-02-03",
        "/2020-02-03-harbour, 2020-02-03",
        "/2020_02_03, 2020-02-03",
        "/harbour-20200203, 2020-02-03",
        "/20200203171500/harbour, 2020-02-03",
        "2020/02/03, 2020-02-03",
        "/1990/01/01/, 1990-01-01",
        "/2100/12/31/, 2100-12-31",
        "/13-02-2020/harbour, 2020-02-13",
        "/02-13-2020/harbour, 2020-02-13",
        "/05-05-2020, 2020-05-05",
        "/31-12-2020, 2020-12-31",
        "/12-31-2020, 2020-12-31",
        "/19-wards/2020/02/03/, 2020-02-03",
        "/2020/02/30/2021/03/04/, 2021-03-04"
    })
    void finds_the_first_date_in_an_address(String path, String date) {
        assertThat(AddressDate.find(path)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/harbour",
                "/1989/01/01/",
                "/2101/01/01/",
                "/2020/13/01/",
                "/2020/00/01/",
                "/2020/01/32/",
                "/2020/01/00/",
                "/2020/02",
                "/2020/02-03",
                "/2020//03",
                "/2020/002/03",
                "/2020/02/031",
                "/2020.02.03",
                "/2020/ab/03",
                "/202002031",
                "/2020020",
                "/02-03-2020",
                "/13.02.2020",
                "/13-02.2020",
                "/13-02-20201",
                "/13-02-1989",
                "/13-02-2101",
                "/13-14-2020",
                "/113-02-2020",
                "/99-02-2020"
            })
    void numbers_that_are_no_date_or_leave_it_open_are_none(String path) {
        assertThat(AddressDate.find(path)).isEmpty();
    }
}
