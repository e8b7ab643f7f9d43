package org.newsdoc.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;

/** Puts what another extractor found into a document. */
final class Story {
    /** A block of text, or a heading. */
    record Line(String text, boolean heading) {}

    private final String title;
    private @Nullable String author;
    private final List<Line> lines = new ArrayList<>();

    Story(@Nullable String title) {
        this.title = title == null ? "" : title.strip();
    }

    Story author(@Nullable String name) {
        author = name;
        return this;
    }

    Story blocks(List<Line> blocks) {
        lines.addAll(blocks);
        return this;
    }

    /** Takes each line as a paragraph. */
    Story lines(String text) {
        text.lines().forEach(line -> lines.add(new Line(line.strip(), false)));
        return this;
    }

    NewsDocument document() {
        var article = Article.builder(title);
        if (author != null && !author.isBlank()) {
            article.addAuthor(Contributor.builder(author.strip()).build());
        }
        var section = Section.builder(SectionKind.BODY, 0);
        for (var line : lines) {
            if (line.heading() && !line.text().isBlank()) {
                article.addSection(section.build());
                section = Section.builder(SectionKind.CROSSHEAD, 1)
                        .label(line.text())
                        .labelForm(LabelForm.HEADING);
            } else if (!line.text().isBlank()) {
                section.addBlock(Paragraph.of(line.text()));
            }
        }
        article.addSection(section.build());
        return NewsDocument.builder().article(article.build()).build();
    }
}
