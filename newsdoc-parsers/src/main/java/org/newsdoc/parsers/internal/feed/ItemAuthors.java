package org.newsdoc.parsers.internal.feed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;

/** Reads who made an item. */
final class ItemAuthors {
    private ItemAuthors() {}

    /** The people of an author element: with name and address as in Atom, or a byline as in RSS. */
    static List<Contributor> read(Element author, XmlNames names, BaseAddress base, Context context) {
        var name = "";
        var address = "";
        for (var part : author.children()) {
            switch (names.of(part)) {
                case "name" -> name = PlainText.clean(part.wholeText());
                case "uri", "url" -> address = part.wholeText().strip();
                default -> {}
            }
        }
        return name.isEmpty() ? ofByline(author.wholeText(), context) : of(name, address, base);
    }

    /** A person with an address, if it is one. */
    static List<Contributor> of(String name, String address, BaseAddress base) {
        return name.isBlank()
                ? List.of()
                : List.of(Contributor.builder(name)
                        .url(base.resolve(address).orElse(null))
                        .build());
    }

    /** The people in a text such as {@code By A and B} or {@code desk@paper.example (A)}. */
    private static List<Contributor> ofByline(String text, Context context) {
        var byline = withoutMail(PlainText.ofMetadata(text));
        if (byline.isEmpty()) {
            return List.of();
        }
        var people = context.knowledge().metaLines().contributors(byline, context);
        return people.isEmpty() ? of(byline, "", BaseAddress.NONE) : people;
    }

    /** The name beside a mail address; empty when there is only the address. */
    private static String withoutMail(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        int open = text.indexOf('(');
        int close = text.indexOf(')', Math.max(0, open));
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }
}
