package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.feed.FeedItem.Text;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;

/** Reads an {@code item} of RSS or an {@code entry} of Atom. */
final class XmlItem {
    /** Dates from the one that says most about publication to the one that says least. */
    private static final List<String> DATES = List.of(
            "pubdate",
            "published",
            "issued",
            "dc:date",
            "dc:issued",
            "dc:created",
            "created",
            "updated",
            "dc:modified",
            "modified");

    private final Element element;
    private final XmlNames names;
    private final XmlHead head;
    private final Context context;
    private final boolean atom;
    private final BaseAddress base;
    private final XmlImages images;
    private final FeedItem item = new FeedItem();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();

    XmlItem(Element element, XmlNames names, XmlHead head, Context context) {
        this.element = element;
        this.names = names;
        this.head = head;
        this.context = context;
        this.atom = names.of(element).equals("entry");
        this.base = XmlHead.within(element, head.base());
        this.images = new XmlImages(names, base);
    }

    FeedItem read() {
        for (var field : element.children()) {
            field(names.of(field), field);
            images.look(field);
        }
        item.published = ItemDates.first(
                        DATES.stream().map(dates::get).filter(Objects::nonNull).toList(), context)
                .orElse(null);
        item.url = Stream.of("feedburner:origlink", "link", "guid", "id")
                .map(addresses::get)
                .filter(Objects::nonNull)
                .flatMap(address -> base.resolve(address).stream())
                .findFirst()
                .orElse(null);
        item.image = images.best().orElse(null);
        if (item.authors.isEmpty()) {
            item.authors.addAll(head.authors());
        }
        return item;
    }

    private void field(String name, Element field) {
        switch (name) {
            case "title" -> item.headline = item.headline.isEmpty() ? line(field) : item.headline;
            case "description", "summary", "dc:description", "tagline" -> {
                item.summary = item.summary.isBlank() ? text(field) : item.summary;
            }
            case "content:encoded", "content", "fulltext" -> {
                item.content = item.content.isBlank() ? text(field) : item.content;
            }
            case "author", "dc:creator", "creator" -> authors(field);
            case "category", "dc:subject" -> category(field);
            case "link", "guid", "id", "feedburner:origlink" -> address(name, field);
            default -> {
                if (DATES.contains(name)) {
                    dates.putIfAbsent(name, field.wholeText());
                }
            }
        }
    }

    private void address(String name, Element field) {
        var rel = field.attr("rel");
        boolean story = rel.isEmpty() || rel.equals("alternate");
        var address = field.hasAttr("href") ? field.attr("href") : field.wholeText();
        boolean named = name.equals("guid") || name.equals("id");
        boolean opens = !named
                || (address.strip().toLowerCase(Locale.ROOT).startsWith("http")
                        && !field.attr("isPermaLink").equals("false"));
        if (story && opens && !address.isBlank()) {
            addresses.putIfAbsent(name, address.strip());
        }
    }

    private void authors(Element field) {
        for (var author : ItemAuthors.read(field, names, base, context)) {
            if (item.authors.stream().noneMatch(known -> known.name().equals(author.name()))) {
                item.authors.add(author);
            }
        }
    }

    private void category(Element field) {
        var words = new ArrayList<>(List.of(field.attr("label"), field.wholeText(), field.attr("term")));
        words.replaceAll(PlainText::ofMetadata);
        words.stream().filter(word -> !word.isEmpty()).findFirst().ifPresent(item.categories::add);
    }

    /** A text on one line, without mark-up. */
    private String line(Element field) {
        return isPlain(field) ? PlainText.clean(field.wholeText()) : PlainText.ofMetadata(raw(field));
    }

    private Text text(Element field) {
        var raw = raw(field);
        return new Text(raw, !isPlain(field) && isMarkup(raw), XmlHead.within(field, base));
    }

    /** Atom says what is HTML; everything else may be. */
    private boolean isPlain(Element field) {
        var type = field.attr("type").toLowerCase(Locale.ROOT);
        return field.childrenSize() == 0 && atom && !type.contains("html");
    }

    private static String raw(Element field) {
        return field.childrenSize() == 0 ? field.wholeText() : XmlMarkup.of(field);
    }

    /** Whether a text has a tag or an entity. */
    private static boolean isMarkup(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '<' && (next == '/' || next == '!' || Character.isLetter(next))) {
                return true;
            }
            if (c == '&' && (next == '#' || Character.isLetter(next)) && isEntity(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEntity(String text, int from) {
        int end = text.indexOf(';', from);
        return end > 0 && end - from <= 12 && text.substring(from, end).indexOf(' ') < 0;
    }
}
