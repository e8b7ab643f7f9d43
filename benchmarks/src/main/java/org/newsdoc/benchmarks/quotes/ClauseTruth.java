package org.newsdoc.benchmarks.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsdoc.benchmarks.quotes.GoldArticle.GoldQuote;
import org.newsdoc.parsers.internal.quote.clause.ClauseFinder;
import org.newsdoc.parsers.internal.quote.clause.Direction;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What the annotation of an article says of its cues. */
final class ClauseTruth implements ClauseFinder.Truth {
    private final Reading reading;
    private final Tokens tokens;
    private final QuoteTruth speakers;
    private final Map<Integer, GoldQuote> byCue = new HashMap<>();
    private final Map<Integer, GoldQuote> partOfCue = new HashMap<>();

    ClauseTruth(Reading reading, GoldArticle article, QuoteTruth speakers) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.speakers = speakers;
        for (var quote : article.quotes()) {
            place(quote);
        }
    }

    private void place(GoldQuote quote) {
        boolean placed = false;
        for (int i = 0; i < quote.cue().length; i += 2) {
            for (int t = tokens.at(quote.cue()[i]); t < tokens.count() && tokens.start(t) < quote.cue()[i + 1]; t++) {
                boolean site = tokens.isAny(t, WordClass.CUE | WordClass.ACCORDING.bit()) || tokens.isPoint(t, ':');
                if (site && !placed) {
                    byCue.put(t, quote);
                    placed = true;
                }
                partOfCue.put(t, quote);
            }
        }
    }

    @Override
    public @Nullable Direction direction(int cue) {
        var quote = Objects.requireNonNull(byCue.get(cue));
        if (quote == null) {
            return partOfCue.containsKey(cue) ? null : Direction.NONE;
        }
        int[] b = bounds(cue);
        boolean before = b[0] >= 0;
        boolean after = b[2] >= 0;
        if (!before && !after) {
            return null;
        }
        return before && after ? Direction.AROUND : before ? Direction.BEFORE : Direction.AFTER;
    }

    @Override
    public int[] bounds(int cue) {
        int[] b = {-1, -1, -1, -1};
        int[] content = Objects.requireNonNull(byCue.get(cue)).content();
        int first = reading.sentences().first(tokens.sentence(cue));
        int end = reading.sentences().end(tokens.sentence(cue));
        for (int i = 0; i < content.length; i += 2) {
            int from = Math.max(first, tokens.at(content[i]));
            int to = Math.min(end, tokens.at(content[i + 1]));
            if (from >= to) {
                continue;
            }
            int at = from > cue ? 2 : 0;
            b[at] = b[at] < 0 ? from : b[at];
            b[at + 1] = to;
        }
        return b;
    }

    @Override
    public int isSource(int cue, int mention) {
        return speakers.isSource(mention, Objects.requireNonNull(byCue.get(cue)).source()) ? 1 : 0;
    }

    @Override
    public boolean hasSource(int cue) {
        return Objects.requireNonNull(byCue.get(cue)).source().length > 0;
    }
}
