package org.newsdoc.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/** Reads a ninjs object, one of this library or of anybody else. */
final class NinjsReader {
    private static final Set<String> NOTES = Set.of("correction", "clarification", "editors-note", "update", "tagline");
    private static final Set<String> PICTURES = Set.of("picture", "graphic");
    private static final Set<String> RECORDINGS = Set.of("video", "audio");

    /** A text with what it is for; an absent role is empty. */
    private record Labelled(String role, String type, String value) {}

    private NinjsReader() {}

    static NewsDocument read(JsonObject json) {
        json.requiredText("uri");
        var document = NewsDocument.builder();
        json.objects("associations", NinjsReader::teaser).forEach(found -> found.ifPresent(document::addTeaser));
        if (json.has("headlines") || json.has("bodies") || json.has("descriptions")) {
            document.article(article(json));
        }
        return document.build();
    }

    private static Article article(JsonObject json) {
        var descriptions = labelled(json, "descriptions");
        var article = Article.builder(headline(json))
                .kicker(first(labelled(json, "headlines"), "kicker"))
                .deck(first(descriptions, "summary"))
                .keyPoints(all(descriptions, "key-point"))
                .authors(authors(json))
                .published(date(json, "firstCreated")
                        .or(() -> date(json, "contentCreated"))
                        .orElse(null))
                .modified(date(json, "versionCreated").orElse(null))
                .categories(names(json, "subjects", "category"))
                .topics(topics(json))
                .language(json.text("language").flatMap(LanguageTag::parse).orElse(null))
                .url(url(json, "uri"))
                .site(names(json, "infoSources", "publisher").stream()
                        .findFirst()
                        .orElse(null));
        descriptions.stream()
                .filter(text -> NOTES.contains(text.role))
                .forEach(text -> article.addNote(Note.builder(new NoteKind(text.role), RichText.of(text.value))
                        .build()));
        body(json, article);
        return article.build();
    }

    private static void body(JsonObject json, Article.Builder article) {
        var pictures = new ArrayList<Image>();
        if (PICTURES.contains(type(json))) {
            pictures.add(image(json));
        }
        json.objects(
                        "associations",
                        one -> PICTURES.contains(type(one)) ? Optional.of(image(one)) : Optional.<Image>empty())
                .forEach(found -> found.ifPresent(pictures::add));
        var blocks = new ArrayList<Block>(
                PlainBody.paragraphs(plain(json)).stream().map(Paragraph::of).toList());
        pictures.stream().skip(1).map(Figure::new).forEach(blocks::add);
        json.objects("associations", NinjsReader::recording).forEach(found -> found.ifPresent(blocks::add));
        article.leadImage(pictures.isEmpty() ? null : pictures.get(0));
        if (!blocks.isEmpty()) {
            article.addSection(
                    Section.builder(SectionKind.BODY, 0).blocks(blocks).build());
        }
    }

    /** The body as plain text, preferring one that is plain text already. */
    private static String plain(JsonObject json) {
        var bodies = labelled(json, "bodies");
        return bodies.stream()
                .filter(body -> !body.type.contains("html"))
                .findFirst()
                .map(Labelled::value)
                .or(() -> bodies.stream().findFirst().map(body -> PlainBody.withoutTags(body.value)))
                .orElse("");
    }

    private static Optional<Teaser> teaser(JsonObject json) {
        if (!type(json).equals("text")) {
            return Optional.empty();
        }
        var section =
                PlainBody.paragraphs(Optional.ofNullable(first(labelled(json, "descriptions"), "summary"))
                                .orElse(""))
                        .stream()
                        .map(Paragraph::of)
                        .toList();
        var teaser = Teaser.builder(headline(json))
                .kicker(first(labelled(json, "headlines"), "kicker"))
                .url(url(json, "uri"))
                .published(date(json, "firstCreated").orElse(null))
                .categories(names(json, "subjects", "category"))
                .authors(authors(json));
        json.objects("associations", NinjsReader::image).stream().findFirst().ifPresent(teaser::image);
        if (!section.isEmpty()) {
            teaser.addSection(
                    Section.builder(SectionKind.BODY, 0).blocks(section).build());
        }
        return Optional.of(teaser.build());
    }

