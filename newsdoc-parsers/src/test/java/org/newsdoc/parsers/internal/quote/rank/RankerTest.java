package org.newsdoc.parsers.internal.quote.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankerTest {
    private static final int HIDDEN = 6;
    private static final int HEADS = 2;
    private static final float[] WEIGHTS = random(Features.ROOM * Ranker.UNITS, 1);
    private static final float[] OUTPUT = random(HIDDEN * (HEADS + 1), 2);
    private static final Offset<Float> ROUNDING = within(0.3f);

    private final Ranker ranker = Ranker.rounded(HIDDEN, HEADS, WEIGHTS, OUTPUT);
    private final long[] sums = new long[2 * Ranker.SUM];

    @Test
    void a_score_is_that_of_the_weights_but_for_their_rounding() {
        var features = features(1, 20);

        assertThat(ranker.score(features, sums)).isCloseTo(score(features, 0), ROUNDING);
        assertThat(ranker.score(sums, 0, 1)).isCloseTo(score(features, 1), ROUNDING);
    }

    @Test
    void sums_of_parts_are_the_sum_of_the_whole_wherever_it_is_cut_and_stands() {
        var features = features(1, 250);
        float whole = ranker.score(features, new long[Ranker.SUM]);
        int cut = 100;
        ranker.add(features, cut, sums, Ranker.SUM);
        features.cut(cut);
        ranker.add(features, 0, sums, Ranker.SUM);

        assertThat(ranker.score(sums, Ranker.SUM, 0)).isEqualTo(whole);
    }

    @Test
    void a_scratch_with_something_in_it_changes_no_score() {
        var features = features(3, 9);
        float score = ranker.score(features, new long[Ranker.SUM]);

        assertThat(ranker.score(features, new long[] {7, 7})).isEqualTo(score);
    }

    @Test
    void more_features_than_a_sum_can_hold_are_refused() {
        assertThatThrownBy(() -> ranker.add(features(1, 251), 0, sums, 0)).hasMessageContaining("250, were 251");
        assertThatThrownBy(() -> Ranker.rounded(5, 2, WEIGHTS, OUTPUT)).hasMessageContaining("must be 8, was 7");
    }

    @Test
    void rankers_are_read_as_they_were_written() throws IOException {
        var file = new ByteArrayOutputStream();
        Rankers.write(Map.of("one", ranker, "two", Ranker.rounded(7, 1, WEIGHTS, random(14, 3))), file);

        var read = Rankers.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read).containsOnlyKeys("one", "two");
        for (int seed = 0; seed < 20; seed++) {
            var features = features(seed, 30);
            float score = ranker.score(features, sums);
            float other = ranker.score(sums, 0, 1);
            var again = read.get("one");
            assertThat(again.score(features, sums)).isEqualTo(score);
            assertThat(again.score(sums, 0, 1)).isEqualTo(other);
        }
    }

    @Test
    void what_is_no_file_of_rankers_is_refused() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(file)) {
            out.write(new byte[16]);
        }

        assertThatThrownBy(() -> Rankers.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("rankers");
        assertThatThrownBy(() -> Rankers.load("none")).hasMessageContaining("quote-weights.none.bin");
    }

    @Test
    void features_grow_are_cut_and_differ_by_template_and_value() {
        var features = features(1, 200);

        assertThat(features.size()).isEqualTo(200);
        assertThat(Arrays.stream(features.toArray()))
                .hasSize(200)
                .allMatch(id -> id >= 0 && id < Features.ROOM)
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSizeGreaterThan(190));
        features.cut(3);
        assertThat(features.toArray()).hasSize(3).startsWith(features.get(0), features.get(1));
        features.clear();
        assertThat(features.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-9, 0", "-1, 0", "0, 1", "1, 2", "4, 5", "5, 6", "6, 6", "7, 7", "8, 7", "9, 8", "12, 8", "13, 9", "20, 9",
        "21, 10", "40, 10", "41, 11", "999, 11"
    })
    void distances_get_coarser(int distance, int step) {
        assertThat(Features.step(distance)).isEqualTo(step);
    }

    private static Features features(int template, int count) {
        var features = new Features();
        for (int value = 0; value < count; value++) {
            features.add(template, value);
        }
        return features;
    }

    /** The score in plain arithmetic. */
    private static float score(Features features, int head) {
        var sums = new float[Ranker.UNITS];
        for (int id : features.toArray()) {
            for (int unit = 0; unit < Ranker.UNITS; unit++) {
                sums[unit] += WEIGHTS[id * Ranker.UNITS + unit];
            }
        }
        float score = sums[HIDDEN + head];
        for (int unit = 0; unit < HIDDEN; unit++) {
            int at = unit * (HEADS + 1);
            score += Math.max(0, sums[unit] + OUTPUT[at]) * OUTPUT[at + 1 + head];
        }
        return score;
    }

    private static float[] random(int size, long seed) {
        var random = new Random(seed);
        var values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
