package org.newsdoc.parsers.internal.text;

import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;

/** Teasers that are no more than a headline, and its date. */
final class Teasers {
    private Teasers() {}

    /** A teaser from the line that is its headline, perhaps with its date. */
    static Teaser of(String line, Context context) {
        var dated = DatedHeadline.read(line.strip(), context);
        return builder(dated.headline(), context).published(dated.date()).build();
    }

    /** A teaser with the kicker its headline begins with. */
    static Teaser.Builder builder(String headline, Context context) {
        return Teaser.builder(headline)
                .kicker(context.knowledge().kickers().inHeadline(headline).orElse(null));
    }
}
