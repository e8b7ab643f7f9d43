package org.newsdoc.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.newsdoc.model.Article;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.parsers.NewsParser;

/** The program that README shows. */
public final class FirstMinute {
    private FirstMinute() {}

    /** Reads one of the pages of the examples; runs in the project's root folder. */
    public static void main(String[] args) throws IOException {
        Path page = Path.of("examples/pages/harbour-wall.txt");
        Article article =
                NewsParser.create().parse(page, null).document().article().orElseThrow();
        System.out.println(article.headline());
        for (Section section : article.sections(SectionKind.WHY_IT_MATTERS)) {
            System.out.println("Why it matters: " + section.text());
        }
        for (Quote quote : article.quotes()) {
            if (quote.kind() == QuoteKind.DIRECT) {
                System.out.println(quote.speaker().map(Speaker::name).orElse("somebody") + ": " + quote.text());
            }
        }
    }
}
