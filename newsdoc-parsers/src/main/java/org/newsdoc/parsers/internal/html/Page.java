package org.newsdoc.parsers.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page's nodes as a table in document order, made in one walk. A node is a number; the nodes under node {@code i} are
 * {@code i + 1} to {@code end(i) - 1}. Only elements and text nodes that are not blank are kept.
 *
 * <p>Text is counted in signs that are not white space. What scripts, styles and templates hold does not count.
 */
public final class Page {
    private final Document tree;
    private final List<Node> nodes = new ArrayList<>();
    private Tag[] tags = new Tag[1024];
    private int[] parent = new int[1024];
    private int[] end = new int[1024];
    private int[] text = new int[1024];
    private int[] linked = new int[1024];

    private Page(Document tree) {
        this.tree = tree;
    }

    /** Walks a tree. */
    public static Page of(Document tree) {
        var page = new Page(tree);
        page.walk();
        return page;
    }

    /** The tree itself. */
    public Document tree() {
        return tree;
    }

    /** How many nodes there are. */
    public int size() {
        return nodes.size();
    }

    /** The node of this number: an {@link Element} or a {@link TextNode}. */
    public Node node(int i) {
        return nodes.get(i);
    }

    /** The element of this number. */
    public Element element(int i) {
        return (Element) nodes.get(i);
    }

    /** The tag of a node; {@link Tag#TEXT} for a text node. */
    public Tag tag(int i) {
        return tags[i];
    }

    /** The number of a node's parent; -1 for the first node. */
    public int parent(int i) {
        return parent[i];
    }

    /** One more than the number of the last node under this one. */
    public int end(int i) {
        return end[i];
    }

    /** How many signs of visible text there are in and under a node. */
    public int text(int i) {
        return text[i];
    }

    /** How many of them stand in links. */
    public int linked(int i) {
        return linked[i];
    }

    private void walk() {
        Node node = tree;
        int up = -1;
        int links = 0;
        while (node != null) {
            int i = keep(node, up, links);
            if (i >= 0 && tags[i] == Tag.A) {
                links++;
            }
            if (i >= 0 && node instanceof Element && node.childNodeSize() > 0 && hasText(tags[i])) {
                up = i;
                node = ((Element) node).childNode(0);
                continue;
            }
            if (i >= 0) {
                close(i);
                links -= tags[i] == Tag.A ? 1 : 0;
            }
            Node next = node.nextSibling();
            while (next == null && up >= 0) {
                int done = up;
                close(done);
                links -= tags[done] == Tag.A ? 1 : 0;
                next = nodes.get(done).nextSibling();
                up = parent[done];
            }
            node = next;
        }
    }

    private static boolean hasText(Tag tag) {
        return tag != Tag.SCRIPT && tag != Tag.STYLE && tag != Tag.TEMPLATE;
    }

    /** Adds a node to the table; -1 when it is not kept. */
    private int keep(Node node, int up, int links) {
        if (node instanceof Element element) {
            return add(node, Tag.of(element.normalName()), up);
        }
        if (node instanceof TextNode words) {
            int signs = signs(words.getWholeText());
            if (signs > 0) {
                int i = add(node, Tag.TEXT, up);
                text[i] = signs;
                linked[i] = links > 0 ? signs : 0;
                return i;
            }
        }
        return -1;
    }

    private int add(Node node, Tag tag, int up) {
        int i = nodes.size();
        if (i == tags.length) {
            tags = Arrays.copyOf(tags, i * 2);
            parent = Arrays.copyOf(parent, i * 2);
            end = Arrays.copyOf(end, i * 2);
            text = Arrays.copyOf(text, i * 2);
            linked = Arrays.copyOf(linked, i * 2);
        }
        nodes.add(node);
        tags[i] = tag;
        parent[i] = up;
        return i;
    }

    private void close(int i) {
        end[i] = nodes.size();
        if (parent[i] >= 0) {
            text[parent[i]] += text[i];
            linked[parent[i]] += linked[i];
        }
    }

    private static int signs(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) > ' ' && words.charAt(i) != '\u00a0' ? 1 : 0;
        }
        return count;
    }
}
