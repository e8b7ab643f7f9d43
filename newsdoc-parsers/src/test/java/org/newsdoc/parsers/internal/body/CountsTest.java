package org.newsdoc.parsers.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountsTest {
    @Test
    void counts_each_number_for_itself_zero_included() {
        var counts = new Counts(300);
        for (int number = -50; number < 50; number++) {
            for (int times = 0; times <= number + 50; times++) {
                counts.add(number);
            }
        }

        assertThat(counts.of(-50)).isEqualTo(1);
        assertThat(counts.of(0)).isEqualTo(51);
        assertThat(counts.of(49)).isEqualTo(100);
        assertThat(counts.of(50)).isZero();
    }
}
