package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.rank.Features.step;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.rank.WordSort;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** What speaks for and against a mention being the source of a cue. */
final class SourceFeatures {
    private static final int SORTS = WordSort.COUNT;
    private static final long SKIPPED = ADVERB.bit() | AUXILIARY.bit() | MODAL.bit() | NEGATION.bit() | CALENDAR.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Features features;

    SourceFeatures(Reading reading, Features features) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.features = features;
    }

    /** Whether the mention is near enough to the cue, and outside quotation marks. */
    boolean isNear(int cue, int m) {
        return tokens.stretch(mentions.to(m) - 1) < 0 && mentions.from(m) < cue + 12 && mentions.to(m) > cue - 45;
    }

    void none(int cue, Direction direction) {
        int side = direction.ordinal();
        int sentence = tokens.sentence(cue);
        features.add(300, side);
        features.add(301, tokens.number(cue) * 4 + side);
        features.add(302, reading.sort(cue) * SORTS + reading.sort(cue - 1, sentence));
        features.add(303, reading.sort(cue) * SORTS + reading.sort(cue + 1, sentence));
        features.add(304, reading.sort(cue - 1, sentence) * SORTS + reading.sort(cue - 2, sentence));
    }

    void of(int cue, Direction direction, int m) {
        int side = direction.ordinal();
        int sentence = tokens.sentence(cue);
        int from = mentions.from(m);
        int to = mentions.to(m);
        int type = mentions.type(m).ordinal() * 2 + (mentions.isPossessive(m) ? 1 : 0);
        boolean first = to <= cue;
        int gap = step(first ? cue - to : from - cue - 1);
        int clean = cleanness(first ? to : cue + 1, first ? cue : from);
        int how = (((first ? 1 : 0) * 4 + side) * 4 + clean) * 16 + gap;
        boolean guessed = reading.subjects().of(cue) == m;
        int subject = (guessed ? 2 : 0) + (reading.subjects().isSubject(m) ? 1 : 0);
        features.add(325, subject * 4 + side);
        features.add(326, subject * 64 + type);
        features.add(327, subject * 64 + reading.sort(cue));
        int last = reading.sort(from - 1, sentence);
        int next = reading.sort(to, sentence);
        features.add(310, how);
        features.add(311, how * 64 + type);
        features.add(312, how * 64 + reading.sort(cue));
        features.add(313, type * SORTS + last);
        features.add(314, type * SORTS + next);
        features.add(315, how * 64 + last);
        features.add(316, how * 64 + next);
        features.add(317, tokens.number(to - 1));
        features.add(318, last * SORTS + next);
        features.add(319, between(first ? to : cue, first ? cue : from) * 8 + side * 2 + (first ? 1 : 0));
        features.add(320, tokens.number(cue) * 2 + (first ? 1 : 0));
        features.add(321, tokens.number(to) * 2 + (first ? 1 : 0));
        features.add(322, tokens.number(from - 1) * 2 + (first ? 1 : 0));
        features.add(323, type * 16 + step(from - reading.sentences().first(sentence)));
        features.add(324, (reading.sort(cue) * SORTS + reading.sort(cue - 1, sentence)) * 2 + (first ? 1 : 0));
    }

    private int between(int from, int to) {
        int next = mentions.at(from);
        int count = 0;
        while (next < mentions.count() && mentions.from(next) < to && count < 8) {
            next++;
            count++;
        }
        return count;
    }

    private int cleanness(int from, int to) {
        int worst = 0;
        for (int t = from; t < to; t++) {
            if (tokens.stretch(t) >= 0) {
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