    private static Optional<Block> recording(JsonObject json) {
        return RECORDINGS.contains(type(json))
                ? Optional.of(Embed.of(
                        null,
                        image(json).url().orElse(null),
                        json.text("title")
                                .or(() -> Optional.of(headline(json)))
                                .filter(text -> !text.isEmpty())
                                .orElse(null)))
                : Optional.empty();
    }

    private static Image image(JsonObject json) {
        var captions = labelled(json, "descriptions");
        var image = Image.builder()
                .credit(json.text("by").orElse(null))
                .alt(json.text("title").orElse(null))
                .caption(Optional.ofNullable(first(captions, "caption"))
                        .or(() -> captions.stream().findFirst().map(Labelled::value))
                        .orElse(null));
        json.objects("renditions", rendition -> rendition).stream()
                .filter(rendition -> rendition.has("href"))
                .max(Comparator.comparingInt(
                        rendition -> rendition.number("width").orElse(0)))
                .ifPresent(best -> image.url(url(best, "href"))
                        .width(best.number("width").orElse(null))
                        .height(best.number("height").orElse(null)));
        return image.build();
    }

    private static String type(JsonObject json) {
        return json.text("type").orElse("");
    }

    private static String headline(JsonObject json) {
        var headlines = labelled(json, "headlines");
        return Optional.ofNullable(first(headlines, "main"))
                .or(() -> headlines.stream()
                        .filter(text -> !text.role.equals("kicker"))
                        .findFirst()
                        .map(Labelled::value))
                .or(() -> json.text("title"))
                .orElse("");
    }

    /** Those named as authors, else the byline as printed. */
    private static List<Contributor> authors(JsonObject json) {
        var authors = json.objects("people", NinjsReader::author).stream()
                .flatMap(Optional::stream)
                .toList();
        return authors.isEmpty()
                ? json.text("by")
                        .map(by -> List.of(Contributor.builder(by).build()))
                        .orElse(List.of())
                : authors;
    }

    private static Optional<Contributor> author(JsonObject person) {
        boolean wrote = person.text("rel").filter("author"::equals).isPresent();
        return person.text("name")
                .filter(name -> wrote && !name.isEmpty())
                .map(name -> Contributor.builder(name)
                        .url(url(person, "uri"))
                        .role(person.text("literal").orElse(null))
                        .build());
    }

    private static List<String> topics(JsonObject json) {
        return json
                .objects(
                        "subjects",
                        subject ->
                                subject.text("rel").filter("category"::equals).isPresent()
                                        ? Optional.<String>empty()
                                        : subject.text("name"))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The names in a list whose {@code rel} or {@code role} is the one given. */
    private static List<String> names(JsonObject json, String list, String role) {
        return json
                .objects(
                        list,
                        one -> one.text("rel")
                                        .or(() -> one.text("role"))
                                        .filter(role::equals)
                                        .isPresent()
                                ? one.text("name")
                                : Optional.<String>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Labelled> labelled(JsonObject json, String name) {
        return json.objects(
                name,
                text -> new Labelled(
                        text.text("role").orElse(""), text.text("contentType").orElse(""), text.requiredText("value")));
    }

    private static @Nullable String first(List<Labelled> texts, String role) {
        return all(texts, role).stream().findFirst().orElse(null);
    }

    private static List<String> all(List<Labelled> texts, String role) {
        return texts.stream()
                .filter(text -> text.role.equals(role))
                .map(Labelled::value)
                .toList();
    }

    private static Optional<NewsDate> date(JsonObject json, String name) {
        return json.text(name).flatMap(NewsDate::parse);
    }

    /** An address of the web; the names ninjs also takes ({@code urn:}, {@code tag:}) lead nowhere. */
    private static @Nullable Url url(JsonObject json, String name) {
        return json.text(name)
                .filter(uri -> !uri.isBlank())
                .map(Url::of)
                .filter(url -> Address.web(url).isPresent())
                .orElse(null);
    }
}
