package org.newsdoc.parsers.internal.quote.speaker;

import static org.newsdoc.parsers.internal.quote.rank.Features.step;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.rank.WordSort;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What speaks for and against a mention being the speaker of a stretch: features of either and of the pair. */
final class SpeakerFeatures {
    private static final int SORTS = WordSort.COUNT;
    private static final long SKIPPED = ADVERB.bit() | AUXILIARY.bit() | MODAL.bit() | NEGATION.bit() | CALENDAR.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Features features;

    /** What is the same for all pairs of the stretch at hand: see {@link #ofStretch}. */
    private int after;

    private int before;
    private int point;
    private int relation;
    private int subjectAfter;
    private int subjectBefore;

    SpeakerFeatures(Reading reading, Features features) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.features = features;
    }

    /** Features of the stretch alone; to be called before those of its pairs. */
    void ofStretch(Surroundings at, SpeakerHistory history) {
        after = reading.sort(at.after, at.sentence);
        before = reading.sort(at.before, at.sentence);
        point = lastPoint(at);
        relation = history.relation(at);
        subjectAfter = reading.subjects().of(at.cueAfter);
        subjectBefore = reading.subjects().of(at.cueBefore);
        features.add(1, after);
        features.add(2, after * SORTS + reading.sort(at.after + 1, at.sentence));
        features.add(3, before);
        features.add(4, before * SORTS + reading.sort(at.before - 1, at.sentence));
        features.add(5, point);
        features.add(6, step(at.to - at.from));
        features.add(7, flags(at));
        features.add(8, at.cueAfter < 0 ? 0 : 1 + reading.sort(at.cueAfter) * 16 + step(at.cueAfter - at.after));
        features.add(9, at.cueBefore < 0 ? 0 : 1 + reading.sort(at.cueBefore) * 16 + step(at.before - at.cueBefore));
        features.add(10, relation);
        features.add(11, tokens.number(at.before));
        features.add(12, tokens.number(at.after));
        features.add(13, tokens.number(at.cueAfter));
        features.add(14, tokens.number(at.cueBefore));
        features.add(15, tokens.shape(at.from) == Tokens.LOWER ? 1 : 0);
    }

    private int lastPoint(Surroundings at) {
        int last = at.last();
        return tokens.shape(last) == Tokens.POINT ? 1 + reading.sort(last) + (tokens.first(last) == '.' ? 10 : 0) : 0;
    }

    private int flags(Surroundings at) {
        return (at.opensParagraph ? 1 : 0)
                + (at.opensSentence ? 2 : 0)
                + (at.endsSentence ? 4 : 0)
                + (reading.stretches().isSingle(at.stretch) ? 8 : 0)
                + (reading.stretches().runsOn(at.stretch) ? 16 : 0);
    }

    /** Features of the mention alone. */
    void ofMention(int m) {
        int from = mentions.from(m);
        int to = mentions.to(m);
        int sentence = tokens.sentence(from);
        int type = type(m);
        features.add(20, type);
        features.add(21, tokens.number(to - 1));
        int previous = reading.sort(from - 1, sentence);
        int next = reading.sort(to, sentence);
        features.add(22, previous);
        features.add(23, next);
        features.add(24, next * SORTS + reading.sort(to + 1, sentence));
        features.add(25, previous * SORTS + next);
        features.add(26, previous * SORTS + reading.sort(from - 2, sentence));
        features.add(27, type * SORTS + previous);
        features.add(28, type * SORTS + next);
        features.add(29, verbAfter(to, sentence));
        features.add(30, tokens.number(from - 1));
        features.add(31, tokens.number(to));
        features.add(32, step(from - reading.sentences().first(sentence)));
        features.add(33, to - from > 5 ? 6 : to - from);
    }

    int type(int m) {
        return mentions.type(m).ordinal() * 2 + (mentions.isPossessive(m) ? 1 : 0);
    }

    /** The sort of the verb whose subject may end at {@code to}, with what stands between them. */
    private int verbAfter(int to, int sentence) {
        int skipped = 0;
        int limit = Math.min(reading.sentences().end(sentence), to + 25);
        for (int t = to; t < limit && tokens.stretch(t) < 0; t++) {
            if (tokens.isPoint(t, ',')) {
                int close = nextComma(t + 1, limit);
                if (close < 0 || skipped >= 8) {
                    return 1;
                }
                skipped = 8;
                t = close;
            } else if (tokens.isAny(t, WordClass.CUE)) {
                return 16 + reading.sort(t) * 16 + Math.min(skipped, 15);
            } else if (tokens.isAny(t, SKIPPED)) {
                skipped |= 1;
            } else if (tokens.isAny(t, BINDING.bit() | PREPOSITION.bit() | DETERMINER.bit()) || tokens.isCapital(t)) {
                skipped |= 2;
            } else {
                return 2 + (tokens.isAny(t, VERB.bit()) ? 1 : 0) + (skipped & 3) * 2;
            }
        }
        return 0;
    }

    private int nextComma(int from, int limit) {
        for (int t = from; t < limit && tokens.stretch(t) < 0; t++) {
            if (tokens.isPoint(t, ',')) {
                return t;
            }
        }
        return -1;
    }

    /** Features of a mention as the speaker of a stretch. */
    void ofPair(Surroundings at, int m, int rank, SpeakerHistory history) {
        int type = type(m);
        int place = place(at, m);
        int from = mentions.from(m);
        int gap = from >= at.after ? from - at.after : at.before + 1 - mentions.to(m);
        int nearness = place * 16 + step(gap);
        features.add(40, place);
        features.add(41, nearness);
        features.add(42, nearness * 64 + type);
        features.add(43, place * 16 + Math.min(rank, 15));
        features.add(44, (place * 16 + Math.min(rank, 15)) * 64 + type);
        int back = at.sentence - tokens.sentence(from);
        features.add(
                45,
                step(Math.max(back, -1)) * 4
                        + (reading.sentences().paragraph(tokens.sentence(from)) == at.paragraph ? 1 : 0));
        anchor(50, at.cueAfter, at, m, type);
        anchor(60, at.cueBefore, at, m, type);
        guess(at, m, type, place);
        int past = history.of(m);
        features.add(70, past);
        features.add(71, past * 256 + relation);
        features.add(72, past * 64 + type);
        features.add(73, (place * 8 + past) * 64 + after);
        features.add(74, place * 64 + reading.sort(mentions.to(m), tokens.sentence(from)));
        features.add(75, place * 64 + reading.sort(from - 1, tokens.sentence(from)));
        features.add(76, (place * 64 + point) * 2 + (at.endsSentence ? 1 : 0));
    }

    /** Whether word order makes the mention the subject of a cue near the stretch. */
    private void guess(Surroundings at, int m, int type, int place) {
        int next = subjectAfter == m ? 1 : at.cueAfter < 0 ? 2 : 0;
        int last = subjectBefore == m ? 1 : at.cueBefore < 0 ? 2 : 0;
        int how = next * 3 + last;
        boolean subject = reading.subjects().isSubject(m);
        features.add(80, how);
        features.add(81, how * 64 + type);
        features.add(82, how * 64 + after);
        features.add(83, how * 64 + before);
        features.add(84, (how * 8 + place) * 2 + (subject ? 1 : 0));
        features.add(85, (subject ? 1 : 0) * 64 + type);
        features.add(
                86, how * 64 + (next == 1 ? reading.sort(at.cueAfter) : last == 1 ? reading.sort(at.cueBefore) : 0));
    }

    /** Where the mention stands: 0 in the stretch, 1 after it, 2 before it, 3 earlier in the paragraph, 4 before that, 5 later. */
    private int place(Surroundings at, int m) {
        int from = mentions.from(m);
        int sentence = tokens.sentence(from);
        if (from >= at.from && from < at.to) {
            return 0;
        }
        if (sentence == at.sentence) {
            return from >= at.to ? 1 : 2;
        }
        if (sentence > at.sentence) {
            return 5;
        }
        return reading.sentences().paragraph(sentence) == at.paragraph ? 3 : 4;
    }

    /** How the mention stands to a cue. */
    private void anchor(int template, int cue, Surroundings at, int m, int type) {
        int from = mentions.from(m);
        int to = mentions.to(m);
        if (cue < 0 || tokens.sentence(from) != at.sentence) {
            features.add(template, cue < 0 ? 0 : 1);
            return;
        }
        boolean first = to <= cue;
        int gap = first ? cue - to : from - cue - 1;
        int clean = cleanness(first ? to : cue + 1, first ? cue : from);
        int how = ((first ? 1 : 2) * 4 + clean) * 16 + step(gap);
        int between = mentionsBetween(first ? to : cue, first ? cue : from, m, first);
        features.add(template, how);
        features.add(template + 1, how * 64 + type);
        features.add(template + 2, how * 64 + reading.sort(cue));
        features.add(template + 3, (first ? 16 : 0) + Math.min(between, 7) * 32 + clean);
        features.add(template + 4, ((first ? 16 : 0) + Math.min(between, 7)) * 2048 + tokens.number(cue));
    }

    private int mentionsBetween(int from, int to, int m, boolean first) {
        int count = 0;
        if (first) {
            for (int i = m + 1; i < mentions.count() && mentions.from(i) < to && count < 8; i++) {
                count += mentions.from(i) >= from ? 1 : 0;
            }
        } else {
            for (int i = m - 1; i >= 0 && mentions.from(i) > from && count < 8; i--) {
                count += mentions.to(i) <= to ? 1 : 0;
            }
        }
        return count;
    }

    /** 0 if only adverbs and the like stand between, 1 if words, 2 if a comma, 3 if another stretch or more. */
    private int cleanness(int from, int to) {
        int worst = 0;
        for (int t = from; t < to && t < from + 30; t++) {
            if (tokens.stretch(t) >= 0 || tokens.isPoint(t, ';')) {
                return 3;
            }
            if (tokens.shape(t) >= Tokens.POINT) {
                worst = 2;
            } else if (worst == 0 && !tokens.isAny(t, SKIPPED)) {
                worst = 1;
            }
        }
        return worst;
    }
}
