package org.newsdoc.parsers.internal.body;

/**
 * Drops the headings before a story's first text that head nothing: the headline, the deck and the byline printed again,
 * headings right before another one of their rank, and places and bylines set as headings that no crosshead is like.
 */
final class OpeningHeadings {
    private static final float NEARLY_ALL = 0.8f;
    private static final double MOST = 0.6;
    private static final int LOW = 4;

    private final Lines lines;
    private final Candidates candidates;
    private final boolean[] kept;
    private final byte[] ranks;

    private OpeningHeadings(Lines lines, Candidates candidates, boolean[] kept, byte[] ranks) {
        this.lines = lines;
        this.candidates = candidates;
        this.kept = kept;
        this.ranks = ranks;
    }

    /** Drops them from the lines that were kept; those of rank 0 are bold lines. */
    static void drop(Lines lines, Candidates candidates, boolean[] kept, byte[] ranks) {
        new OpeningHeadings(lines, candidates, kept, ranks).drop();
    }

    private void drop() {
        int before = -1;
        for (int c = 0; c < candidates.size(); c++) {
            int line = candidates.line(c);
            if (!kept[line]) {
                continue;
            }
            if (before >= 0 && ranks[line] >= 0 && ranks[line] <= ranks[before]) {
                kept[before] = false;
            }
            if (ranks[line] <= 0) {
                dropAlone(line);
                return;
            }
            kept[line] = !isSaidBefore(c);
            before = kept[line] ? line : -1;
        }
    }

    /** A heading of low rank that none behind the first text shares is a place, a byline or a category. */
    private void dropAlone(int text) {
        for (int line = 0; line < text; line++) {
            kept[line] &= ranks[line] < LOW || isRankBehind(text, ranks[line]);
        }
    }

    private boolean isRankBehind(int text, int rank) {
        for (int line = text; line < kept.length; line++) {
            if (kept[line] && ranks[line] == rank) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidBefore(int c) {
        int headline = candidates.headline();
        var values = candidates.features(c);
        if (values[Feature.IN_DESCRIPTION.ordinal()] >= NEARLY_ALL || values[Feature.META_LINE.ordinal()] > 0) {
            return true;
        }
        int line = candidates.line(c);
        return headline >= 0
                && (new Words(lines.text(headline)).share(lines.chars(), lines.from(line), lines.to(line)) >= NEARLY_ALL
                        || agreement(headline, line) >= MOST);
    }

    /** How much of their words two lines have in common: a headline is printed twice in different words. */
    private double agreement(int headline, int line) {
        var printed = DistinctWords.of(lines.chars(), lines.from(line), lines.to(line));
        var before = DistinctWords.of(lines.chars(), lines.from(headline), lines.to(headline));
        return 2.0 * printed.common(before) / Math.max(1, printed.size() + before.size());
    }
}
