package org.newsdoc.parsers.internal.body;

import java.util.HashMap;
import java.util.Map;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads the features of lines that their neighbours and the lines built like them give. */
final class SequenceFeatures {
    private static final int FAR = 30;
    private static final int NO_PICTURE = 20;
    private static final int SHORTEST_ALTERNATIVE = 10;
    private static final float MUCH_PROSE = 20;

    private final Page page;
    private final Lines lines;
    private final Prose prose;
    private final Candidates candidates;
    private final Map<Integer, Float> proseByKind = new HashMap<>();
    private final Counts linesByKind;
    private final Counts linesByBlock;
    /** The prose of each candidate as a logarithm. */
    private final float[] proseLog;

    private float all;
    private int storyLines;
    private int scanned;
    private int picture = -1;

    SequenceFeatures(Page page, Lines lines, Prose prose, Candidates candidates) {
        this.page = page;
        this.lines = lines;
        this.prose = prose;
        this.candidates = candidates;
        this.linesByKind = new Counts(candidates.size());
        this.linesByBlock = new Counts(candidates.size());
        this.proseLog = new float[candidates.size()];
    }

    void read(int root, int headline) {
        sum();
        float before = 0;
        int sinceHeading = FAR;
        int sinceMarker = FAR;
        for (int c = 0; c < candidates.size(); c++) {
            var values = candidates.features(c);
            int line = candidates.line(c);
            int rank = rank(line);
            values[Feature.HEADING_RANK.ordinal()] = rank;
            sinceHeading = rank > 0 ? 0 : Math.min(FAR, sinceHeading + 1);
            sinceMarker = values[Feature.MARKER.ordinal()] == 2 ? 0 : Math.min(FAR, sinceMarker + 1);
            values[Feature.SINCE_HEADING.ordinal()] = sinceHeading;
            values[Feature.SINCE_MARKER.ordinal()] = sinceMarker;
            values[Feature.LINES_AFTER_HEADLINE.ordinal()] =
                    headline < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, line - headline));
            place(c, before, values);
            picture(c, values);
            before += prose.ofLine(line);
        }
        for (int c = 0; c < candidates.size(); c++) {
            neighbours(c);
        }
    }

    private void sum() {
        for (int c = 0; c < candidates.size(); c++) {
            float own = prose.ofLine(candidates.line(c));
            proseLog[c] = TextFeatures.log(own);
            all += own;
            storyLines += own >= MUCH_PROSE ? 1 : 0;
            proseByKind.merge(candidates.kind(c), own, Float::sum);
            linesByKind.add(candidates.kind(c));
            linesByBlock.add(candidates.block(c));
        }
    }

    /** How far the last picture is, and whether its alternative text is the line itself. */
    private void picture(int c, float[] values) {
        int node = candidates.node(c);
        for (; scanned < node; scanned++) {
            if (page.tag(scanned) == Tag.IMG || page.tag(scanned) == Tag.AMP_IMG) {
                picture = scanned;
            }
        }
        int distance = picture < 0 ? NO_PICTURE : Math.min(NO_PICTURE, node - picture);
        values[Feature.SINCE_PICTURE.ordinal()] = distance;
        if (distance < NO_PICTURE) {
            var alternative = page.element(picture).attr("alt").strip();
            values[Feature.IS_ALTERNATIVE.ordinal()] = alternative(candidates.line(c), alternative);
        }
        values[Feature.HIDDEN.ordinal()] = TextFeatures.flag(page.hidden(node));
    }

    /** 2 when a line is hardly more than the text that stands for a picture, 1 when it begins with it. */
    private float alternative(int line, String alternative) {
        if (alternative.length() < SHORTEST_ALTERNATIVE || !lines.startsWith(line, alternative)) {
            return 0;
        }
        return 2 * alternative.length() >= lines.to(line) - lines.from(line) ? 2 : 1;
    }

    private void place(int c, float before, float[] values) {
        float own = prose.ofLine(candidates.line(c));
        float sum = Math.max(1, all);
        values[Feature.POSITION.ordinal()] = (float) c / candidates.size();
        values[Feature.PROSE_BEFORE.ordinal()] = before / sum;
        values[Feature.PROSE_AFTER.ordinal()] = (all - before - own) / sum;
        values[Feature.ALIKE_PROSE.ordinal()] = (proseByKind.getOrDefault(candidates.kind(c), 0f) - own) / sum;
        values[Feature.ALIKE_LINES.ordinal()] = TextFeatures.log(linesByKind.of(candidates.kind(c)));
        values[Feature.LINES_IN_BLOCK.ordinal()] = TextFeatures.log(linesByBlock.of(candidates.block(c)));
        values[Feature.STORY_LINES.ordinal()] = TextFeatures.log(storyLines);
        values[Feature.STORY_SHARE.ordinal()] = all / Math.max(1, prose.of(0));
    }

    /** The rank of the heading a line stands in; 0 for other lines. */
    private int rank(int line) {
        int i = lines.block(line);
        for (int up = 0; up < 3 && i >= 0; up++, i = page.parent(i)) {
            int rank = page.tag(i).ordinal() - Tag.H1.ordinal() + 1;
            if (rank >= 1 && rank <= 6) {
                return rank;
            }
        }
        return 0;
    }

    private void neighbours(int c) {
        var values = candidates.features(c);
        if (c > 0) {
            neighbour(c, c - 1, values, Feature.PREVIOUS_SIGNS.ordinal());
        } else {
            values[Feature.PREVIOUS_DISTANCE.ordinal()] = FAR;
        }
        if (c + 1 < candidates.size()) {
            neighbour(c, c + 1, values, Feature.NEXT_SIGNS.ordinal());
        } else {
            values[Feature.NEXT_DISTANCE.ordinal()] = FAR;
        }
    }

    /** Fills in signs, prose, links, likeness, heading and distance of a neighbour, in this order. */
    private void neighbour(int c, int other, float[] values, int at) {
        var theirs = candidates.features(other);
        values[at] = theirs[Feature.SIGNS.ordinal()];
        values[at + 1] = proseLog[other];
        values[at + 2] = theirs[Feature.LINKED_SHARE.ordinal()];
        values[at + 3] = TextFeatures.flag(candidates.kind(c) == candidates.kind(other));
        values[at + 4] = theirs[Feature.HEADING_RANK.ordinal()];
        values[at + 5] = TextFeatures.log(Math.abs(candidates.node(c) - candidates.node(other)));
    }
}
