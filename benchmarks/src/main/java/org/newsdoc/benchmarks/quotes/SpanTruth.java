package org.newsdoc.benchmarks.quotes;

import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.speaker.SpanJudge;

/** What the annotation says of stretches being quotations. */
final class SpanTruth implements SpanJudge.Truth {
    private final QuoteTruth quotes;

    SpanTruth(QuoteTruth quotes) {
        this.quotes = quotes;
    }

    @Override
    public int isQuotation(int stretch) {
        if (quotes.isQuotation(stretch)) {
            return 1;
        }
        return quotes.isTouched(stretch) ? Lessons.NEUTRAL : 0;
    }

    @Override
    public int isOneUtterance(int stretch, int next) {
        for (var quote : quotes.owners(stretch)) {
            if (quotes.owners(next).contains(quote)) {
                return 1;
            }
        }
        return 0;
    }
}
