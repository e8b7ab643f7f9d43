package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.rank.Features.step;
import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.rank.WordSort;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What speaks for and against a word being a cue, and for the side on which its clause stands. */
final class CueFeatures {
    private static final int SORTS = WordSort.COUNT;
    private static final long SKIPPED = ADVERB.bit() | AUXILIARY.bit() | MODAL.bit() | NEGATION.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Features features;

    CueFeatures(Reading reading, Features features) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.features = features;
    }

    /** Features of the word at {@code cue}. */
    void of(int cue) {
        int sentence = tokens.sentence(cue);
        int word = tokens.number(cue);
        int sort = reading.sort(cue);
        int last = reading.sort(cue - 1, sentence);
        int next = reading.sort(cue + 1, sentence);
        features.add(100, 0);
        features.add(101, word);
        features.add(102, sort);
        features.add(103, sort * SORTS + last);
        features.add(104, sort * SORTS + next);
        features.add(105, word * SORTS + last);
        features.add(106, word * SORTS + next);
        features.add(107, (next * SORTS + reading.sort(cue + 2, sentence)));
        features.add(108, (last * SORTS + reading.sort(cue - 2, sentence)));
        features.add(109, tokens.number(cue - 1));
        features.add(110, tokens.number(cue + 1));
        features.add(111, last * SORTS + next);
        features.add(121, tokens.number(cue + 2));
        subject(cue, sort);
        place(cue, sort);
        ahead(cue, sort, word);
    }

    /** What may be the subject before the cue, and what stands before that. */
    private void subject(int cue, int sort) {
        int sentence = tokens.sentence(cue);
        int end = cue;
        while (end > 0 && tokens.isAny(end - 1, SKIPPED)) {
            end--;
        }
        int m = mentions.at(end) - 1;
        boolean touches = m >= 0 && mentions.to(m) == end;
        int type = touches ? 1 + mentions.type(m).ordinal() : 0;
        int before = touches ? reading.sort(mentions.from(m) - 1, sentence) : reading.sort(end - 1, sentence);
        features.add(112, type * SORTS + before);
        features.add(113, type * SORTS + sort);
        features.add(122, type * 16 + step(cue - end));
        int after = mentions.at(cue + 1);
        boolean inverted = after < mentions.count() && mentions.from(after) == cue + 1;
        int object = inverted ? 1 + mentions.type(after).ordinal() : 0;
        features.add(114, object * SORTS + (inverted ? reading.sort(mentions.to(after), sentence) : 0));
        features.add(115, object * SORTS + sort);
    }

    private void place(int cue, int sort) {
        var sentences = reading.sentences();
        int sentence = tokens.sentence(cue);
        int fromStart = step(cue - sentences.first(sentence));
        int toEnd = step(sentences.end(sentence) - cue);
        features.add(116, fromStart);
        features.add(117, toEnd);
        features.add(118, fromStart * 16 + toEnd);
        features.add(123, sort * 16 + toEnd);
    }

    /** Whether a "that", a mark or a comma follows or has gone before, and how far off. */
    private void ahead(int cue, int sort, int word) {
        var sentences = reading.sentences();
        int end = sentences.end(tokens.sentence(cue));
        int that = 0;
        int mark = 0;
        int comma = 0;
        int verb = 0;
        for (int t = cue + 1; t < end && t <= cue + 12; t++) {
            int step = step(t - cue);
            that = that == 0 && tokens.is(t, THAT) ? step : that;
            mark = mark == 0 && tokens.shape(t) == Tokens.MARK ? step : mark;
            comma = comma == 0 && tokens.isPoint(t, ',') ? step : comma;
            boolean isVerb = tokens.isAny(t, AUXILIARY.bit() | MODAL.bit() | VERB.bit() | WordClass.CUE);
            verb = verb == 0 && isVerb ? step : verb;
        }
        int markBefore = 0;
        int commaBefore = 0;
        int start = Math.max(sentences.first(tokens.sentence(cue)), cue - 12);
        for (int t = cue - 1; t >= start; t--) {
            markBefore = markBefore == 0 && tokens.shape(t) == Tokens.MARK ? step(cue - t) : markBefore;
            commaBefore = commaBefore == 0 && tokens.isPoint(t, ',') ? step(cue - t) : commaBefore;
        }
        features.add(119, that * 16 + mark);
        features.add(120, markBefore * 16 + mark);
        features.add(124, commaBefore * 16 + comma);
        features.add(125, (sort * 16 + verb) * 16 + that);
        features.add(126, word * 16 + verb);
    }
}
