package org.newsdoc.benchmarks.train;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsdoc.benchmarks.predict.Corpus;
import org.newsdoc.parsers.internal.body.BodyModel;
import org.newsdoc.parsers.internal.body.Candidates;
import org.newsdoc.parsers.internal.body.SecondLook;
import org.newsdoc.parsers.internal.trees.Trees;

/**
 * Learns which lines of a page belong to its story: {@code train-body CORPUS OUT}. Writes the models {@code
 * body-first.trees} and {@code body-second.trees}, and {@code cross-validated.jsonl}: predictions of models that have not
 * seen the publisher.
 */
public final class TrainBody {
    private static final Set<String> DATASETS =
            Set.of("fundus", "fundus-eval", "scrapinghub", "readability", "trafilatura");
    private static final int FOLDS = 5;
    private static final int DEPTH = 5;
    private static final int FIRST_TREES = 60;
    private static final int SECOND_TREES = 60;
    private static final double RATE = 0.15;

    private final List<TrainingPage> pages;
    private final int[] folds;

    private TrainBody(List<TrainingPage> pages) {
        this.pages = pages;
        this.folds = new int[pages.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = Math.floorMod(pages.get(i).gold().publisher().hashCode() * 31 + 7, FOLDS);
        }
    }

    /** Runs the program. */
    public static int run(List<String> args) throws IOException {
        if (args.size() != 2) {
            System.err.println("usage: train-body CORPUS OUT");
            return 2;
        }
        var out = Files.createDirectories(Path.of(args.get(1)));
        var program = new TrainBody(read(Path.of(args.get(0))));
        program.crossValidate(out);
        program.ship(out);
        return 0;
    }

    private static List<TrainingPage> read(Path corpus) throws IOException {
        var gold = new HashMap<String, Map<String, GoldStory>>();
        for (var dataset : DATASETS) {
            gold.put(dataset, GoldStory.read(corpus, dataset));
        }
        var pages = new ArrayList<TrainingPage>();
        for (var page : Corpus.pages(corpus, DATASETS)) {
            pages.add(TrainingPage.of(
                    page,
                    Objects.requireNonNull(
                            Objects.requireNonNull(gold.get(page.dataset())).get(page.id()))));
        }
        return pages;
    }

    /** Learns once for each fold without its publishers, and predicts these. */
    private void crossValidate(Path out) throws IOException {
        var lines = new ArrayList<String>();
        var quality = new Quality();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var model = model(learn(i -> folds[i] != left));
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    quality.add(pages.get(i), model.probabilities(pages.get(i).candidates()));
                    lines.add(CheckedPage.line(pages.get(i).page(), model));
                }
            }
        }
        System.err.println("cross-validated: " + quality);
        Files.write(out.resolve("cross-validated.jsonl"), lines);
    }

    private void ship(Path out) throws IOException {
        var files = learn(i -> true);
        Files.writeString(out.resolve("body-first.trees"), files.first());
        Files.writeString(out.resolve("body-second.trees"), files.second());
        var model = model(files);
        var quality = new Quality();
        for (var page : pages) {
            quality.add(page, model.probabilities(page.candidates()));
        }
        System.err.println("as shipped: " + quality);
    }

    /** The files of the two looks. */
    private record ModelFiles(String first, String second) {}

    private interface Choice {
        boolean takes(int page);
    }

    private ModelFiles learn(Choice choice) throws IOException {
        var looks = new ArrayList<float[]>();
        pages.forEach(page -> looks.add(new float[0]));
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            if (!takesAny(choice, fold)) {
                continue;
            }
            var first = trees(first(i -> choice.takes(i) && folds[i] != left), Candidates.featureNames());
            for (int i = 0; i < folds.length; i++) {
                if (choice.takes(i) && folds[i] == fold) {
                    looks.set(i, look(first, pages.get(i)));
                }
            }
        }
        var samples = new Samples();
        for (int i = 0; i < folds.length; i++) {
            if (choice.takes(i)) {
                var page = pages.get(i);
                page.addTo(samples, SecondLook.features(page.candidates(), looks.get(i)));
            }
        }
        var second = new Booster(samples, SecondLook.featureNames(), DEPTH, RATE).learn(SECOND_TREES);
        return new ModelFiles(first(choice), file("second", second));
    }

    private boolean takesAny(Choice choice, int fold) {
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == fold && choice.takes(i)) {
                return true;
            }
        }
        return false;
    }

    private String first(Choice choice) {
        var samples = new Samples();
        for (int i = 0; i < folds.length; i++) {
            if (choice.takes(i)) {
                pages.get(i).addTo(samples, pages.get(i).vectors());
            }
        }
        return file("first", new Booster(samples, Candidates.featureNames(), DEPTH, RATE).learn(FIRST_TREES));
    }

    private static float[] look(Trees first, TrainingPage page) {
        var look = new float[page.candidates().size()];
        for (int c = 0; c < look.length; c++) {
            look[c] = first.probability(page.candidates().features(c));
        }
        return look;
    }

    private static String file(String look, List<String> trees) {
        return "# Which lines belong to a story, " + look
                + " look. Learned by the program train-body; not edited by hand.\n" + String.join("\n", trees) + "\n";
    }

    private static Trees trees(String file, List<String> names) throws IOException {
        return Trees.read(new StringReader(file), names);
    }

    private static BodyModel model(ModelFiles files) throws IOException {
        return new BodyModel(
                trees(files.first(), Candidates.featureNames()), trees(files.second(), SecondLook.featureNames()));
    }
}
