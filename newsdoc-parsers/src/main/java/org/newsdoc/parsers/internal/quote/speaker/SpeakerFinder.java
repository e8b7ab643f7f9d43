package org.newsdoc.parsers.internal.quote.speaker;

import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;

/** Chooses the speaker of each stretch between quotation marks, from the first to the last. For one text and one thread. */
public final class SpeakerFinder {
    /** The name of the ranker that chooses speakers. */
    public static final String RANKER = "speaker";
    /** Stands for no mention. */
    public static final int NOBODY = SpeakerHistory.NOBODY;

    /** What people marked in a text. */
    public interface Truth {
        /** 1 if the mention is the speaker of the stretch, 0 if not, {@link Lessons#NEUTRAL} if that cannot be said. */
        int isSpeaker(int stretch, int mention);

        /** 1 if the stretch has no speaker in the text, 0 if it has, {@link Lessons#NEUTRAL} if it is no quotation. */
        int isNobody(int stretch);
    }

    private static final int NONE = 90;

    private final Reading reading;
    private final Features features = new Features();
    private final SpeakerFeatures describe;
    private final Surroundings at;
    private final SpeakerHistory history;
    private final Candidates candidates;
    private final boolean[] plain;

    /** A finder for one text. */
    public SpeakerFinder(Reading reading) {
        this.reading = reading;
        this.describe = new SpeakerFeatures(reading, features);
        this.at = new Surroundings(reading);
        this.history = new SpeakerHistory(reading);
        this.candidates = new Candidates(reading);
        this.plain = new boolean[reading.stretches().count()];
    }

    /** Whether a signature or the name of a turn leaves no doubt that the stretch is a quotation; to be asked after {@link #find}. */
    public boolean isPlain(int stretch) {
        return plain[stretch];
    }

    /** For each stretch the mention that speaks, or {@link #NOBODY}; {@code known} holds 1 more than the mention where it is known, else 0. */
    public int[] find(Ranker ranker, int[] known) {
        var sums = new MentionSums(reading, ranker, describe, features);
        long[] stretchSum = new long[Ranker.SUM];
        long[] pairSum = new long[Ranker.SUM];
        int[] speakers = new int[reading.stretches().count()];
        for (int s = 0; s < speakers.length; s++) {
            speakers[s] = NOBODY;
            if (at.moveTo(s)) {
                int name = known[s] > 0 ? known[s] - 1 : candidates.plain(at);
                plain[s] = name != NOBODY && known[s] == 0;
                speakers[s] = name != NOBODY ? name : best(ranker, sums, stretchSum, pairSum);
                history.note(at, speakers[s]);
            }
        }
        return speakers;
    }

    private int best(Ranker ranker, MentionSums sums, long[] stretchSum, long[] sum) {
        candidates.collect(at, history);
        java.util.Arrays.fill(stretchSum, 0);
        features.clear();
        describe.ofStretch(at, history);
        ranker.add(features, 0, stretchSum, 0);
        features.clear();
        features.add(NONE, 0);
        System.arraycopy(stretchSum, 0, sum, 0, sum.length);
        ranker.add(features, 0, sum, 0);
        float top = ranker.score(sum, 0, 0);
        int best = NOBODY;
        for (int i = 0; i < candidates.count; i++) {
            int m = candidates.mention[i];
            features.clear();
            describe.ofPair(at, m, candidates.rank[i], history);
            sums.copy(m, stretchSum, sum);
            ranker.add(features, 0, sum, 0);
            float score = ranker.score(sum, 0, 0);
            if (score > top) {
                top = score;
                best = m;
            }
        }
        return best;
    }

    /** Writes the choices that {@code truth} teaches. */
    public void teach(Truth truth, Lessons lessons) {
        for (int s = 0; s < reading.stretches().count(); s++) {
            if (!at.moveTo(s)) {
                continue;
            }
            candidates.collect(at, history);
            int right = truth.isNobody(s) == Lessons.NEUTRAL ? NOBODY : teach(s, truth, lessons);
            history.note(at, right);
        }
    }

    private int teach(int s, Truth truth, Lessons lessons) {
        features.clear();
        describe.ofStretch(at, history);
        int common = features.size();
        lessons.choice(RANKER);
        features.add(NONE, 0);
        lessons.candidate(features, truth.isNobody(s));
        int right = NOBODY;
        for (int i = 0; i < candidates.count; i++) {
            int m = candidates.mention[i];
            features.cut(common);
            describe.ofMention(m);
            describe.ofPair(at, m, candidates.rank[i], history);
            int verdict = truth.isSpeaker(s, m);
            lessons.candidate(features, verdict);
            right = verdict == 1 && right == NOBODY ? m : right;
        }
        return right;
    }
}
