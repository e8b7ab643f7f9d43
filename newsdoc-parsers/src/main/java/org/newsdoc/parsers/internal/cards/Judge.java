package org.newsdoc.parsers.internal.cards;

import org.newsdoc.parsers.Lexicon;

/** Decides by weights which cards are teasers. Immutable and thread-safe. */
final class Judge {
    private final double[] weights;

    private Judge(double[] weights) {
        this.weights = weights;
    }

    static Judge of(Lexicon lexicon) {
        var weights = new double[Trait.values().length];
        for (var row : lexicon.rows("teaser-weights")) {
            weights[Trait.valueOf(row.column(0)).ordinal()] = Double.parseDouble(row.column(1));
        }
        return new Judge(weights);
    }

    /** More than 0 for a teaser. */
    double score(long traits) {
        double score = 0;
        for (long left = traits; left != 0; left &= left - 1) {
            score += weights[Long.numberOfTrailingZeros(left)];
        }
        return score;
    }
}
