package org.newsdoc.parsers.internal.quote.clause;

/** Where the reported words stand, seen from the cue. */
public enum Direction {
    /** The word reports nothing. */
    NONE,
    /** She said that it rained. */
    AFTER,
    /** It rained, she said. */
    BEFORE,
    /** The weather, she said, was bad. */
    AROUND;

    private static final Direction[] ALL = values();

    static Direction of(int ordinal) {
        return ALL[ordinal];
    }

    boolean hasAfter() {
        return this == AFTER || this == AROUND;
    }

    boolean hasBefore() {
        return this == BEFORE || this == AROUND;
    }
}
