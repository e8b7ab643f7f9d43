package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the story on a page: all of it and nothing else. */
public final class BodyFinder {
    private BodyFinder() {}

    /** The story; {@link Body#NONE} when there is none. */
    public static Body find(Page page, Claims claims, Context context) {
        return Body.NONE;
    }
}
