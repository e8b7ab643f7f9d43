package org.newsdoc.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.newsdoc.model.Section;
import org.newsdoc.parsers.NewsParser;

/** Prints what the sections of a story are called, what they are for, and how long they are. */
public final class PrintSections {
    private PrintSections() {}

    /** Reads the page that the first argument names. */
    public static void main(String[] args) throws IOException {
        var document = NewsParser.create().parse(Path.of(args[0]), null).document();
        document.article().ifPresent(article -> {
            System.out.println(article.headline() + " (" + article.wordCount() + " words)");
            for (Section section : article.sections()) {
                System.out.println("  " + section.label().orElse("(lede)") + " ["
                        + section.kind().label() + "] " + section.blocks().size() + " blocks");
            }
        });
    }
}
