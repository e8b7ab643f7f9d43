package org.newsdoc.parsers.internal.text;

import java.util.List;
import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Reads the line under the headline of an agency's page: {@code Source: Norpress| 2026-03-04 11:42:15|Editor: ng}. The words
 * before the colons are in the table {@code colophon-words}; who edited the story is no author of it.
 */
final class Colophon {
    private static final int LONGEST = 120;

    private final Phrases<Boolean> labels;

    private Colophon(Phrases<Boolean> labels) {
        this.labels = labels;
    }

    static Colophon of(Lexicon lexicon) {
        return new Colophon(Phrases.of(lexicon, "colophon-words", 0, row -> Boolean.TRUE));
    }

    /** The date in a line of which every other piece has such a label. */
    Optional<MetaLine> read(String line, Context context) {
        if (line.length() > LONGEST || line.indexOf('|') <= 0) {
            return Optional.empty();
        }
        MetaLine date = null;
        boolean labelled = false;
        for (var part : line.split("\\|", -1)) {
            var piece = part.strip();
            if (isLabelled(piece)) {
                labelled = true;
                continue;
            }
            var meta = context.metaLine(piece)
                    .filter(read ->
                            read.published().isPresent() || read.modified().isPresent())
                    .orElse(null);
            if (meta == null || date != null) {
                return Optional.empty();
            }
            date = meta;
        }
        return date == null || !labelled
                ? Optional.empty()
                : Optional.of(
                        new MetaLine(date.authors(), List.of(), date.publishedOrNull(), date.modifiedOrNull(), true));
    }

    private boolean isLabelled(String piece) {
        return labels.at(piece, 0)
                .filter(match -> Signs.isColon(piece, Signs.skipSpace(piece, match.end())))
                .isPresent();
    }
}
