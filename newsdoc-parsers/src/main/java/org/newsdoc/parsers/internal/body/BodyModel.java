package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.trees.Trees;

/**
 * What was learned about the lines of stories: a first look at each line for itself, and a second that knows what the
 * first said of the lines around it.
 *
 * @param first the first look
 * @param second the second look
 */
public record BodyModel(Trees first, Trees second) {
    private static final class Shipped {
        static final BodyModel MODEL = new BodyModel(
                Trees.shipped("/org/newsdoc/parsers/model/body-first.trees", Candidates.featureNames()),
                Trees.shipped("/org/newsdoc/parsers/model/body-second.trees", SecondLook.featureNames()));
    }

    /** The model newsdoc ships. */
    public static BodyModel shipped() {
        return Shipped.MODEL;
    }

    /** How probable it is that each candidate belongs to the story. */
    public float[] probabilities(Candidates candidates) {
        var firstLook = first.probabilities(candidates.features());
        return second.probabilities(SecondLook.added(candidates, firstLook));
    }
}
