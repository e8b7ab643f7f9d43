package org.newsdoc.parsers.internal.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;

/**
 * What a feed says of itself.
 *
 * @param base what the addresses of its items are relative to
 * @param authors who made the items that name nobody
 */
record XmlHead(BaseAddress base, List<Contributor> authors) {
    /** Reads the head of a feed and tells the context its language. */
    static XmlHead of(Document feed, XmlNames names, Context context) {
        var root = feed.firstElementChild();
        if (root == null) {
            return new XmlHead(BaseAddress.NONE, List.of());
        }
        var channel = child(root, "channel", names).orElse(root);
        Stream.of(channel.attr("xml:lang"), root.attr("xml:lang"), text(channel, "language", names))
                .flatMap(tag -> LanguageTag.parse(tag.strip()).stream())
                .findFirst()
                .ifPresent(tag -> context.language(tag.language()));
        var base = within(channel, within(root, outside(channel, names, context)));
        var title = text(channel, "title", names);
        var authors = children(channel, "author", names)
                .flatMap(author -> ItemAuthors.read(author, names, base, context).stream())
                .filter(author -> !author.name().equals(title))
                .toList();
        return new XmlHead(base, authors);
    }

    /** The address given for the feed, else the one of the page that it is about. */
    private static BaseAddress outside(Element channel, XmlNames names, Context context) {
        return context.url()
                .map(url -> BaseAddress.of(url.value()))
                .orElseGet(() -> children(channel, "link", names)
                        .filter(link -> !link.attr("rel").equals("self"))
                        .map(link -> BaseAddress.of(link.hasAttr("href") ? link.attr("href") : link.wholeText()))
                        .filter(address -> !address.equals(BaseAddress.NONE))
                        .findFirst()
                        .orElse(BaseAddress.NONE));
    }

    /** What addresses in an element are relative to: its own {@code xml:base} if it has one. */
    static BaseAddress within(Element element, BaseAddress around) {
        var own = element.attr("xml:base");
        return own.isEmpty()
                ? around
                : around.resolve(own)
                        .map(Url::value)
                        .map(BaseAddress::of)
                        .filter(base -> !base.equals(BaseAddress.NONE))
                        .orElse(around);
    }

    private static String text(Element element, String name, XmlNames names) {
        return child(element, name, names)
                .map(found -> PlainText.ofMetadata(found.wholeText()))
                .orElse("");
    }

    private static Optional<Element> child(Element element, String name, XmlNames names) {
        return children(element, name, names).findFirst();
    }

    private static Stream<Element> children(Element element, String name, XmlNames names) {
        return element.children().stream().filter(one -> names.of(one).equals(name));
    }
}
