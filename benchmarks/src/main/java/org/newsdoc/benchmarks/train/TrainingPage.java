package org.newsdoc.benchmarks.train;

import java.io.IOException;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.newsdoc.benchmarks.predict.CorpusPage;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.body.Candidates;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.html.Page;

/**
 * A page to learn from: its candidate lines and what they are.
 *
 * @param page where it comes from
 * @param gold what the corpus says of its story
 * @param candidates its lines
 * @param labels what each line is
 */
record TrainingPage(CorpusPage page, GoldStory gold, Candidates candidates, Aligner.Label[] labels) {
    private static final double PAGE_WEIGHT = 20;
    private static final double SNIPPET_WEIGHT = 1;

    /** Headings are few, and each bears the lines under it. */
    private static final double HEADING_WEIGHT = 3;

    static TrainingPage of(CorpusPage page, GoldStory gold) throws IOException {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), page.url());
        var table = Page.of(Jsoup.parse(page.read(), page.url().value()));
        var candidates = Candidates.of(table, ClaimReader.read(table, context), context);
        var lines = new ArrayList<String>();
        for (int c = 0; c < candidates.size(); c++) {
            lines.add(candidates.text(c));
        }
        return new TrainingPage(page, gold, candidates, Aligner.label(lines, gold));
    }

    /** How much each line counts: every page the same, half of it by lines, half by letters. */
    double[] weights() {
        int known = 0;
        double letters = 0;
        var length = new double[labels.length];
        for (int c = 0; c < labels.length; c++) {
            if (labels[c] != Aligner.Label.UNKNOWN) {
                known++;
                length[c] = candidates.text(c).length();
                letters += length[c];
            }
        }
        var weights = new double[labels.length];
        for (int c = 0; c < labels.length; c++) {
            weights[c] = gold.blocks().isEmpty()
                    ? SNIPPET_WEIGHT
                    : PAGE_WEIGHT * (0.5 / Math.max(1, known) + 0.5 * length[c] / Math.max(1, letters));
            weights[c] *= candidates.isHeading(c) ? HEADING_WEIGHT : 1;
        }
        return weights;
    }

    /** Adds the lines whose label is known. */
    void addTo(Samples samples, float[][] vectors) {
        var weights = weights();
        for (int c = 0; c < labels.length; c++) {
            if (labels[c] != Aligner.Label.UNKNOWN) {
                samples.add(vectors[c], labels[c] == Aligner.Label.INSIDE, weights[c]);
            }
        }
    }

    float[][] vectors() {
        var vectors = new float[labels.length][];
        for (int c = 0; c < vectors.length; c++) {
            vectors[c] = candidates.features(c);
        }
        return vectors;
    }
}
