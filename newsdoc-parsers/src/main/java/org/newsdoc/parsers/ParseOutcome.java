package org.newsdoc.parsers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input of a {@link ParseBatch}: a result or a failure.
 *
 * @param <T> what an input is
 * @since 0.1
 */
public final class ParseOutcome<T> {
    private final T input;
    private final @Nullable ParseResult result;
    private final @Nullable Exception failure;

    private ParseOutcome(T input, @Nullable ParseResult result, @Nullable Exception failure) {
        this.input = input;
        this.result = result;
        this.failure = failure;
    }

    static <T> ParseOutcome<T> of(T input, ParseResult result) {
        return new ParseOutcome<>(input, result, null);
    }

    static <T> ParseOutcome<T> failed(T input, Exception failure) {
        return new ParseOutcome<>(input, null, failure);
    }

    /** The input. */
    public T input() {
        return input;
    }

    /** What was read; empty when reading failed. */
    public Optional<ParseResult> result() {
        return Optional.ofNullable(result);
    }

    /** Why the input could not be read; empty when it could. */
    public Optional<Exception> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public String toString() {
        return "ParseOutcome[input=" + input + (failure == null ? "" : ", failure=" + failure) + "]";
    }
}
