package org.newsdoc.benchmarks.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

/** Prints what the parser makes of one page of a corpus, with its evidence and diagnostics. */
public final class Show {
    private static final int WRONG_USAGE = 2;

    private Show() {}

    /** Runs the program: {@code show CORPUS DATASET ID}. */
    public static int run(List<String> args) throws IOException {
        if (args.size() != 3) {
            System.err.println("usage: show CORPUS DATASET ID");
            return WRONG_USAGE;
        }
        var parser = NewsParser.create(ParseOptions.builder().evidence(true).build());
        for (var page : Corpus.pages(Path.of(args.get(0)), Set.of(args.get(1)))) {
            if (page.id().startsWith(args.get(2))) {
                var result = parser.parse(page.read(), page.url());
                System.out.println(page.id() + " " + page.url());
                System.out.println(NewsDocumentJson.write(result.document(), NewsDocumentJson.Style.PRETTY));
                result.evidence().forEach(one -> System.out.println(one.explain()));
                result.diagnostics().forEach(System.out::println);
            }
        }
        return 0;
    }
}
