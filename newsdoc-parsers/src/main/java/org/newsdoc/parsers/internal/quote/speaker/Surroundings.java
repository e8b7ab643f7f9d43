package org.newsdoc.parsers.internal.quote.speaker;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Where a stretch between quotation marks stands: what is before and after it in its sentence. Places are tokens. */
final class Surroundings {
    private static final int REACH = 40;
    private static final long CUES = WordClass.CUE | ACCORDING.bit();

    private final Reading reading;
    private final Tokens tokens;
    int stretch;
    /** The first token inside and the end. */
    int from;

    int to;
    /** The last token before the marks and the first after them. */
    int before;

    int after;
    int sentence;
    int sentenceFrom;
    int sentenceTo;
    int paragraph;
    /** The nearest cue after and before in the sentence, or -1. */
    int cueAfter;

    int cueBefore;
    boolean opensParagraph;
    boolean opensSentence;
    boolean endsSentence;
    private int next;

    Surroundings(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Moves on to {@code number}; stretches are visited in order. False if no word is in it. */
    boolean moveTo(int number) {
        stretch = number;
        int end = reading.stretches().end(number);
        while (next < tokens.count() && tokens.start(next) < reading.stretches().start(number)) {
            next++;
        }
        from = next;
        while (next < tokens.count() && tokens.start(next) < end) {
            next++;
        }
        to = next;
        if (from == to) {
            return false;
        }
        place();
        return true;
    }

    private void place() {
        var sentences = reading.sentences();
        sentence = tokens.sentence(from);
        sentenceFrom = sentences.first(sentence);
        sentenceTo = sentences.end(sentence);
        paragraph = sentences.paragraph(sentence);
        before = from - 1;
        while (before >= sentenceFrom && tokens.shape(before) == Tokens.MARK) {
            before--;
        }
        after = to;
        while (after < sentenceTo
                && tokens.shape(after) == Tokens.MARK
                && tokens.stretch(after) < 0
                && !opensNext(after)) {
            after++;
        }
        opensSentence = before < sentenceFrom;
        endsSentence = after >= sentenceTo || (after == sentenceTo - 1 && !tokens.isWord(after));
        opensParagraph = opensSentence && (sentence == 0 || sentences.paragraph(sentence - 1) != paragraph);
        cueAfter = cue(after, Math.min(sentenceTo, after + REACH), 1);
        cueBefore = cue(before, Math.max(sentenceFrom - 1, before - REACH), -1);
    }

    /** Whether the mark opens the stretch after this one. */
    private boolean opensNext(int mark) {
        return mark > to
                && stretch + 1 < reading.stretches().count()
                && tokens.end(mark) == reading.stretches().start(stretch + 1);
    }

    private int cue(int start, int end, int step) {
        for (int t = start; step > 0 ? t < end : t > end; t += step) {
            if (tokens.stretch(t) >= 0) {
                return -1;
            }
            if (tokens.isAny(t, CUES) && isVerb(t)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a word that may report is no noun here. */
    private boolean isVerb(int t) {
        return !tokens.isAny(t - 1, DETERMINER.bit() | POSSESSIVE.bit() | TO.bit())
                && !(t > 0 && tokens.isPossessive(t - 1))
                && !(tokens.is(t, AS) && t == before);
    }

    /** The last token inside that is no mark: a word or the punctuation at the end. */
    int last() {
        int last = to - 1;
        while (last > from && tokens.shape(last) == Tokens.MARK) {
            last--;
        }
        return last;
    }
}
