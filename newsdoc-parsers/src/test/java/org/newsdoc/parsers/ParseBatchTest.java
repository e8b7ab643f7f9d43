package org.newsdoc.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParseBatchTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final int MANY = 500;
    private final ParseBatch batch = ParseBatch.of(PARSER, 3);

    @Test
    void outcomes_come_in_the_order_of_the_inputs() {
        try (var outcomes = batch.parse(IntStream.range(0, MANY).boxed(), ParseBatchTest::story)) {
            assertThat(outcomes.map(ParseBatchTest::headline))
                    .containsExactlyElementsOf(IntStream.range(0, MANY)
                            .mapToObj(number -> "Bridge number " + number + " opens to traffic")
                            .toList());
        }
    }

    @Test
    void an_input_that_cannot_be_read_harms_no_other() {
        ParseStep<Integer> step = (parser, number) -> {
            if (number == 1) {
                throw new IOException("no such page");
            }
            return story(parser, number);
        };
        try (var outcomes = batch.parse(Stream.of(0, 1, 2), step)) {
            var all = outcomes.toList();

            assertThat(all).extracting(outcome -> outcome.result().isPresent()).containsExactly(true, false, true);
            assertThat(all.get(1).failure()).containsInstanceOf(IOException.class);
            assertThat(all.get(1).input()).isEqualTo(1);
        }
    }

    @Test
    void few_inputs_are_read_ahead() {
        var taken = new AtomicInteger();
        var inputs = Stream.iterate(0, number -> number + 1).peek(number -> taken.incrementAndGet());
        try (var outcomes = batch.parse(inputs, ParseBatchTest::story)) {
            var each = outcomes.iterator();
            for (int i = 0; i < 20; i++) {
                each.next();
            }
        }

        assertThat(taken.get()).isBetween(20, 40);
    }

    @Test
    void an_interrupted_thread_stops_waiting() {
        var never = new CountDownLatch(1);
        ParseStep<Integer> step = (parser, number) -> {
            never.await();
            return story(parser, number);
        };
        try (var outcomes = batch.parse(Stream.of(0, 1, 2), step)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(outcomes::toList).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_batch_needs_a_thread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseBatch.of(PARSER, 0))
                .withMessage("threads must be >= 1, was 0");
    }

    private static ParseResult story(NewsParser parser, int number) {
        return parser.parse(
                "<h1>Bridge number " + number + " opens to traffic</h1><p>The bridge opened on Monday after nine years"
                        + " of building, and the first to cross it were the children of the school on the other bank.</p>");
    }

    private static String headline(ParseOutcome<Integer> outcome) {
        return outcome.result().orElseThrow().document().article().orElseThrow().headline();
    }
}
