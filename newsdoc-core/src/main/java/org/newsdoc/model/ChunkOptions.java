package org.newsdoc.model;

/**
 * How {@link NewsDocument#chunks} cuts a story.
 *
 * @param maxChars how long the text of a chunk may be, in UTF-16 units; at least 100
 * @since 0.1
 */
public record ChunkOptions(int maxChars) {
    private static final int LEAST = 100;

    /** Checks the limit. */
    public ChunkOptions {
        if (maxChars < LEAST) {
            throw new IllegalArgumentException("maxChars must be >= " + LEAST + ", was " + maxChars);
        }
    }

    /** Chunks of at most 1500 characters, some 250 words. */
    public static ChunkOptions defaults() {
        return new ChunkOptions(1500);
    }

    /** Chunks of at most so many characters. */
    public static ChunkOptions ofMaxChars(int maxChars) {
        return new ChunkOptions(maxChars);
    }
}
