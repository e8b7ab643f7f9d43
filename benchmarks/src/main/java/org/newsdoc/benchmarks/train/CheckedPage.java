package org.newsdoc.benchmarks.train;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.newsdoc.benchmarks.predict.CorpusPage;
import org.newsdoc.benchmarks.predict.Prediction;
import org.newsdoc.benchmarks.predict.PredictionWriter;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.body.BodyModel;
import org.newsdoc.parsers.internal.html.HtmlReader;

/** Predicts pages with a model that is not shipped. */
final class CheckedPage {
    private static final Knowledge KNOWLEDGE = Knowledge.of(Lexicon.standard());

    private CheckedPage() {}

    /** The prediction as a line of JSON. */
    static String line(CorpusPage page, BodyModel model) throws IOException {
        var context = new Context(ParseOptions.defaults(), KNOWLEDGE, page.url());
        var tree = Jsoup.parse(page.read(), page.url().value());
        var document = HtmlReader.read(tree, context, model);
        return PredictionWriter.line(new Prediction(page, document, 0, 0, 0, ""));
    }
}
