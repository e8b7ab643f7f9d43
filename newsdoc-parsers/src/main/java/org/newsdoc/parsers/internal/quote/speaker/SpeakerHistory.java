package org.newsdoc.parsers.internal.quote.speaker;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;

/** Who spoke in the stretches before. */
final class SpeakerHistory {
    /** Stands for no mention. */
    static final int NOBODY = -1;

    private final Reading reading;
    private final Mentions mentions;
    private int last = NOBODY;
    private int lastStretch = -1;
    private int lastSentence = -9;
    private int lastParagraph = -9;
    private boolean lastRunsOn;
    private int secondLast = NOBODY;

    SpeakerHistory(Reading reading) {
        this.reading = reading;
        this.mentions = reading.mentions();
    }

    /** Notes that {@code mention} speaks in the stretch at hand. */
    void note(Surroundings at, int mention) {
        if (mention != NOBODY && last != NOBODY && mention != last) {
            secondLast = last;
        }
        last = mention == NOBODY ? last : mention;
        lastStretch = mention == NOBODY ? lastStretch : at.stretch;
        lastSentence = at.sentence;
        lastParagraph = at.paragraph;
        lastRunsOn = reading.stretches().runsOn(at.stretch);
    }

    /** The last speaker, or {@link #NOBODY}. */
    int last() {
        return last;
    }

    /** How the stretch at hand follows the one before: a small number. */
    int relation(Surroundings at) {
        if (last == NOBODY) {
            return 0;
        }
        int gap = at.sentence - lastSentence;
        int how = gap == 0 ? 1 : gap == 1 ? 2 : gap == 2 ? 3 : 4;
        int paragraphs = Math.min(at.paragraph - lastParagraph, 2);
        boolean speakerStandsBefore = mentions.from(last) < at.from;
        return (how * 3 + paragraphs) * 4
                + (lastRunsOn ? 2 : 0)
                + (speakerStandsBefore ? 1 : 0)
                + (at.opensSentence ? 64 : 0);
    }

    /** 1 if {@code mention} spoke last, 2 if it has the same words, 3 if the name is the same, 4 if it spoke before that. */
    int of(int mention) {
        if (last == NOBODY) {
            return 0;
        }
        if (mention == last) {
            return 1;
        }
        if (sameHead(mention, last)) {
            return mentions.type(mention).isName() ? 3 : 2;
        }
        return secondLast != NOBODY && (mention == secondLast || sameHead(mention, secondLast)) ? 4 : 5;
    }

    private boolean sameHead(int a, int b) {
        var tokens = reading.tokens();
        int x = mentions.to(a) - 1;
        int y = mentions.to(b) - 1;
        int length = tokens.stem(x) - tokens.start(x);
        if (length != tokens.stem(y) - tokens.start(y)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.toLowerCase(reading.text()[tokens.start(x) + i])
                    != Character.toLowerCase(reading.text()[tokens.start(y) + i])) {
                return false;
            }
        }
        return true;
    }
}
