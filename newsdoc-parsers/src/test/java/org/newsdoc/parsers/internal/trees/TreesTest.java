package org.newsdoc.parsers.internal.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TreesTest {
    private static final String MODEL = """
            # two trees of unequal depth
            LENGTH<3 -1.5 LENGTH<8 WIDTH<2 0.5 1.0 2.0
            WIDTH<5 0.25 -0.25
            """;

    @Test
    void a_score_is_the_sum_of_the_leaves_that_the_values_lead_to() throws IOException {
        var trees = trees();

        assertThat(trees.score(row(1, 1))).isEqualTo(-1.25f);
        assertThat(trees.score(row(3, 1))).isEqualTo(0.75f);
        assertThat(trees.score(row(7, 6))).isEqualTo(0.75f);
        assertThat(trees.score(row(8, 6))).isEqualTo(1.75f);
    }

    @Test
    void many_rows_at_a_time_get_what_each_gets_alone() throws IOException {
        var trees = trees();
        float[][] rows = {row(1, 1), row(3, 1), row(7, 6), row(8, 6), row(2, 9), row(9, 0)};

        var all = trees.probabilities(rows);

        for (int i = 0; i < rows.length; i++) {
            assertThat(all[i]).isEqualTo(trees.probability(rows[i]));
        }
        assertThat(all[0]).isLessThan(0.5f);
        assertThat(all[3]).isGreaterThan(0.5f);
    }

    private static Trees trees() throws IOException {
        return Trees.read(new StringReader(MODEL), List.of("LENGTH", "WIDTH"));
    }

    private static float[] row(float length, float width) {
        return new float[] {length, width};
    }
}
