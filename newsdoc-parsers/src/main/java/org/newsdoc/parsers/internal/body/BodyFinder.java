package org.newsdoc.parsers.internal.body;

import java.util.List;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the story on a page: all of it and nothing else. */
public final class BodyFinder {
    /** A page that prints fewer signs of its story may hold it elsewhere. */
    private static final int FEW = 250;

    /** Fewer signs are no story. */
    private static final int SHORTEST = 8;

    private BodyFinder() {}

    /** The story as a model tells it; {@link Body#NONE} when there is none. */
    public static Body find(Page page, Claims claims, Context context, BodyModel model) {
        var lines = LineReader.read(page);
        var prose = Prose.of(page, lines);
        int root = Container.find(page, prose);
        if (root < 0) {
            return Body.NONE;
        }
        int headline = Headline.find(page, lines, claims);
        var candidates = Candidates.of(page, lines, prose, root, headline, claims, context);
        var judgement = Judge.judge(page, lines, prose, candidates, model.probabilities(candidates));
        int start = headline < 0 ? root : Math.min(root, lines.first(headline));
        int last = judgement.signs() < SHORTEST ? -1 : judgement.lastNode(page);
        var parts = new PartReader(page, lines, judgement, root, claims, context);
        int first = judgement.firstNode(start);
        if (last >= 0) {
            parts.read(Math.min(start, first), last);
        }
        int headlineNode = headline < 0 ? -1 : lines.block(headline);
        var unprinted = judgement.signs() < FEW ? UnprintedStory.find(page, claims, context) : List.<BodyBlock>of();
        return new Body(
                unprinted.isEmpty() ? parts.blocks() : unprinted,
                last < 0 ? -1 : first,
                last,
                headlineNode,
                parts.leadImages(),
                parts.captions(headlineNode));
    }
}
