package org.newsdoc.parsers;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsdoc.parsers.internal.batch.Window;

/**
 * Parses many inputs on several threads.
 *
 * <pre>{@code
 * var batch = ParseBatch.of(NewsParser.create(), 4);
 * try (var files = Files.list(folder);
 *         var outcomes = batch.parse(files, (parser, file) -> parser.parse(file, null))) {
 *     outcomes.forEach(outcome -> outcome.result().ifPresent(result -> store(result.document())));
 * }
 * }</pre>
 *
 * <p>Outcomes come in the order of the inputs. Few inputs are read ahead of the outcome that is taken, four for each thread, so memory is
 * bounded however many there are. An input that cannot be read gives an outcome with its failure and harms no other. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class ParseBatch {
    private final NewsParser parser;
    private final int threads;

    private ParseBatch(NewsParser parser, int threads) {
        this.parser = parser;
        this.threads = threads;
    }

    /**
     * A batch that uses a parser on a number of threads.
     *
     * @throws IllegalArgumentException if there is no thread
     */
    public static ParseBatch of(NewsParser parser, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, was " + threads);
        }
        return new ParseBatch(Objects.requireNonNull(parser, "parser"), threads);
    }

    /**
     * Parses inputs.
     *
     * <p>The stream works while outcomes are taken, and is to be closed: that ends its threads. When the thread that takes them
     * is interrupted the stream ends with a {@link java.util.concurrent.CancellationException}, and the thread stays marked as interrupted.
     *
     * @param inputs what is parsed; taken one by one, on the thread that takes the outcomes
     * @param step how an input is parsed
     * @param <T> what an input is: a file, an address with a page, a row of a table
     * @return one outcome for each input, in order
     */
    public <T> Stream<ParseOutcome<T>> parse(Stream<? extends T> inputs, ParseStep<? super T> step) {
        Objects.requireNonNull(step, "step");
        Iterator<? extends T> source = inputs.iterator();
        var window = new Window<T>(source, input -> outcome(input, step), threads);
        var outcomes = Spliterators.spliteratorUnknownSize(window, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(outcomes, false).onClose(window::close);
    }

    private <T> ParseOutcome<T> outcome(T input, ParseStep<? super T> step) {
        try {
            return ParseOutcome.of(input, step.parse(parser, input));
        } catch (Exception e) {
            return ParseOutcome.failed(input, e);
        }
    }
}
