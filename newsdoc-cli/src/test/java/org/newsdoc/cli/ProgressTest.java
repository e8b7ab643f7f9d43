package org.newsdoc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void files_rate_and_time_left_are_on_one_line() {
        var progress = Progress.of(console(true), 40, () -> now);

        for (int i = 0; i < 10; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(500);
            progress.step();
        }

        assertThat(said())
                .endsWith("\r\u001b[K10 of 40 files, 2 files/s, 15 s left")
                .doesNotContain("\n");
    }

    @Test
    void steps_that_follow_closely_are_not_shown_one_by_one() {
        var progress = Progress.of(console(true), 1000, () -> now);

        for (int i = 0; i < 1000; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(1);
            progress.step();
        }

        assertThat(said().split("files/s", -1)).hasSize(6);
    }

    @Test
    void the_line_is_gone_at_the_end() {
        var progress = Progress.of(console(true), 2, () -> now);
        now += TimeUnit.SECONDS.toNanos(1);
        progress.step();

        progress.end();

        assertThat(said()).endsWith("left\r\u001b[K");
    }

    @Test
    void nothing_is_said_where_nobody_watches() {
        var progress = Progress.of(console(false), 2, () -> now);
        now += TimeUnit.SECONDS.toNanos(1);

        progress.step();
        progress.end();

        assertThat(said()).isEmpty();
    }

    @Test
    void nothing_is_said_of_a_single_file() {
        var progress = Progress.of(console(true), 1, () -> now);
        now += TimeUnit.SECONDS.toNanos(1);

        progress.step();

        assertThat(said()).isEmpty();
    }

    private Console console(boolean terminal) {
        return new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, terminal);
    }

    private String said() {
        return err.toString(UTF_8);
    }
}
