package org.newsdoc.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.NewsParser;

/** Turns the teasers of a page, or of a page that is only a feed, into a reading list in Markdown, oldest first. */
public final class ReadingList {
    private ReadingList() {}

    /** Reads the page that the first argument names. */
    public static void main(String[] args) throws IOException {
        var document = NewsParser.create().parse(Path.of(args[0]), null).document();
        document.teasers().stream()
                .sorted(Comparator.comparing(ReadingList::day))
                .forEach(teaser -> {
                    var link = teaser.url().map(url -> "[" + teaser.headline() + "](" + url + ")");
                    System.out.println("- [ ] " + day(teaser) + " " + link.orElse(teaser.headline()));
                });
    }

    private static String day(Teaser teaser) {
        return teaser.published().map(NewsDate::toString).orElse("undated");
    }
}
