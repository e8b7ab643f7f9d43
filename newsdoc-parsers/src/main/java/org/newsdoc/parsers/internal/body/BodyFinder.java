package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the story on a page: all of it and nothing else. */
public final class BodyFinder {
    private BodyFinder() {}

    /** The story; {@link Body#NONE} when there is none. */
    public static Body find(Page page, Claims claims, Context context) {
        var lines = LineReader.read(page);
        var prose = Prose.of(page, lines);
        int root = Container.find(page, prose);
        if (root < 0) {
            return Body.NONE;
        }
        int headline = Headline.find(page, lines, claims);
        var judgement = Judge.judge(page, lines, prose, root, headline, context);
        var parts = new PartReader(page, lines, judgement, root, claims, context);
        parts.read(root, page.end(root));
        int headlineNode = headline < 0 ? -1 : lines.block(headline);
        return new Body(parts.blocks(), root, page.end(root), headlineNode, parts.leadImages());
    }
}
