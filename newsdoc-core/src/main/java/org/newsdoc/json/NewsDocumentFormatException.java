package org.newsdoc.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text is not a document of the expected form; {@link #path()} says where reading stopped.
 *
 * @since 0.1
 */
public final class NewsDocumentFormatException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PRINTED_PATH = 200;

    /** The JSON path of the place, such as {@code $.article.sections[2].level}. */
    private final String path;

    /**
     * An exception for one place of a text.
     *
     * @param problem what is wrong, such as {@code expected a string, found a number}
     * @param path the JSON path of the place
     * @param cause what a parser below said, if there was one
     */
    public NewsDocumentFormatException(String problem, String path, @Nullable Throwable cause) {
        super(problem + " at " + abridged(path), cause);
        this.path = path;
    }

    /** The JSON path of the place, such as {@code $.article.sections[2].level}; {@code $} is the whole text. */
    public String path() {
        return path;
    }

    private static String abridged(String path) {
        return path.length() <= PRINTED_PATH ? path : path.substring(0, PRINTED_PATH) + "…";
    }
}
