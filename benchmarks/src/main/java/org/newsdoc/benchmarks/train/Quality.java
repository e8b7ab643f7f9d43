package org.newsdoc.benchmarks.train;

import java.util.Locale;

/** Counts how many letters and lines of the stories were told right, as means over the pages whose story is known. */
final class Quality {
    private int pages;
    private double precision;
    private double recall;
    private double lines;
    private double covered;

    void add(TrainingPage page, float[] probabilities) {
        if (page.gold().blocks().isEmpty()) {
            return;
        }
        double hits = 0;
        double misses = 0;
        double surplus = 0;
        int right = 0;
        int known = 0;
        for (int c = 0; c < probabilities.length; c++) {
            if (page.labels()[c] == Aligner.Label.UNKNOWN) {
                continue;
            }
            double length = Aligner.letters(page.candidates().text(c)).length();
            boolean inside = page.labels()[c] == Aligner.Label.INSIDE;
            boolean kept = probabilities[c] > 0.5;
            hits += inside && kept ? length : 0;
            misses += inside && !kept ? length : 0;
            surplus += !inside && kept ? length : 0;
            right += inside == kept ? 1 : 0;
            known++;
        }
        double all = Aligner.letters(String.join(" ", page.gold().blocks())).length();
        pages++;
        precision += hits + surplus == 0 ? 0 : hits / (hits + surplus);
        recall += hits + misses == 0 ? 0 : hits / (hits + misses);
        lines += known == 0 ? 0 : (double) right / known;
        covered += all == 0 ? 1 : Math.min(1, (hits + misses) / all);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f recall %.4f of letters, %.4f of lines right, %.4f of the stories among the candidates",
                precision / pages,
                recall / pages,
                lines / pages,
                covered / pages);
    }
}
