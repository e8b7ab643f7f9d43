package org.newsdoc.parsers.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
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

    /** The teasers, those printed twice only once: the one that says more. */
    static List<Teaser> distinct(List<Teaser> teasers) {
        var distinct = new LinkedHashMap<String, Teaser>();
        for (var teaser : teasers) {
            distinct.merge(
                    teaser.headline(), teaser, (first, second) -> weight(second) > weight(first) ? second : first);
        }
        return List.copyOf(distinct.values());
    }

    private static int weight(Teaser teaser) {
        return teaser.sections().size()
                + (teaser.published().isPresent() ? 1 : 0)
                + teaser.authors().size();
    }

    /** A teaser with the kicker its headline begins with. */
    static Teaser.Builder builder(String headline, Context context) {
        return Teaser.builder(headline)
                .kicker(context.knowledge().kickers().inHeadline(headline).orElse(null));
    }
}
