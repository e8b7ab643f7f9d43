package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.feed.FeedItem.Text;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.json.Json;
import org.newsdoc.parsers.internal.json.JsonReader;

/** Reads the items of a JSON Feed, 1.0 or 1.1, however broken its JSON. */
final class JsonItems {
    private final Context context;
    private final BaseAddress base;
    private final List<Contributor> authors;

    private JsonItems(Json.Node feed, Context context) {
        this.context = context;
        this.base = Stream.concat(
                        context.url().map(Url::value).stream(),
                        Stream.of(feed.text("home_page_url"), feed.text("feed_url")))
                .map(BaseAddress::of)
                .filter(address -> !address.equals(BaseAddress.NONE))
                .findFirst()
                .orElse(BaseAddress.NONE);
        this.authors = authors(feed).stream()
                .filter(author -> !author.name().equals(feed.text("title")))
                .toList();
    }

    static List<FeedItem> read(String json, Context context) {
        var values = JsonReader.read(json).values();
        if (values.isEmpty() || !(values.get(0) instanceof Json.Node feed)) {
            return List.of();
        }
        LanguageTag.parse(feed.text("language")).ifPresent(tag -> context.language(tag.language()));
        var items = new JsonItems(feed, context);
        return feed.nodes("items").stream().map(items::item).toList();
    }

    private FeedItem item(Json.Node node) {
        var item = new FeedItem();
        item.headline = PlainText.clean(node.text("title"));
        item.summary = new Text(node.text("summary"), false, base);
        var html = node.text("content_html");
        item.content = html.isBlank() ? new Text(node.text("content_text"), false, base) : new Text(html, true, base);
        item.url = Stream.of(node.text("url"), node.text("external_url"), webAddress(node.text("id")))
                .flatMap(address -> base.resolve(address).stream())
                .findFirst()
                .orElse(null);
        item.published = ItemDates.first(List.of(node.text("date_published"), node.text("date_modified")), context)
                .orElse(null);
        item.authors.addAll(authors(node));
        if (item.authors.isEmpty()) {
            item.authors.addAll(authors);
        }
        node.texts("tags").stream()
                .map(PlainText::clean)
                .filter(tag -> !tag.isEmpty())
                .forEach(item.categories::add);
        item.image = Stream.of(node.text("image"), node.text("banner_image"))
                .flatMap(address -> base.resolve(address).stream())
                .findFirst()
                .map(url -> Image.builder().url(url).build())
                .orElse(null);
        return item;
    }

    private static String webAddress(String id) {
        return id.startsWith("http") ? id : "";
    }

    /** The authors of version 1.1, else the author of 1.0. */
    private List<Contributor> authors(Json.Node node) {
        var found = new ArrayList<Contributor>();
        for (var author : node.nodes(node.nodes("authors").isEmpty() ? "author" : "authors")) {
            found.addAll(ItemAuthors.of(PlainText.clean(author.text("name")), author.text("url"), base));
        }
        return found;
    }
}
