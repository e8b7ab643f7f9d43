package org.newsdoc.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsdoc.json.internal.JsonOut;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;
import org.newsdoc.render.HtmlRenderer;

/** Writes the fields of a ninjs object; the order of the calls is the order of the fields. */
final class NinjsWriter {
    /** A text with what it is for. */
    private record Labelled(String role, String value) {}

    private final JsonOut out;

    NinjsWriter(JsonOut out) {
        this.out = out;
    }

    void write(NewsDocument document) {
        out.object(document, this::document);
    }

    private void document(NewsDocument document) {
        var article = document.article();
        out.text(
                "uri",
                article.flatMap(Article::url)
                        .or(() -> document.source().flatMap(source -> source.url()))
                        .flatMap(Address::absolute)
                        .orElseGet(() -> Address.urn(document)));
        out.text("type", article.isPresent() ? "text" : "composite");
        out.object("standard", Optional.of("3.1"), version -> {
            out.text("name", "ninjs");
            out.text("version", version);
            out.text("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        });
        article.ifPresent(this::article);
        out.objectsIfAny("associations", associations(document), association -> {
            if (association instanceof Image image) {
                image(image);
            } else if (association instanceof Teaser teaser) {
                teaser(teaser);
            }
        });
    }

    private void article(Article article) {
        dates(article.published(), article.modified());
        out.text("language", article.language());
        labelled("headlines", headlines(article.headline(), article.kicker()));
        out.text("by", byline(article.authors()));
        out.text("located", article.dateline().flatMap(Dateline::place));
        labelled("descriptions", descriptions(article));
        var story = NewsDocument.builder().article(article).build();
        out.objects("bodies", List.of("text/plain", "text/html"), type -> {
            out.text("role", type.equals("text/plain") ? "main" : "richtext");
            out.text("contentType", type);
            out.number("wordCount", article.wordCount());
            out.text(
                    "value",
                    type.equals("text/plain")
                            ? article.text()
                            : HtmlRenderer.fragment().render(story));
        });
        people(article.authors(), article.speakers());
        out.objectsIfAny("infoSources", sources(article), this::source);
        subjects(article.categories(), article.topics());
    }

    /** ninjs has moments with their offset only; a day is not made one. */
    private void dates(Optional<NewsDate> published, Optional<NewsDate> modified) {
        moment("firstCreated", published);
        moment("versionCreated", modified);
    }

    private void moment(String name, Optional<NewsDate> date) {
        out.text(name, date.filter(NewsDate.Moment.class::isInstance));
    }

    private void labelled(String name, List<Labelled> texts) {
        out.objectsIfAny(
                name, texts.stream().filter(text -> !text.value.isEmpty()).toList(), text -> {
                    out.text("role", text.role);
                    out.text("contentType", "text/plain");
                    out.text("value", text.value);
                });
    }

    private static List<Labelled> headlines(String headline, Optional<String> kicker) {
        var texts = new ArrayList<>(List.of(new Labelled("main", headline)));
        kicker.ifPresent(text -> texts.add(new Labelled("kicker", text)));
        return texts;
    }

    private static List<Labelled> descriptions(Article article) {
        var texts = new ArrayList<Labelled>();
        article.deck().ifPresent(deck -> texts.add(new Labelled("summary", deck)));
        article.keyPoints().forEach(point -> texts.add(new Labelled("key-point", point)));
        article.notes()
                .forEach(note ->
                        texts.add(new Labelled(note.kind().label(), note.text().text())));
        return texts;
    }

    private static Optional<String> byline(List<Contributor> authors) {
        return Optional.of(authors.stream().map(Contributor::name).collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    private void people(List<Contributor> authors, List<String> speakers) {
        var people = new ArrayList<Object>(authors);
        people.addAll(speakers);
        out.objectsIfAny("people", people, person -> {
            if (person instanceof Contributor author) {
                out.text("name", author.name());
                out.text("rel", "author");
                out.text("uri", author.url().flatMap(Address::absolute));
                out.text("literal", author.role());
            } else {
                out.text("name", person.toString());
                out.text("rel", "speaker");
            }
        });
    }

    private static List<Labelled> sources(Article article) {
        var sources = new ArrayList<Labelled>();
        article.site().ifPresent(site -> sources.add(new Labelled("publisher", site)));
        article.dateline().flatMap(Dateline::agency).ifPresent(agency -> sources.add(new Labelled("agency", agency)));
        return sources;
    }

    private void source(Labelled source) {
        out.text("name", source.value);
        out.text("role", source.role);
    }

    private void subjects(List<String> categories, List<String> topics) {
        var subjects = new ArrayList<Labelled>();
        categories.forEach(name -> subjects.add(new Labelled("category", name)));
        topics.forEach(name -> subjects.add(new Labelled("topic", name)));
        out.objectsIfAny("subjects", subjects, subject -> {
            out.text("name", subject.value);
            out.text("rel", subject.role);
        });
    }

    private static List<Object> associations(NewsDocument document) {
        var associations = new ArrayList<Object>();
        document.article().ifPresent(article -> {
            article.leadImage().ifPresent(associations::add);
            article.sections().forEach(section -> {
                section.blocks(Figure.class).stream().map(Figure::image).forEach(associations::add);
                section.blocks(Gallery.class).stream().map(Gallery::images).forEach(associations::addAll);
            });
        });
        associations.addAll(document.teasers());
        return associations;
    }

    private void image(Image image) {
        var href = image.url().flatMap(Address::absolute);
        out.text("name", "picture");
        out.text("uri", href.orElseGet(() -> Address.id(image)));
        out.text("type", "picture");
        out.text("by", image.credit());
        out.text("title", image.alt());
        labelled(
                "descriptions",
                image.caption()
                        .map(text -> List.of(new Labelled("caption", text)))
                        .orElse(List.of()));
        out.objectsIfAny("renditions", href.stream().toList(), address -> {
            out.text("name", "original");
            out.text("href", address);
            out.number("width", image.width());
            out.number("height", image.height());
        });
    }

    private void teaser(Teaser teaser) {
        out.text("name", "teaser");
        out.text("uri", Address.id(teaser));
        out.text("type", "text");
        moment("firstCreated", teaser.published());
        labelled("headlines", headlines(teaser.headline(), teaser.kicker()));
        out.text("by", byline(teaser.authors()));
        labelled("descriptions", List.of(new Labelled("summary", teaser.text())));
        people(teaser.authors(), List.of());
        subjects(teaser.categories(), List.of());
        out.objectsIfAny("associations", teaser.image().stream().toList(), this::image);
    }
}
