package org.newsdoc.model;

import java.util.Objects;

/**
 * A stretch of an article's text.
 *
 * @param path JSON Pointer (RFC 6901) from the article to the object or string whose text the offsets count in, such as
 *     {@code /sections/2/blocks/1/items/1} or {@code /headline}
 * @param start first UTF-16 unit
 * @param end end of the stretch, exclusive
 * @since 0.1
 */
public record TextRange(String path, int start, int end) {
    /** Checks path and offsets. */
    public TextRange {
        Objects.requireNonNull(path, "path");
        if (!path.isEmpty() && path.charAt(0) != '/') {
            throw new IllegalArgumentException("path must be empty or start with /, was " + path);
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range must satisfy 0 <= start <= end, was " + start + ".." + end);
        }
    }
}
