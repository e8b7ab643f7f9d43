package org.newsdoc.parsers.internal.quote.speaker;

import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;

/** What each mention weighs by itself, summed up when it is first asked for. */
final class MentionSums {
    private final Ranker ranker;
    private final SpeakerFeatures describe;
    private final Features features;
    private final long[] sums;
    private final boolean[] known;

    MentionSums(Reading reading, Ranker ranker, SpeakerFeatures describe, Features features) {
        this.ranker = ranker;
        this.describe = describe;
        this.features = features;
        int count = reading.mentions().count();
        sums = new long[count * Ranker.SUM];
        known = new boolean[count];
    }

    /** Puts what {@code mention} weighs, added to {@code other}, into {@code sum}. */
    void copy(int mention, long[] other, long[] sum) {
        int offset = mention * Ranker.SUM;
        if (!known[mention]) {
            int kept = features.size();
            describe.ofMention(mention);
            ranker.add(features, kept, sums, offset);
            features.cut(kept);
            known[mention] = true;
        }
        sum[0] = other[0] + sums[offset];
        sum[1] = other[1] + sums[offset + 1];
    }
}
