package org.newsdoc.benchmarks.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.newsdoc.parsers.NewsParser;

/**
 * Parses the pages of a corpus and writes a line of JSON for each.
 *
 * <p>Every page is parsed twice; times are those of the second pass.
 */
public final class Predict {
    private static final int WRONG_USAGE = 2;

    private Predict() {}

    /** Runs the program. */
    public static int run(List<String> args) throws IOException, InterruptedException {
        var parser = NewsParser.create();
        return run(args, (page, url) -> parser.parse(page, url).document());
    }

    /** Runs the program with something else than newsdoc's parser. */
    public static int run(List<String> args, Extractor extractor) throws IOException, InterruptedException {
        PredictArguments arguments;
        try {
            arguments = PredictArguments.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(PredictArguments.USAGE);
            return WRONG_USAGE;
        }
        var pages = pages(arguments);
        var predictor = new Predictor(extractor);
        pass(predictor, pages, arguments.threads());
        var predictions = pass(predictor, pages, arguments.threads());
        Files.write(
                arguments.out(),
                predictions.stream().map(PredictionWriter::line).toList());
        System.err.println(TimeReport.of(predictions));
        return 0;
    }

    private static List<CorpusPage> pages(PredictArguments arguments) throws IOException {
        var pages = Corpus.pages(arguments.corpus(), arguments.datasets());
        if (arguments.texts().isEmpty()) {
            return pages;
        }
        var folder = Path.of(arguments.texts());
        return pages.stream()
                .map(page -> page.asText(folder))
                .filter(CorpusPage::exists)
                .toList();
    }

    private static List<Prediction> pass(Predictor predictor, List<CorpusPage> pages, int threads)
            throws IOException, InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<Prediction>>();
            pages.forEach(page -> tasks.add(() -> predictor.predict(page)));
            var predictions = new ArrayList<Prediction>();
            for (var done : pool.invokeAll(tasks)) {
                predictions.add(done.get());
            }
            return predictions;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
