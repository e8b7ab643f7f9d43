package org.newsdoc.parsers.internal.quote.rank;

/** Takes the choices that annotated texts teach, one after the other. */
public interface Lessons {
    /** A candidate that is neither right nor wrong. */
    int NEUTRAL = -1;

    /** Begins a choice to be made by the ranker called {@code ranker}. */
    void choice(String ranker);

    /** Adds a candidate that the ranker scores with another head than the first. */
    void candidate(Features features, int head, int verdict);

    /** Adds a candidate to the choice at hand: {@code verdict} is 1 if it is right, 0 if wrong, or {@link #NEUTRAL}. */
    default void candidate(Features features, int verdict) {
        candidate(features, 0, verdict);
    }
}
