package org.newsdoc.parsers.internal.canonical;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;

/**
 * Reads text in canonical form. Nothing is recognised, all is said; what was changed by hand so that it makes no sense is read
 * as paragraphs.
 */
public final class CanonicalReader {
    private final NewsDocument.Builder document = NewsDocument.builder();
    private Optional<Teaser.Builder> teaser = Optional.empty();
    private Optional<Article.Builder> article = Optional.empty();
    private SectionsReader sections = new SectionsReader();

    private CanonicalReader() {}

    /** Reads a text. */
    public static NewsDocument read(String text) {
        var lines = Arrays.stream(text.split("\n")).map(String::stripTrailing).toList();
        return new CanonicalReader().read(Passage.of(lines));
    }

    private NewsDocument read(List<Passage> passages) {
        if (passages.isEmpty()) {
            return document.build();
        }
        head(passages.get(0));
        for (var passage : passages.subList(1, passages.size())) {
            if (passage.first().equals("[teaser]")) {
                close();
                teaser = Optional.of(teaser(passage));
            } else {
                sections.add(passage);
            }
        }
        close();
        return document.build();
    }

    private void head(Passage head) {
        if (head.text("Story").filter("none"::equals).isPresent()) {
            return;
        }
        article = Optional.of(Article.builder(head.text("Headline").orElse(""))
                .kicker(head.text("Kicker").orElse(null))
                .deck(head.text("Deck").orElse(null))
                .keyPoints(head.texts("Point"))
                .authors(head.authors())
                .dateline(dateline(head).orElse(null))
                .published(head.date("Published"))
                .modified(head.date("Modified"))
                .categories(head.texts("Category"))
                .topics(head.texts("Topic"))
                .language(head.text("Language").flatMap(LanguageTag::parse).orElse(null))
                .url(head.url("Address"))
                .site(head.text("Site").orElse(null))
                .access(head.text("Access").flatMap(CanonicalReader::access).orElse(null))
                .leadImage(head.fields().containsKey("Image") ? head.image() : null));
    }

    private static Optional<Dateline> dateline(Passage head) {
        return head.parts("Dateline").stream()
                .findFirst()
                .map(parts -> Dateline.builder(parts.get(0).orElse(""))
                        .place(parts.get(1).orElse(null))
                        .agency(parts.get(2).orElse(null))
                        .date(parts.get(3).orElse(null))
                        .build());
    }

    private static Optional<Access> access(String text) {
        return Arrays.stream(Access.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Teaser.Builder teaser(Passage passage) {
        return Teaser.builder(passage.text("Headline").orElse(""))
                .kicker(passage.text("Kicker").orElse(null))
                .authors(passage.authors())
                .published(passage.date("Published"))
                .categories(passage.texts("Category"))
                .url(passage.url("Address"))
                .image(passage.fields().containsKey("Image") ? passage.image() : null);
    }

    /** Ends the story or teaser that the sections so far belong to. */
    private void close() {
        var whole = sections.sections();
        var notes = sections.notes();
        if (teaser.isPresent()) {
            document.addTeaser(teaser.get().sections(whole).build());
        } else {
            article.ifPresent(
                    story -> document.article(story.sections(whole).notes(notes).build()));
        }
        sections = new SectionsReader();
    }
}
