package org.newsdoc.parsers.internal.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of a feed's elements, whatever prefixes it chose: by namespace where one is declared, else by the usual prefix. */
final class XmlNames {
    /** Namespaces by a part of their address, and the prefix that everybody uses for each. */
    private static final Map<String, String> USUAL = Map.of(
            "purl.org/rss/1.0/modules/content", "content",
            "purl.org/dc/", "dc",
            "search.yahoo.com/mrss", "media",
            "www.itunes.com/dtds", "itunes",
            "w3.org/1999/02/22-rdf-syntax-ns", "rdf",
            "w3.org/2005/atom", "",
            "purl.org/atom/ns", "",
            "w3.org/1999/xhtml", "");

    private final Map<String, String> prefixes = new HashMap<>(Map.of("atom", "", "dcterms", "dc"));

    private XmlNames() {}

    static XmlNames of(Document feed) {
        var names = new XmlNames();
        for (var element : feed.children()) {
            names.declare(element);
            element.children().stream().limit(100).forEach(names::declare);
        }
        return names;
    }

    private void declare(Element element) {
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("xmlns:")) {
                var address = attribute.getValue().toLowerCase(Locale.ROOT);
                USUAL.forEach((part, prefix) -> {
                    if (address.contains(part)) {
                        prefixes.put(name.substring(6), prefix);
                    }
                });
            }
        }
    }

    /** The name of an element in lower case, such as {@code title} or {@code media:content}. */
    String of(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        var prefix = prefixes.getOrDefault(name.substring(0, colon), name.substring(0, colon));
        return prefix.isEmpty() ? name.substring(colon + 1) : prefix + name.substring(colon);
    }
}
