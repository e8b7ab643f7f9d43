package org.newsdoc.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Teaser;

/** Reads the nodes of a schema.org graph, one of this library or of anybody else. */
final class SchemaOrgReader {
    private SchemaOrgReader() {}

    static NewsDocument read(JsonObject json) {
        var root = new SchemaOrgNode(json);
        var nodes = new ArrayList<SchemaOrgNode>();
        nodes.add(root);
        for (var node : root.nodes("@graph")) {
            nodes.add(node);
            nodes.addAll(node.nodes("@graph"));
        }
        var document = NewsDocument.builder();
        nodes.stream().filter(SchemaOrgReader::isStory).findFirst().ifPresent(node -> document.article(article(node)));
        nodes.stream()
                .filter(node -> node.is("ItemList"))
                .findFirst()
                .ifPresent(list -> list.nodes("itemListElement").forEach(item -> document.addTeaser(teaser(item))));
        return document.build();
    }

    private static boolean isStory(SchemaOrgNode node) {
        return node.is("Article") || node.is("BlogPosting") || node.is("Report");
    }

    private static Article article(SchemaOrgNode node) {
        var headline = node.text("headline").or(() -> node.text("name")).orElse("");
        var article = Article.builder(headline)
                .kicker(node.text("genre").orElse(null))
                .deck(node.text("description").orElse(null))
                .keyPoints(node.texts("abstract"))
                .authors(node.people("author"))
                .dateline(dateline(node).orElse(null))
                .published(node.date("datePublished").orElse(null))
                .modified(node.date("dateModified").orElse(null))
                .categories(node.texts("articleSection"))
                .topics(topics(node))
                .language(node.text("inLanguage").flatMap(LanguageTag::parse).orElse(null))
                .url(node.url("url").or(() -> node.url("mainEntityOfPage")).orElse(null))
                .site(node.text("publisher").orElse(null))
                .access(access(node).orElse(null))
                .leadImage(node.image("image").orElse(null))
                .sections(sections(node))
                .notes(notes(node));
        return QuotationReader.withQuotes(article.build(), node.nodes("hasPart"));
    }

    private static Optional<Dateline> dateline(SchemaOrgNode node) {
        return node.text("dateline")
                .map(text -> Dateline.builder(text)
                        .place(node.text("locationCreated").orElse(null))
                        .build());
    }

    /** The keywords; a single text holds several with commas between them. */
    private static List<String> topics(SchemaOrgNode node) {
        var keywords = node.texts("keywords");
        return keywords.size() != 1 || node.hasList("keywords")
                ? keywords
                : Stream.of(keywords.get(0).split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static Optional<Access> access(SchemaOrgNode node) {
        if (node.text("conditionsOfAccess")
                .filter(SchemaOrgWriter.METERED::equals)
                .isPresent()) {
            return Optional.of(Access.METERED);
        }
        return node.truth("isAccessibleForFree").map(free -> free ? Access.FREE : Access.PAYWALLED);
    }

    private static List<Section> sections(SchemaOrgNode node) {
        var sections = new ArrayList<>(body(node.text("articleBody")));
        node.nodes("liveBlogUpdate").forEach(post -> sections.add(post(post)));
        return sections;
    }

    private static List<Section> body(Optional<String> text) {
        var paragraphs = PlainBody.paragraphs(text.orElse("")).stream()
                .filter(line -> !line.isBlank())
                .map(Paragraph::of)
                .toList();
        return paragraphs.isEmpty()
                ? List.of()
                : List.of(
                        Section.builder(SectionKind.BODY, 0).blocks(paragraphs).build());
    }

    private static Section post(SchemaOrgNode node) {
        var label = node.text("headline");
        return Section.builder(SectionKind.POST, 1)
                .label(label.orElse(null))
                .labelForm(label.map(text -> LabelForm.HEADING).orElse(null))
                .time(node.date("datePublished").orElse(null))
                .authors(node.people("author"))
                .url(node.url("url").orElse(null))
                .blocks(body(node.text("articleBody")).stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList())
                .build();
    }

    private static List<Note> notes(SchemaOrgNode node) {
        var notes = new ArrayList<Note>();
        for (var correction : node.nodes("correction")) {
            var kind = correction.text("name").filter(NoteKind.CLARIFICATION.label()::equals);
            correction
                    .text("text")
                    .ifPresent(text -> notes.add(Note.builder(
                                    kind.isPresent() ? NoteKind.CLARIFICATION : NoteKind.CORRECTION, RichText.of(text))
                            .build()));
        }
        return notes;
    }

    /** A link of a list: the story itself, or an entry that holds it. */
    private static Teaser teaser(SchemaOrgNode entry) {
        var node = entry.nodes("item").stream().findFirst().orElse(entry);
        return Teaser.builder(node.text("headline").or(() -> node.text("name")).orElse(""))
                .kicker(node.text("genre").orElse(null))
                .url(node.url("url")
                        .or(() -> node.url("@id"))
                        .or(() -> entry.url("item"))
                        .or(() -> entry.url("url"))
                        .orElse(null))
                .published(node.date("datePublished").orElse(null))
                .categories(node.texts("articleSection"))
                .authors(node.people("author"))
                .image(node.image("image").orElse(null))
                .sections(body(node.text("description")))
                .build();
    }
}
