package org.newsdoc.benchmarks.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsdoc.parsers.internal.quote.QuoteLessons;
import org.newsdoc.parsers.internal.quote.clause.ClauseFinder;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Rankers;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

/**
 * Learns the weights from annotated articles: {@code train-quotes GOLD.jsonl FOLDER}. Writes {@code quote-weights.en.bin}, and
 * {@code quote-weights.any.bin} for all other languages, which knows classes of words but no single word. The same articles
 * give the same bytes.
 */
public final class TrainQuotes {
    private static final int WRONG_USAGE = 2;
    private static final int FOLDS = 4;
    private static final int ROUNDS = 5;
    private static final int WIDTH = 8;

    private final List<GoldArticle> articles;
    private final List<Reading> readings = new ArrayList<>();
    private final List<QuoteTruth> truths = new ArrayList<>();

    private TrainQuotes(List<GoldArticle> articles, Lexicon lexicon) {
        this.articles = articles;
        for (var article : articles) {
            var reading = QuoteLessons.read(article.text(), lexicon);
            readings.add(reading);
            truths.add(new QuoteTruth(reading, article));
        }
    }

    /** Runs the program. */
    public static int run(List<String> args) throws IOException {
        if (args.size() != 2) {
            System.err.println("usage: benchmarks train-quotes GOLD.jsonl FOLDER");
            return WRONG_USAGE;
        }
        var articles = GoldArticle.read(Path.of(args.get(0)));
        var english = Lexicon.of("en");
        write(train(articles, english), Path.of(args.get(1), "quote-weights.en.bin"));
        write(train(articles, english.withoutCommonWords()), Path.of(args.get(1), "quote-weights.any.bin"));
        return 0;
    }

    private static void write(Map<String, Ranker> rankers, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Rankers.write(rankers, out);
        }
    }

    static Map<String, Ranker> train(List<GoldArticle> articles, Lexicon lexicon) {
        var training = new TrainQuotes(articles, lexicon);
        var rankers = new TreeMap<String, Ranker>();
        learn(training.first(-1), rankers);
        learn(training.second(), rankers);
        return rankers;
    }

    private static void learn(Choices choices, Map<String, Ranker> rankers) {
        choices.byRanker().forEach((name, list) -> {
            int heads = name.equals(ClauseFinder.CUE) ? ClauseFinder.CUE_HEADS : 1;
            rankers.put(name, new RankerTrainer(WIDTH - heads, heads).train(list, ROUNDS));
        });
    }

    /** Choices of speakers and clauses in all articles but those of one fold. */
    private Choices first(int withoutFold) {
        var choices = new Choices();
        for (int i = 0; i < readings.size(); i++) {
            if (i % FOLDS != withoutFold) {
                var clauses = new ClauseTruth(readings.get(i), articles.get(i), truths.get(i));
                QuoteLessons.first(readings.get(i), truths.get(i), clauses, choices);
            }
        }
        return choices;
    }

    /** Choices that build on speakers and clauses, as rankers find them which have not seen the article. */
    private Choices second() {
        var choices = new Choices();
        for (int fold = 0; fold < FOLDS; fold++) {
            var rankers = new TreeMap<String, Ranker>();
            learn(first(fold), rankers);
            for (int i = fold; i < readings.size(); i += FOLDS) {
                QuoteLessons.second(readings.get(i), rankers, new SpanTruth(truths.get(i)), choices);
            }
        }
        return choices;
    }
}
