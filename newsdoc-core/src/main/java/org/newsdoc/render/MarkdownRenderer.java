package org.newsdoc.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.Section;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/**
 * A document as Markdown: CommonMark, and tables as GitHub writes them.
 *
 * <pre>{@code
 * String markdown = MarkdownRenderer.create().withFrontMatter().render(document);
 * }</pre>
 *
 * <p>Text that would be mark-up by accident is escaped; links keep safe schemes only. Immutable and thread-safe; never
 * throws for any document.
 *
 * @since 0.1
 */
public final class MarkdownRenderer {
    private static final int DEEPEST_HEADING = 6;

    private final boolean frontMatter;

    private MarkdownRenderer(boolean frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** A renderer without front matter: headline, byline and dates stand in the text. */
    public static MarkdownRenderer create() {
        return new MarkdownRenderer(false);
    }

    /** The same with YAML front matter, which then holds all that is known about the story but its body. */
    public MarkdownRenderer withFrontMatter() {
        return new MarkdownRenderer(true);
    }

    /** The document as Markdown; lines end in {@code \n}, the last one too. Empty for an empty document. */
    public String render(NewsDocument document) {
        var lines = new ArrayList<String>();
        if (frontMatter) {
            lines.addAll(FrontMatter.lines(document));
        }
        document.article().ifPresent(article -> MarkdownBlocks.append(lines, article(article)));
        if (!document.teasers().isEmpty()) {
            MarkdownBlocks.append(lines, List.of("---"));
            document.teasers().forEach(teaser -> MarkdownBlocks.append(lines, teaser(teaser)));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> article(Article article) {
        var lines = new ArrayList<String>();
        MarkdownBlocks.append(lines, heading(1, MarkdownText.of(article.headline())));
        if (!frontMatter) {
            article.kicker()
                    .filter(kicker -> !article.headline().contains(kicker))
                    .ifPresent(kicker -> lines.addAll(0, List.of(MarkdownText.of(kicker), "")));
            article.deck().ifPresent(deck -> MarkdownBlocks.append(lines, MarkdownBlocks.line(MarkdownText.of(deck))));
            MarkdownBlocks.append(lines, byline(article));
        }
        MarkdownBlocks.append(
                lines,
                article.keyPoints().stream()
                        .map(point -> "- " + MarkdownText.of(point))
                        .toList());
        article.leadImage().ifPresent(image -> MarkdownBlocks.append(lines, MarkdownBlocks.image(image)));
        var notes = new PlacedNotes(article);
        for (int i = 0; i < article.sections().size(); i++) {
            MarkdownBlocks.append(lines, section(article, i, notes));
        }
        notes.elsewhere().forEach(note -> MarkdownBlocks.append(lines, note(note)));
        return lines;
    }

    private static List<String> byline(Article article) {
        return byline(article.authors(), article.published(), List.of());
    }

    private static List<String> byline(List<Contributor> authors, Optional<NewsDate> date, List<String> categories) {
        var names = authors.stream()
                .map(author -> linked(MarkdownText.of(author.name()), author.url()))
                .collect(Collectors.joining(", "));
        var parts = new ArrayList<>(List.of(names, date.map(PrintedDate::of).orElse("")));
        categories.forEach(category -> parts.add(MarkdownText.of(category)));
        return MarkdownBlocks.line(
                parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" — ")));
    }

    private static String linked(String escaped, Optional<Url> url) {
        return url.map(address -> MarkdownText.link(escaped, address)).orElse(escaped);
    }

    /** A section with the notes that stand in it. */
    private static List<String> section(Article article, int index, PlacedNotes notes) {
        var section = article.sections().get(index);
        var dateline = index == 0
                ? article.dateline().map(line -> MarkdownText.of(line.text())).orElse("")
                : "";
        var lines = new ArrayList<>(label(section, section.level() + 1));
        MarkdownBlocks.append(lines, byline(section.authors(), section.time(), List.of()));
        notes.walk(index, section, new PlacedNotes.Target() {
            @Override
            public void blocks(List<Block> blocks, boolean first) {
                var lead = first ? (runIn(section) + " " + dateline).strip() : "";
                MarkdownBlocks.append(lines, MarkdownBlocks.lines(lead, blocks));
            }

            @Override
            public void note(Note note) {
                MarkdownBlocks.append(lines, MarkdownRenderer.note(note));
            }
        });
        return lines;
    }

    private static boolean isRunIn(Section section) {
        return section.labelForm().filter(form -> form == LabelForm.RUN_IN).isPresent();
    }

    private static String runIn(Section section) {
        return section.label()
                .filter(label -> isRunIn(section) && !label.isBlank())
                .map(label -> MarkdownText.marked(label + ":", "**"))
                .orElse("");
    }

    private static List<String> label(Section section, int level) {
        return section.label()
                .filter(label -> !isRunIn(section))
                .map(MarkdownText::of)
                .map(label -> heading(level, label.isEmpty() ? "" : linked(label, section.url())))
                .orElse(List.of());
    }

    private static List<String> heading(int level, String text) {
        return text.isEmpty()
                ? List.of()
                : List.of("#".repeat(Math.min(Math.max(level, 1), DEEPEST_HEADING)) + " " + text);
    }

    private static List<String> note(Note note) {
        return MarkdownBlocks.line(MarkdownText.of(note.text()));
    }

    private static List<String> teaser(Teaser teaser) {
        var headline = MarkdownText.of(teaser.headline());
        var lines = new ArrayList<>(heading(2, linked(headline, teaser.url())));
        teaser.kicker()
                .filter(kicker -> !teaser.headline().contains(kicker))
                .ifPresent(kicker -> MarkdownBlocks.append(lines, MarkdownBlocks.line(MarkdownText.of(kicker))));
        MarkdownBlocks.append(lines, byline(teaser.authors(), teaser.published(), teaser.categories()));
        teaser.image().ifPresent(image -> MarkdownBlocks.append(lines, MarkdownBlocks.image(image)));
        teaser.sections().forEach(section -> {
            MarkdownBlocks.append(lines, label(section, 3));
            MarkdownBlocks.append(lines, MarkdownBlocks.lines(runIn(section), section.blocks()));
        });
        return lines;
    }
}
