package org.newsdoc.parsers.internal.quote.speaker;

import java.util.Map;
import java.util.Objects;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Tells quotations from titles, terms and scare quotes, and which of them are one utterance. For one text and one thread. */
public final class SpanJudge {
    /** The names of its rankers. */
    public static final String QUOTATION = "quotation";

    /** Says of a stretch that it is a quotation for certain. */
    public static final byte CERTAIN = 3;

    static final String JOIN = "join";

    /** What people marked in a text. */
    public interface Truth {
        /** 1 if the stretch is a quotation, 0 if not, {@link Lessons#NEUTRAL} if that cannot be said. */
        int isQuotation(int stretch);

        /** 1 if both stretches are of one utterance, 0 if not, {@link Lessons#NEUTRAL} if that cannot be said. */
        int isOneUtterance(int stretch, int next);
    }

    private final Reading reading;
    private final int[] speakers;
    private final byte[] cover;
    private final int[] known;
    private final Features features = new Features();
    private final SpanFeatures describe;
    private final Surroundings at;
    private final SpanFeatures.Earlier earlier = new SpanFeatures.Earlier();

    /**
     * A judge for one text.
     *
     * @param speakers for each stretch the mention that speaks, or -1
     * @param known for each stretch 1 more than the mention that a verb says it is of, or 0
     * @param cover for each stretch 0, or 1 if a reported clause holds it, or 2 if it is one, or {@link #CERTAIN}
     */
    public SpanJudge(Reading reading, int[] speakers, int[] known, byte[] cover) {
        this.reading = reading;
        this.speakers = speakers;
        this.cover = cover;
        this.known = known;
        this.describe = new SpanFeatures(reading, features);
        this.at = new Surroundings(reading);
    }

    /**
     * For each stretch the first one of its utterance, or -1 if it is no quotation.
     *
     * @param strict whether an utterance ends with its sentence, and a word or two are a quotation only where somebody reports them
     */
    public int[] utterances(Map<String, Ranker> rankers, boolean strict) {
        int[] first = new int[speakers.length];
        long[] scratch = new long[Ranker.SUM];
        var quotation = Objects.requireNonNull(rankers.get(QUOTATION));
        var join = Objects.requireNonNull(rankers.get(JOIN));
        for (int s = 0; s < first.length; s++) {
            first[s] = -1;
            if (!at.moveTo(s)) {
                continue;
            }
            features.clear();
            describe.ofQuotation(at, speakers[s], cover[s]);
            if (strict && cover[s] == 0 && isTerm()) {
                continue;
            }
            if (cover[s] != CERTAIN && quotation.score(features, scratch) <= 0) {
                continue;
            }
            first[s] = s;
            if (earlier.stretch >= 0 && mayJoin() && !isOther(s) && !(strict && at.sentence != earlier.sentence)) {
                features.clear();
                describe.ofJoin(at, speakers[s], earlier);
                first[s] = join.score(features, scratch) > 0 ? first[earlier.stretch] : s;
            }
            note(s, first[s] != s);
        }
        return first;
    }

    /** Whether the stretch is a word or two that nobody calls anything. */
    private boolean isTerm() {
        int words = 0;
        for (int t = at.from; t < at.to && words <= 2; t++) {
            words += reading.tokens().isWord(t) ? 1 : 0;
        }
        long calls = WordClass.JUDGE.bit();
        return words <= 2
                && !reading.tokens().isAny(at.cueBefore, calls)
                && !reading.tokens().isAny(at.cueAfter, calls);
    }

    /** Whether verbs say that somebody else spoke before. */
    private boolean isOther(int s) {
        if (known[s] == 0 || known[earlier.stretch] == 0) {
            return isOtherName(s);
        }
        var mentions = reading.mentions();
        int m = known[s] - 1;
        int before = known[earlier.stretch] - 1;
        if (mentions.type(m).isPronoun() || mentions.type(before).isPronoun()) {
            return at.paragraph != earlier.paragraph && !at.opensParagraph && isNear(m);
        }
        boolean names = mentions.type(m).isName() && mentions.type(before).isName();
        return key(m) != key(before) && (names || at.paragraph != earlier.paragraph);
    }

    /** Whether a name in the sentence at hand speaks, and in a paragraph before it another one or nobody; or somebody behind other words. */
    private boolean isOtherName(int s) {
        int m = speakers[s];
        int before = speakers[earlier.stretch];
        if (m < 0 || at.paragraph == earlier.paragraph) {
            return false;
        }
        var type = reading.mentions().type(m);
        if (!type.isName()) {
            return type.isPronoun() && !at.opensParagraph && isNear(m);
        }
        boolean named = before >= 0 && reading.mentions().type(before).isName();
        return isNear(m) && (before < 0 || (named && key(m) != key(before)));
    }

    /** Whether a mention stands in the sentence at hand. */
    private boolean isNear(int m) {
        return reading.tokens().sentence(reading.mentions().from(m)) == at.sentence;
    }

    private long key(int m) {
        return reading.tokens().key(reading.mentions().to(m) - 1);
    }

    private boolean mayJoin() {
        return at.sentence - earlier.sentence <= 4 && at.paragraph - earlier.paragraph <= 1;
    }

    private void note(int s, boolean joined) {
        earlier.stretch = s;
        earlier.end = at.to;
        earlier.length = at.to - at.from;
        earlier.sentence = at.sentence;
        earlier.paragraph = at.paragraph;
        earlier.speaker = speakers[s];
        earlier.joined = joined ? earlier.joined + 1 : 0;
        earlier.runsOn = reading.stretches().runsOn(s);
    }

    /** Writes the choices that {@code truth} teaches. */
    public void teach(Truth truth, Lessons lessons) {
        for (int s = 0; s < speakers.length; s++) {
            if (!at.moveTo(s)) {
                continue;
            }
            int right = truth.isQuotation(s);
            if (right != Lessons.NEUTRAL) {
                features.clear();
                describe.ofQuotation(at, speakers[s], cover[s]);
                teach(QUOTATION, right, lessons);
            }
            if (right == 1) {
                boolean joined = false;
                if (earlier.stretch >= 0 && mayJoin() && truth.isOneUtterance(earlier.stretch, s) != Lessons.NEUTRAL) {
                    features.clear();
                    describe.ofJoin(at, speakers[s], earlier);
                    joined = truth.isOneUtterance(earlier.stretch, s) == 1;
                    teach(JOIN, joined ? 1 : 0, lessons);
                }
                note(s, joined);
            }
        }
    }

    private void teach(String ranker, int right, Lessons lessons) {
        lessons.choice(ranker);
        lessons.candidate(features, right);
        features.clear();
        lessons.candidate(features, 1 - right);
    }
}
