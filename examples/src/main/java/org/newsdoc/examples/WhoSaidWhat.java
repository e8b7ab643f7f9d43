package org.newsdoc.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.newsdoc.parsers.NewsParser;

/** Prints the people who are quoted in a story, each with what they said. */
public final class WhoSaidWhat {
    private WhoSaidWhat() {}

    /** Reads the page that the first argument names. */
    public static void main(String[] args) throws IOException {
        var document = NewsParser.create().parse(Path.of(args[0]), null).document();
        document.article().ifPresent(article -> {
            for (String speaker : article.speakers()) {
                System.out.println(speaker);
                article.quotesBy(speaker).forEach(quote -> System.out.println("  " + quote.text()));
            }
        });
    }
}
