package org.newsdoc.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.newsdoc.model.Quote;
import org.newsdoc.parsers.NewsParser;

/** Prints the people who are quoted in a story, each with what they said and how it is reported. */
public final class WhoSaidWhat {
    private WhoSaidWhat() {}

    /** Reads the page that the first argument names. */
    public static void main(String[] args) throws IOException {
        var document = NewsParser.create().parse(Path.of(args[0]), null).document();
        document.article().ifPresent(article -> {
            for (String speaker : article.speakers()) {
                System.out.println(speaker);
                for (Quote quote : article.quotesBy(speaker)) {
                    System.out.println("  " + quote.kind() + ": " + quote.text());
                }
            }
        });
    }
}
