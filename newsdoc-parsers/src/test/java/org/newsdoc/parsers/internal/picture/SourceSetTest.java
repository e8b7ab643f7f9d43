package org.newsdoc.parsers.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.jpg 320w, b.jpg 1280w, c.jpg 640w|b.jpg|1280",
                "a.jpg, b.jpg 2x|b.jpg|2",
                "a.jpg 1x, b.jpg 1.5x|b.jpg|1.5",
                "/i/w_10,h_5/a.jpg 100w,/i/w_20,h_9/a.jpg 200w|/i/w_20,h_9/a.jpg|200",
                "only.jpg|only.jpg|0",
                "''|''|0"
            })
    void the_largest_picture_of_a_set_is_taken(String set, String address, double size) {
        assertThat(SourceSet.largest(set)).isEqualTo(new SourceSet.Largest(address, size));
    }
}
