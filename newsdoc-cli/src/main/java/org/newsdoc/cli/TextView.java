package org.newsdoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Quote;
import org.newsdoc.model.Section;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.Teaser;

/** A document as somebody reads it on a terminal: parts with a blank line between them. */
final class TextView {
    private final List<String> parts = new ArrayList<>();

    private TextView() {}

    /** The view of a document, with a line break at its end. */
    static String of(NewsDocument document) {
        var view = new TextView();
        document.article().ifPresent(view::article);
        if (!document.teasers().isEmpty()) {
            view.heading("More stories", '=');
            document.teasers().forEach(view::teaser);
        }
        if (view.parts.isEmpty()) {
            view.add("(no story)");
        }
        return String.join("\n\n", view.parts) + "\n";
    }

    private void article(Article article) {
        article.kicker().ifPresent(kicker -> add("[" + kicker + "]"));
        heading(article.headline(), '=');
        article.deck().ifPresent(this::add);
        add(facts(article.authors(), article.published(), article.categories(), article.modified()));
        add(TextBlocks.bullets(article.keyPoints()));
        article.leadImage().ifPresent(image -> add(picture(image)));
        article.dateline().ifPresent(dateline -> add(dateline.text()));
        article.sections().forEach(this::section);
        article.notes().forEach(note -> add("(" + note.text().text() + ")"));
        if (!article.quotes().isEmpty()) {
            heading("Who said what", '-');
            add(article.quotes().stream().map(TextView::quote).collect(Collectors.joining("\n")));
        }
    }

    private void section(Section section) {
        section.label().ifPresent(label -> heading(label, '-'));
        section.blocks().forEach(block -> add(block.accept(TextBlocks.PRINTED)));
    }

    private void teaser(Teaser teaser) {
        var lines = new ArrayList<String>();
        Consumer<String> line = text -> {
            if (!text.isEmpty()) {
                lines.add(text);
            }
        };
        var kicker = teaser.kicker().filter(label -> !teaser.headline().startsWith(label));
        line.accept(kicker.map(label -> "[" + label + "] ").orElse("") + teaser.headline());
        line.accept(facts(teaser.authors(), teaser.published(), teaser.categories(), Optional.empty()));
        teaser.url().ifPresent(url -> line.accept(url.value()));
        teaser.image().ifPresent(image -> line.accept(picture(image)));
        for (var section : teaser.sections()) {
            line.accept(section.label().map(label -> label + ": ").orElse("") + section.text());
        }
        add("* " + String.join("\n", lines).replace("\n", "\n  "));
    }

    private static String quote(Quote quote) {
        var speaker = quote.speaker();
        var who = speaker.map(Speaker::name).orElse("somebody");
        var description = speaker.flatMap(Speaker::description).map(text -> " (" + text + ")");
        return "* " + who + description.orElse("") + ": \u201c" + quote.text() + "\u201d";
    }

    private static String facts(
            List<Contributor> authors,
            Optional<NewsDate> published,
            List<String> categories,
            Optional<NewsDate> modified) {
        var names = authors.stream().map(Contributor::name).collect(Collectors.joining(", "));
        return Stream.of(
                        names.isEmpty() ? "" : "By " + names,
                        published.map(NewsDate::toString).orElse(""),
                        modified.map(date -> "changed " + date).orElse(""),
                        String.join(", ", categories))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String picture(Image image) {
        return TextBlocks.picture(image);
    }

    private void heading(String text, char line) {
        if (!text.isEmpty()) {
            add(text + "\n" + String.valueOf(line).repeat(Math.min(text.codePointCount(0, text.length()), 80)));
        }
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
