package org.newsdoc.parsers;

/**
 * How one input of a {@link ParseBatch} is parsed; used by several threads at once.
 *
 * @param <T> what an input is
 * @since 0.1
 */
@FunctionalInterface
public interface ParseStep<T> {
    /**
     * Parses an input.
     *
     * @throws Exception if the input cannot be read; the outcome holds it
     */
    ParseResult parse(NewsParser parser, T input) throws Exception;
}
