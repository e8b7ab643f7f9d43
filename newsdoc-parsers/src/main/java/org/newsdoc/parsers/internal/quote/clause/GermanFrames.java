package org.newsdoc.parsers.internal.quote.clause;

import org.newsdoc.parsers.internal.quote.rank.Reading;

/** The frames of German: verbs in second or last place, and sources named without a verb. */
final class GermanFrames implements Frames {
    private final VerbFrames verbs;
    private final SourceFrames sources;

    GermanFrames(Reading reading, Segments segments, Phrases phrases, Clauses clauses) {
        this.verbs = new VerbFrames(reading, segments, phrases, clauses);
        this.sources = new SourceFrames(reading, segments, phrases, clauses);
    }

    @Override
    public void find() {
        verbs.find();
        sources.find();
    }

    @Override
    public int speakerAt(int token) {
        return verbs.speakerAt(token);
    }
}
