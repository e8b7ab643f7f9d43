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
    private final long[] sums;
    private final boolean[] known;

    MentionSums(Reading reading, Ranker ranker, SpeakerFeatures describe, Features features) {
        this.ranker = ranker;
        this.describe = describe;
        this.features = features;
        this.length = ranker.length();
        int count = reading.mentions().count();
        sums = new long[count * length];
        known = new boolean[count];
    }

    /** Puts what {@code mention} weighs, added to {@code other}, into {@code sum}. */
    void copy(int mention, long[] other, long[] sum) {
        int offset = mention * length;
        if (!known[mention]) {
            int kept = features.size();
            describe.ofMention(mention);
            ranker.add(features, kept, sums, offset);
            features.cut(kept);
            known[mention] = true;
        }
        for (int i = 0; i < length; i++) {
            sum[i] = other[i] + sums[offset + i];
        }
    }
}
