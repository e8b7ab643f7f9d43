package org.newsdoc.parsers.internal.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The elements inside a feed's element as HTML: an empty element of XML has an end tag in HTML, unless it can have none. */
final class XmlMarkup implements NodeVisitor {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final StringBuilder html = new StringBuilder();
    private final Node root;

    private XmlMarkup(Node root) {
        this.root = root;
    }

    static String of(Element element) {
        var markup = new XmlMarkup(element);
        element.traverse(markup);
        return markup.html.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            html.append(Entities.escape(text.getWholeText()));
        } else if (node instanceof Element element && node != root) {
            html.append('<').append(name(element));
            for (var attribute : element.attributes()) {
                html.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(Entities.escape(attribute.getValue()))
                        .append('"');
            }
            html.append('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && node != root && !VOID.contains(name(element))) {
            html.append("</").append(name(element)).append('>');
        }
    }

    private static String name(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
