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
 * <p>Text is counted in signs that are not white space. What scripts, styles, templates, frames, drawings, players and
 * choices in forms hold is not kept.
 */
public final class Page {
    private final Document tree;
    private final List<Node> nodes = new ArrayList<>();
    private Tag[] tags = new Tag[1024];
    private int[] parent = new int[1024];
    private int[] end = new int[1024];
    private int[] text = new int[1024];
    private int[] linked = new int[1024];
    private long[] marks = new long[1024];
    private short[] traits = new short[1024];
    private String[] classNames = new String[1024];
    private String[] ids = new String[1024];
    private String[] hrefs = new String[1024];
    private final TraitReader reader = new TraitReader();
    private int depth;

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

    /** How many elements with content the innermost of them counts, with itself and the page. */
    public int depth() {
        return depth;
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

    /** What class names, ids and the like say of an element itself, as a set of {@link Mark}s. */
    public long marks(int i) {
        return marks[i];
    }

    /** Whether a node or one above it is hidden by an attribute or style of its own. */
    public boolean hidden(int i) {
        return Trait.HIDDEN.in(traits[i]);
    }

    /** Whether a node stands in or is a link. */
    public boolean inLink(int i) {
        return Trait.LINK.in(traits[i]);
    }

    /** Whether a node stands in or is strong or bold. */
    public boolean inStrong(int i) {
        return Trait.STRONG.in(traits[i]);
    }

    /** Whether a node stands in or is emphasised or italic. */
    public boolean inEmphasis(int i) {
        return Trait.EMPHASIS.in(traits[i]);
    }

    /** Whether a node stands in a {@code noscript}. */
    public boolean inNoscript(int i) {
        return Trait.NOSCRIPT.in(traits[i]);
    }

    /** Whether an element is marked as the text of an article by schema.org. */
    public boolean isArticleBody(int i) {
        return Trait.ARTICLE_BODY.in(traits[i]);
    }

    /** The class attribute of an element as written; empty when it has none. */
    public String className(int i) {
        return classNames[i];
    }

    /** The identifier of an element as written; empty when it has none. */
    public String id(int i) {
        return ids[i];
    }

    /** The address an element leads to, as written; empty when it has none. */
    public String href(int i) {
        return hrefs[i];
    }

    /** Whether an element is marked as leading to the page itself. */
    public boolean isCurrent(int i) {
        return Trait.CURRENT.in(traits[i]);
    }

    /** Whether an element has an {@code itemprop}. */
    public boolean isProperty(int i) {
        return Trait.PROPERTY.in(traits[i]);
    }

    /** Whether an element has an {@code itemscope}. */
    public boolean isScope(int i) {
        return Trait.SCOPE.in(traits[i]);
    }

    /** Whether a node stands in or is a quotation of its own. */
    public boolean inQuote(int i) {
        return Trait.QUOTE.in(traits[i]);
    }

    private void walk() {
        Node node = tree;
        int up = -1;
        int over = 0;
        while (node != null) {
            int i = keep(node, up);
            if (i >= 0 && node instanceof Element && node.childNodeSize() > 0 && hasText(tags[i])) {
                up = i;
                depth = Math.max(depth, ++over);
                node = ((Element) node).childNode(0);
                continue;
            }
            if (i >= 0) {
                close(i);
            }
            Node next = node.nextSibling();
            while (next == null && up >= 0) {
                int done = up;
                close(done);
                next = nodes.get(done).nextSibling();
                up = parent[done];
                over--;
            }
            node = next;
        }
    }

    private static boolean hasText(Tag tag) {
        return switch (tag) {
            case SCRIPT, STYLE, TEMPLATE, SVG, IFRAME, SELECT, TEXTAREA, CANVAS, VIDEO, AUDIO -> false;
            default -> true;
        };
    }

    /** Adds a node to the table; -1 when it is not kept. */
    private int keep(Node node, int up) {
        if (node instanceof Element element) {
            int i = add(node, Tag.of(element.normalName()), up);
            reader.read(element, tags[i]);
            marks[i] = reader.marks();
            traits[i] |= reader.traits();
            classNames[i] = reader.className();
            ids[i] = reader.id();
            hrefs[i] = reader.href();
            return i;
        }
        if (node instanceof TextNode words) {
            int signs = signs(words.getWholeText());
            if (signs > 0) {
                int i = add(node, Tag.TEXT, up);
                text[i] = signs;
                linked[i] = inLink(i) ? signs : 0;
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
            marks = Arrays.copyOf(marks, i * 2);
            traits = Arrays.copyOf(traits, i * 2);
            classNames = Arrays.copyOf(classNames, i * 2);
            ids = Arrays.copyOf(ids, i * 2);
            hrefs = Arrays.copyOf(hrefs, i * 2);
        }
        nodes.add(node);
        tags[i] = tag;
        parent[i] = up;
        classNames[i] = "";
        ids[i] = "";
        hrefs[i] = "";
        traits[i] = up < 0 ? 0 : (short) (traits[up] & Trait.INHERITED);
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
