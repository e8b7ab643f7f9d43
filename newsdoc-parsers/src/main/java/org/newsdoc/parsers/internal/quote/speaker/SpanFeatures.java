package org.newsdoc.parsers.internal.quote.speaker;

import static org.newsdoc.parsers.internal.quote.rank.Features.step;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.rank.WordSort;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What speaks for and against a stretch being somebody's words, and two stretches being one utterance. */
final class SpanFeatures {
    private static final int SORTS = WordSort.COUNT;
    private static final long FUNCTION =
            AUXILIARY.bit() | MODAL.bit() | WordClass.PRONOUN | NEGATION.bit() | VERB.bit() | WordClass.CUE;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Features features;

    SpanFeatures(Reading reading, Features features) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.features = features;
    }

    /** Features of a stretch that may be a quotation; {@code how} is 0, or 1 if a reported clause holds it, or 2 if it is one. */
    void ofQuotation(Surroundings at, int speaker, int how) {
        int cover = Math.min(how, 2);
        int words = 0;
        int capitals = 0;
        int function = 0;
        for (int t = at.from; t < at.to && t < at.from + 40; t++) {
            if (tokens.isWord(t)) {
                words++;
                capitals += tokens.isCapital(t) ? 1 : 0;
                function += tokens.isAny(t, FUNCTION) ? 1 : 0;
            }
        }
        int size = step(words);
        int last = at.last();
        int point = tokens.shape(last) == Tokens.POINT ? 1 + reading.sort(last) : 0;
        int case4 = (capitals == 0 ? 0 : capitals == words ? 1 : capitals * 2 > words ? 2 : 3) * 2
                + (tokens.isCapital(at.from) ? 1 : 0);
        int before = reading.sort(at.before, at.sentence);
        int after = reading.sort(at.after, at.sentence);
        features.add(400, size * 8 + case4);
        features.add(401, size * 16 + point);
        features.add(402, before * 4 + cover);
        features.add(403, after * 4 + cover);
        features.add(404, tokens.number(at.before) * 4 + cover);
        features.add(405, tokens.number(at.after));
        features.add(406, size * 4 + cover);
        features.add(407, Math.min(function, 5) * 16 + size);
        features.add(408, before * SORTS + after);
        features.add(409, (speaker < 0 ? 0 : 1 + mentions.type(speaker).ordinal()) * 4 + cover);
        features.add(410, speaker < 0 ? 0 : 1 + distance(at, speaker) * 16 + size);
        features.add(411, flags(at) * 4 + cover);
        features.add(412, flags(at) * 16 + size);
        features.add(413, at.cueAfter < 0 ? 0 : 1 + reading.sort(at.cueAfter) * 16 + step(at.cueAfter - at.after));
        features.add(414, at.cueBefore < 0 ? 0 : 1 + reading.sort(at.cueBefore) * 16 + step(at.before - at.cueBefore));
        features.add(415, (case4 * 16 + point) * 4 + cover);
        features.add(416, (case4 * SORTS + before) * 16 + size);
        features.add(417, reading.sort(at.before - 1, at.sentence) * SORTS + before);
        features.add(418, tokens.number(at.before - 1));
        features.add(419, (words == 1 ? 1 : 0) * SORTS + reading.sort(last));
        features.add(420, cover * 16 + size);
    }

    private int distance(Surroundings at, int speaker) {
        int from = mentions.from(speaker);
        int sentences = at.sentence - tokens.sentence(from);
        return sentences == 0
                ? step(from >= at.to ? from - at.to : at.from - from)
                : 12 + Math.min(Math.max(sentences, 0), 3);
    }

    private int flags(Surroundings at) {
        return (at.opensParagraph ? 1 : 0)
                + (at.opensSentence ? 2 : 0)
                + (at.endsSentence ? 4 : 0)
                + (reading.stretches().isSingle(at.stretch) ? 8 : 0)
                + (at.sentence == 0 ? 16 : 0)
                + (reading.stretches().runsOn(at.stretch) ? 32 : 0);
    }

    /** Features of a quotation that may go on with the utterance of the one before, which ended at {@code end}. */
    void ofJoin(Surroundings at, int speaker, Earlier before) {
        int gap = Math.min(at.sentence - before.sentence, 4);
        int paragraphs = Math.min(at.paragraph - before.paragraph, 2);
        int place = gap * 3 + paragraphs;
        int same = speaker < 0 || before.speaker < 0 ? 0 : speaker == before.speaker ? 1 : 2;
        int where =
                speaker < 0 ? 0 : mentions.from(speaker) >= at.to ? 1 : mentions.from(speaker) >= before.end ? 2 : 3;
        int how = (place * 4 + where) * 4 + same;
        int after = reading.sort(before.end + 1, before.sentence);
        features.add(430, how);
        features.add(431, how * SORTS + reading.sort(at.before, at.sentence));
        features.add(432, how * SORTS + after);
        features.add(433, how * 64 + flags(at));
        features.add(434, how * 4 + (before.runsOn ? 1 : 0));
        features.add(435, how * 16 + step(at.from - before.end));
        features.add(
                436, how * 16 + (tokens.shape(before.end - 1) == Tokens.POINT ? 1 + reading.sort(before.end - 1) : 0));
        features.add(437, how * 16 + step(at.to - at.from));
        features.add(438, how * 16 + step(before.length));
        features.add(439, (at.cueAfter < 0 ? 0 : 1 + step(at.cueAfter - at.after)) * 512 + how);
        features.add(440, (at.cueBefore < 0 ? 0 : 1 + step(at.before - at.cueBefore)) * 512 + how);
        features.add(441, how * SORTS + reading.sort(at.after, at.sentence));
        features.add(442, (speaker < 0 ? 0 : 1 + mentions.type(speaker).ordinal()) * 512 + how);
        features.add(443, how * 8 + Math.min(before.joined, 7));
    }

    /** The quotation before. */
    static final class Earlier {
        int stretch = -1;
        int end;
        int length;
        int sentence = -9;
        int paragraph = -9;
        int speaker = -1;
        int joined;
        boolean runsOn;
    }
}
