package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.json.Json;

/** Turns JSON-LD into claims. */
final class JsonLdClaims {
    private final JsonLd ld;
    private final BaseAddress base;
    private final Claims.Builder claims;

    JsonLdClaims(JsonLd ld, BaseAddress base, Claims.Builder claims) {
        this.ld = ld;
        this.base = base;
        this.claims = claims;
    }

    /** Adds what the story's object says. */
    void addStory(Json.Node story) {
        add(story, "json-ld");
        story.texts("@type").forEach(type -> claims.add(Field.TYPE, "json-ld", type));
        claims.add(Field.HEADLINE, "json-ld alternativeHeadline", text(story, "alternativeHeadline"));
        claims.add(Field.BODY, "json-ld", PlainText.linesOfMetadata(story.text("articleBody")));
        claims.add(Field.ACCESS, "json-ld", text(story, "isAccessibleForFree"));
        addImages(story, "image");
        addImages(story, "thumbnailUrl");
        story.texts("license").forEach(license -> claims.add(Field.LICENSE, "json-ld", license));
    }

    /** Adds what the page's object says, which may be about something else. */
    void addPage(Json.Node page) {
        add(page, "json-ld page");
        addImages(page, "primaryImageOfPage");
    }

    private void add(Json.Node node, String source) {
        var headline = text(node, "headline");
        claims.add(Field.HEADLINE, source, headline.isEmpty() ? text(node, "name") : headline);
        claims.add(Field.DECK, source, text(node, "description"));
        addPeople(node, "author", source);
        addPeople(node, "creator", source + " creator");
        claims.add(Field.PUBLISHED, source, text(node, "datePublished"));
        claims.add(Field.PUBLISHED, source + " dateCreated", text(node, "dateCreated"));
        claims.add(Field.PUBLISHED, source + " uploadDate", text(node, "uploadDate"));
        claims.add(Field.MODIFIED, source, text(node, "dateModified"));
        texts(node, "articleSection").forEach(section -> claims.add(Field.CATEGORY, source, section));
        addTopics(node, source);
        claims.add(Field.LANGUAGE, source, language(node));
        claims.add(Field.URL, source, text(node, "url"));
        ld.nodes(node, "publisher").forEach(publisher -> claims.add(Field.SITE, source, text(publisher, "name")));
    }

    private void addTopics(Json.Node node, String source) {
        texts(node, "keywords").forEach(keyword -> claims.add(Field.TOPIC, source, keyword));
        for (var name : List.of("about", "mentions")) {
            texts(node, name).forEach(topic -> claims.add(Field.TOPIC, source + " " + name, topic));
        }
    }

    private void addPeople(Json.Node node, String name, String source) {
        for (var text : node.texts(name)) {
            claims.add(Field.AUTHOR, source, PlainText.ofMetadata(text));
        }
        for (var person : ld.nodes(node, name)) {
            var names = texts(person, "name");
            if (names.isEmpty()) {
                names = List.of((text(person, "givenName") + " " + text(person, "familyName")).strip());
            }
            names.forEach(one -> claims.add(Field.AUTHOR, source, one));
            claims.addPerson(names, text(person, "url"), text(person, "jobTitle"), base);
        }
    }

    private void addImages(Json.Node node, String name) {
        for (var text : node.texts(name)) {
            base.resolve(text)
                    .ifPresent(url -> claims.addImage(Image.builder().url(url).build()));
        }
        for (var image : ld.nodes(node, name)) {
            var address = image.text("url").isEmpty() ? image.text("contentUrl") : image.text("url");
            var caption = text(image, "caption");
            base.resolve(address.isEmpty() ? image.text("@id") : address)
                    .ifPresent(url -> claims.addImage(Image.builder()
                            .url(url)
                            .caption(orNull(caption))
                            .credit(orNull(credit(image)))
                            .width(number(image.text("width")))
                            .height(number(image.text("height")))
                            .build()));
        }
    }

    private String credit(Json.Node image) {
        var credit = text(image, "creditText");
        for (var name : List.of("author", "creator", "copyrightHolder")) {
            credit = credit.isEmpty() ? texts(image, name).stream().findFirst().orElse("") : credit;
        }
        return credit;
    }

    private String language(Json.Node node) {
        var text = text(node, "inLanguage");
        return text.isEmpty()
                ? ld.nodes(node, "inLanguage").stream()
                        .map(one -> text(one, "alternateName"))
                        .findFirst()
                        .orElse("")
                : text;
    }

    /** The texts of a member; of an object, its name. */
    private List<String> texts(Json.Node node, String name) {
        var texts = new ArrayList<String>();
        node.texts(name).forEach(text -> texts.add(PlainText.ofMetadata(text)));
        ld.nodes(node, name).forEach(one -> texts.add(text(one, "name")));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static String text(Json.Node node, String name) {
        return PlainText.ofMetadata(node.text(name));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @org.jspecify.annotations.Nullable Integer number(String text) {
        int end = 0;
        while (end < text.length() && end < 6 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end == 0 ? null : Integer.valueOf(text.substring(0, end));
    }
}
