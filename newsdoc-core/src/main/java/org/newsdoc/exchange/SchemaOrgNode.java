package org.newsdoc.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;

/** A node of a schema.org graph, whose values may be plain texts, nodes, or lists of either. */
final class SchemaOrgNode {
    private final JsonObject json;

    SchemaOrgNode(JsonObject json) {
        this.json = json;
    }

    /** Whether one of the node's types ends in this word: {@code Article} is every kind of article. */
    boolean is(String type) {
        return json.textsAmong("@type").stream().anyMatch(name -> name.endsWith(type));
    }

    /** Whether a field holds a list. */
    boolean hasList(String name) {
        return json.hasList(name);
    }

    /** The nodes in a field. */
    List<SchemaOrgNode> nodes(String name) {
        return json.objectsAmong(name).stream().map(SchemaOrgNode::new).toList();
    }

    /** The texts in a field and the names or texts of the nodes in it. */
    List<String> texts(String name) {
        var texts = new ArrayList<>(json.textsAmong(name));
        for (var node : json.objectsAmong(name)) {
            Stream.of("name", "@value", "text", "url", "@id")
                    .flatMap(field -> node.textsAmong(field).stream())
                    .findFirst()
                    .ifPresent(texts::add);
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    Optional<NewsDate> date(String name) {
        return text(name).flatMap(NewsDate::parse);
    }

    /** The address in a field: a text, or the {@code @id} or {@code url} of a node. */
    Optional<Url> url(String name) {
        return Stream.concat(
                        json.textsAmong(name).stream(),
                        json.objectsAmong(name).stream()
                                .flatMap(node -> Stream.of("url", "@id", "contentUrl")
                                        .flatMap(field -> node.textsAmong(field).stream())))
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(Url::of);
    }

    /** The people and organisations in a field. */
    List<Contributor> people(String name) {
        var people = new ArrayList<Contributor>();
        json.textsAmong(name).stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> people.add(Contributor.builder(text).build()));
        for (var person : nodes(name)) {
            person.text("name")
                    .ifPresent(text -> people.add(Contributor.builder(text)
                            .url(person.url("url").orElse(null))
                            .role(person.text("jobTitle").orElse(null))
                            .affiliation(person.text("affiliation")
                                    .or(() -> person.text("worksFor"))
                                    .orElse(null))
                            .build()));
        }
        return people;
    }

    /** The first picture in a field. */
    Optional<Image> image(String name) {
        var node = nodes(name).stream().findFirst();
        if (node.isEmpty()) {
            return url(name).map(url -> Image.builder().url(url).build());
        }
        var image = node.get();
        var url = image.url("url").or(() -> image.url("contentUrl")).or(() -> image.url("@id"));
        return url.map(address -> Image.builder()
                .url(address)
                .caption(image.text("caption").orElse(null))
                .credit(image.text("creditText").or(() -> image.text("creator")).orElse(null))
                .alt(image.text("description").orElse(null))
                .width(image.pixels("width"))
                .height(image.pixels("height"))
                .build());
    }

    /** A whole number of pixels, also as {@code "1200"} or {@code "1200px"}. */
    private @Nullable Integer pixels(String name) {
        var digits = text(name).map(text -> text.replace("px", "").strip()).orElse("");
        boolean number =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(digits) > 0 ? (Integer) Integer.parseInt(digits) : null;
    }

    /** What a field says, as a truth value or in words. */
    Optional<Boolean> truth(String name) {
        return json.truthAmong(name);
    }
}
