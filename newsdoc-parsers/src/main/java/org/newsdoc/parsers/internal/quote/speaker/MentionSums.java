package org.newsdoc.parsers.internal.quote.speaker;

import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;

/** What each mention weighs by itself, summed up when it is first asked for. */
final class MentionSums {
    private final Ranker ranker;
    private final SpeakerFeatures describe;
    private final Features features;
    private final int length;
    private final float[] sums;
    private final boolean[] known;

    MentionSums(Reading reading, Ranker ranker, SpeakerFeatures describe, Features features) {
        this.ranker = ranker;
        this.describe = describe;
        this.features = features;
        this.length = ranker.length();
        int count = reading.mentions().count();
        sums = new float[(count + 1) * length];
        known = new boolean[count];
    }

    /** The array in which the sum of {@code mention} stands at its {@link #offset}. */
    float[] of(int mention) {
        if (!known[mention]) {
            int kept = features.size();
            describe.ofMention(mention);
            ranker.add(features, kept, sums, offset(mention));
            features.cut(kept);
            known[mention] = true;
        }
        return sums;
    }

    int offset(int mention) {
        return (mention + 1) * length;
    }

    /** An array that starts with the sum of nothing. */
    float[] zero() {
        return sums;
    }
}
