package org.newsdoc.benchmarks.train;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.newsdoc.benchmarks.predict.CorpusPage;
import org.newsdoc.benchmarks.predict.Prediction;
import org.newsdoc.benchmarks.predict.PredictionWriter;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.body.BodyBlock;
import org.newsdoc.parsers.internal.body.BodyFinder;
import org.newsdoc.parsers.internal.body.BodyModel;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Predicts the bodies of pages with a model that is not shipped. */
final class CheckedPage {
    private CheckedPage() {}

    /** The prediction as a line of JSON; it has the body and nothing else. */
    static String line(CorpusPage page, BodyModel model) throws IOException {
        var context = new Context(ParseOptions.defaults(), Knowledge.of(Lexicon.standard()), page.url());
        var table = Page.of(Jsoup.parse(page.read(), page.url().value()));
        var body = BodyFinder.find(table, ClaimReader.read(table, context), context, model);
        var story =
                StoryBuilder.build(body.blocks().stream().map(BodyBlock::part).toList(), context);
        var article = Article.builder("")
                .sections(story.sections())
                .notes(story.notes())
                .dateline(story.dateline().orElse(null))
                .build();
        var document = NewsDocument.builder().article(article).build();
        return PredictionWriter.line(new Prediction(page, document, 0, 0, 0, ""));
    }
}
