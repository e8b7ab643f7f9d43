package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the story on a page: all of it and nothing else. */
public final class BodyFinder {
    private BodyFinder() {}

    /** The story; {@link Body#NONE} when there is none. */
    public static Body find(Page page, Claims claims, Context context) {
        return find(page, claims, context, BodyModel.shipped());
    }

    /** The story as a model of one's own tells it. */
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
        int headlineNode = headline < 0 ? -1 : lines.block(headline);
        int start = headline < 0 ? root : Math.min(root, lines.first(headline));
        int first = judgement.firstNode(start);
        int last = judgement.lastNode(page);
        if (last < 0) {
            return new Body(java.util.List.of(), -1, -1, headlineNode, java.util.List.of());
        }
        var parts = new PartReader(page, lines, judgement, root, claims, context);
        parts.read(Math.min(start, first), last);
        return new Body(parts.blocks(), first, last, headlineNode, parts.leadImages());
    }
}
