package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Sources named without a verb: laut Polizei, nach Angaben der Polizei, der Polizei zufolge, so die Polizei. */
final class SourceFrames {
    private static final float SURE = 2.2f;
    private static final int ATTRIBUTES = 4;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Segments segments;
    private final Phrases phrases;
    private final Clauses clauses;

    SourceFrames(Reading reading, Segments segments, Phrases phrases, Clauses clauses) {
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.segments = segments;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Adds the clauses of the sentence at hand. */
    void find() {
        for (int t = segments.from(); t < segments.to(); t++) {
            if (tokens.stretch(t) >= 0 || !tokens.isWord(t)) {
                continue;
            }
            if (tokens.is(t, ACCORDING)) {
                according(t);
            } else if (tokens.is(t, REFERRING)) {
                referring(t);
            } else if (tokens.is(t, AS) && t == segments.start(segments.of(t))) {
                as(t);
            }
        }
    }

    private void according(int t) {
        int end = phrases.end(t + 1, segments.to());
        int source = end > t + 1 ? phrases.source(t + 1, end) : Phrases.NONE;
        int before = mentions.at(t) - 1;
        boolean postponed = before >= 0 && mentions.to(before) == t && isPostponed(t, source);
        if (postponed) {
            int first = chain(before);
            add(t, mentions.from(first), t + 1, first);
        } else if (source != Phrases.NONE) {
            add(t, t, end, source);
        }
    }

    /** Whether what stands before the word is the source, and not what comes after it. */
    private boolean isPostponed(int t, int source) {
        return source == Phrases.NONE || mentions.from(source) != t + 1 || tokens.endsIn(t, "ge");
    }

    /** The first mention of a row of genitives that ends with {@code m}. */
    private int chain(int m) {
        int first = m;
        while (first > 0
                && mentions.to(first - 1) == mentions.from(first)
                && mentions.from(first - 1) >= segments.from()
                && !tokens.is(mentions.from(first), OBLIQUE)) {
            first--;
        }
        return first;
    }

    /** A preposition with a noun for an utterance. */
    private void referring(int t) {
        int noun = t + 1;
        while (noun < segments.to() && noun <= t + ATTRIBUTES && tokens.shape(noun) == Tokens.LOWER) {
            noun++;
        }
        if (!tokens.is(noun, UTTERANCE) || !tokens.isCapital(noun)) {
            return;
        }
        int end = phrases.end(t + 1, segments.to());
        int owner = phrases.source(noun + 1, end);
        int source = owner != Phrases.NONE ? owner : phrases.source(t + 1, end);
        add(t, t, Math.max(end, noun + 1), source);
    }

    /** A clause between commas or at the end of the sentence: so die Polizei. */
    private void as(int t) {
        int segment = segments.of(t);
        int end = segments.end(segment);
        int m = mentions.at(t + 1);
        boolean starts = m < mentions.count() && mentions.from(m) == t + 1 && segment > 0;
        if (starts
                && phrases.verb(t + 1, end) == Phrases.NONE
                && !mentions.type(m).isVague()) {
            add(t, t, end, m);
        }
    }

    /** Adds what stands in the sentence around the source phrase. */
    private void add(int cue, int from, int to, int source) {
        int segment = segments.of(cue);
        boolean inner = isInner(segment, cue);
        int first = inner ? segments.start(segment) : segments.from();
        int last = inner ? segments.end(segment) : segments.to();
        int before = trimEnd(from);
        int after = trimStart(to);
        boolean hasBefore = words(first, before) > 0;
        boolean hasAfter = words(after, last) > 0;
        if (hasAfter && !hasBefore) {
            clauses.add(cue, -1, -1, afterApposition(after), last, source, SURE);
        } else if (hasAfter) {
            clauses.add(cue, first, before, after, last, source, SURE);
        } else if (hasBefore) {
            clauses.add(cue, first, before, -1, -1, source, SURE);
        }
    }

    /** Whether the source is named within a relative or subordinate clause. */
    private boolean isInner(int segment, int cue) {
        int first = segments.start(segment);
        boolean opens = tokens.isAny(first, SUBORDINATOR.bit() | RELATIVE.bit() | THAT.bit());
        boolean relative = segment > 0
                && tokens.is(first, DETERMINER)
                && tokens.isCapital(first - 2)
                && phrases.isFinite(segments.end(segment) - 1);
        return cue > first && (opens || relative);
    }

    /** The verb behind an apposition: laut dem Chef, Paul Muster, | sei. */
    private int afterApposition(int from) {
        int segment = segments.of(from);
        boolean comma = from == segments.start(segment) && segment > 0;
        if (comma && segment + 1 < segments.count() && phrases.verb(from, segments.end(segment)) == Phrases.NONE) {
            return segments.start(segment + 1);
        }
        return from;
    }

    private int trimEnd(int to) {
        int t = to;
        while (t > segments.from() && !tokens.isWord(t - 1) && tokens.shape(t - 1) != Tokens.MARK) {
            t--;
        }
        return t;
    }

    private int trimStart(int from) {
        int t = from;
        while (t < segments.to() && !tokens.isWord(t) && tokens.shape(t) != Tokens.MARK) {
            t++;
        }
        return t;
    }

    private int words(int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            count += tokens.isWord(t) ? 1 : 0;
        }
        return count;
    }
}
