package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.rank.Features.step;

import org.newsdoc.parsers.internal.quote.rank.Features;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.rank.WordSort;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** What speaks for and against a reported clause starting or ending at a place. */
final class BoundFeatures {
    private static final int SORTS = WordSort.COUNT;

    private final Reading reading;
    private final Tokens tokens;
    private final Features features;

    BoundFeatures(Reading reading, Features features) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.features = features;
    }

    /** Features of a boundary before {@code at}; {@code order} counts the candidates from the nearest. */
    void of(int template, int cue, int at, int start, int order) {
        int sentence = tokens.sentence(cue);
        int next = reading.sort(at, sentence);
        int last = reading.sort(at - 1, sentence);
        int distance = step(Math.abs(at - cue));
        int fresh = tokens.number(at);
        features.add(template, next);
        features.add(template + 1, last);
        features.add(template + 2, next * SORTS + last);
        features.add(template + 3, next * SORTS + reading.sort(at + 1, sentence));
        features.add(template + 4, distance * SORTS + next);
        features.add(template + 5, distance * SORTS + last);
        features.add(template + 6, reading.sort(cue) * SORTS + next);
        features.add(template + 7, fresh);
        features.add(template + 8, tokens.number(at - 1));
        features.add(template + 9, tokens.number(cue) * SORTS + next);
        features.add(template + 10, Math.min(order, 12) * SORTS + next);
        features.add(template + 11, edge(at, sentence) * SORTS + reading.sort(cue));
        features.add(template + 12, edge(at, sentence) * 16 + Math.min(order, 12));
        features.add(template + 13, step(Math.abs(at - start)) * SORTS + next);
        features.add(
                template + 14,
                (next * SORTS + reading.sort(at + 1, sentence)) * SORTS + reading.sort(at + 2, sentence));
        features.add(template + 15, (tokens.stretch(Math.min(at, tokens.count() - 1)) >= 0 ? 1 : 0) * SORTS + last);
    }

    /** How the place stands to the ends of the sentence. */
    private int edge(int at, int sentence) {
        var sentences = reading.sentences();
        if (at == sentences.first(sentence)) {
            return 1;
        }
        int left = sentences.end(sentence) - at;
        boolean onlyPoints = left <= 3;
        for (int t = at; t < at + left && onlyPoints; t++) {
            onlyPoints = !tokens.isWord(t);
        }
        return onlyPoints ? left == 0 ? 2 : 3 : 0;
    }
}
