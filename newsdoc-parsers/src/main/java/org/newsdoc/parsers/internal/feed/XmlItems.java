package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.newsdoc.parsers.internal.Context;

/**
 * Finds the items of RSS and Atom. The XML is read by a parser that knows neither entities of the document's own nor anything
 * outside of it, and that goes on where XML would be refused.
 */
final class XmlItems {
    private XmlItems() {}

    static List<FeedItem> read(String xml, Context context) {
        var tree = Parser.xmlParser().parseInput(xml, "");
        var names = XmlNames.of(tree);
        var items = items(tree, names);
        var head = XmlHead.of(tree, names, context);
        var read = new ArrayList<FeedItem>();
        for (var item : items) {
            read.add(new XmlItem(item, names, head, context).read());
        }
        return read;
    }

    /** The items in the order of the feed. One that stands in another, since an end tag is missing, is set apart from it. */
    private static List<Element> items(Document tree, XmlNames names) {
        var items = new ArrayList<Element>();
        for (var element : tree.getAllElements()) {
            var name = names.of(element);
            if (name.equals("item") || name.equals("entry")) {
                items.add(element);
            }
        }
        items.forEach(item -> item.replaceWith(new TextNode("")));
        return items;
    }
}
