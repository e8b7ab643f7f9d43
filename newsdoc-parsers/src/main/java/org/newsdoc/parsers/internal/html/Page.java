package org.newsdoc.parsers.internal.html;

import java.util.Arrays;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.decode.Accents;

/**
 * A page's nodes as a table in document order, made in one walk. A node is a number; the nodes under node {@code i} are
 * {@code i + 1} to {@code end(i) - 1}. Only elements and text nodes that are not blank are kept.
 *
 * <p>Text is counted in signs that are not white space. What scripts, styles, templates, frames, drawings, players,
 * choices in forms and readings over words (ruby) hold is not kept.
 */
public final class Page {
    private static final Tag[] TAGS = Tag.values();

    private static final int ROOM = 512;

    private static final int MOST_EXPECTED = 1 << 14;

    private final Document tree;
    private Node[] nodes;
    private byte[] tags;
    private int[] parent;
    private int[] end;
    private int[] text;
    private int[] linked;
    private long[] marks;
    private short[] traits;
    private int[] classes;
    private final NameTable names = new NameTable();
    private final TraitReader reader = new TraitReader(names);
    private int size;
    private boolean parts;
    private int depth;

    /** Whether a text of white space alone was met since the last node that was kept. */
    private boolean gap;

    private Page(Document tree, int room) {
        this.tree = tree;
        nodes = new Node[room];
        tags = new byte[room];
        parent = new int[room];
        end = new int[room];
        text = new int[room];
        linked = new int[room];
        marks = new long[room];
        traits = new short[room];
        classes = new int[room];
    }

    /** Walks a tree. */
    public static Page of(Document tree) {
        return of(tree, 0);
    }

    /** Walks a tree of about so many nodes. */
    static Page of(Document tree, int expected) {
        var page = new Page(tree, Math.max(ROOM, Math.min(expected, MOST_EXPECTED)));
        page.walk();
        return page;
    }

    /** The tree itself. */
    public Document tree() {
        return tree;
    }

    /** How many nodes there are. */
    public int size() {
        return size;
    }

    /** Whether accents and the like stand apart from their letters somewhere in the text. */
    public boolean hasParts() {
        return parts;
    }

    /** How many elements with content the innermost of them counts, with itself and the page. */
    public int depth() {
        return depth;
    }

    /** The node of this number: an {@link Element} or a {@link TextNode}. */
    public Node node(int i) {
        return nodes[i];
    }

    /** The element of this number. */
    public Element element(int i) {
        return (Element) nodes[i];
    }

    /** What a script holds. */
    public String script(int i) {
        var element = element(i);
        return element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data
                ? data.getWholeData()
                : element.data();
    }

    /** The tag of a node; {@link Tag#TEXT} for a text node. */
    public Tag tag(int i) {
        return TAGS[tags[i]];
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

    /** Whether a text of white space alone stands between a node and the one before it. */
    public boolean isSpaced(int i) {
        return Trait.SPACED.in(traits[i]);
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
        return names.name(classes[i]);
    }

    /** The number of an element's class attribute, the same for all that have the same one; 0 when it has none. */
    public int classes(int i) {
        return classes[i];
    }

    /** One more than the highest number of a class attribute. */
    public int classCount() {
        return names.size();
    }

    /** The identifier of an element as written; empty when it has none. */
    public String id(int i) {
        return Trait.ID.in(traits[i]) ? element(i).attributes().get("id") : "";
    }

    /** The address an element leads to, as written; empty when it has none. */
    public String href(int i) {
        return Trait.HREF.in(traits[i]) ? element(i).attributes().get("href") : "";
    }

    /** Whether an element is marked as leading to the page itself. */
    public boolean isCurrent(int i) {
        return Trait.CURRENT.in(traits[i]);
    }

    /** Whether an element has an {@code itemprop}. */
    public boolean isProperty(int i) {
        return Trait.PROPERTY.in(traits[i]);
    }

    /** Whether an element has names besides class and identifier: {@code itemprop}, {@code rel}, those of its component. */
    public boolean isNamed(int i) {
        return Trait.NAMED.in(traits[i]);
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
            if (i >= 0 && node instanceof Element && node.childNodeSize() > 0 && hasText(tag(i))) {
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
                next = nodes[done].nextSibling();
                up = parent[done];
                over--;
            }
            node = next;
        }
    }

    private static boolean hasText(Tag tag) {
        return switch (tag) {
            case SCRIPT, STYLE, TEMPLATE, SVG, IFRAME, SELECT, TEXTAREA, CANVAS, VIDEO, AUDIO, RT, RP -> false;
            default -> true;
        };
    }

    /** Adds a node to the table; -1 when it is not kept. */
    private int keep(Node node, int up) {
        if (node instanceof Element element) {
            int i = add(node, Tag.of(element.normalName()), up);
            reader.read(element, tag(i));
            marks[i] = reader.marks();
            traits[i] |= reader.traits();
            classes[i] = reader.classes();
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
            gap = true;
        }
        return -1;
    }

    private int add(Node node, Tag tag, int up) {
        int i = size++;
        if (i == tags.length) {
            int room = i + (i >> 1);
            nodes = Arrays.copyOf(nodes, room);
            tags = Arrays.copyOf(tags, room);
            parent = Arrays.copyOf(parent, room);
            end = Arrays.copyOf(end, room);
            text = Arrays.copyOf(text, room);
            linked = Arrays.copyOf(linked, room);
            marks = Arrays.copyOf(marks, room);
            traits = Arrays.copyOf(traits, room);
            classes = Arrays.copyOf(classes, room);
        }
        nodes[i] = node;
        tags[i] = (byte) tag.ordinal();
        parent[i] = up;
        traits[i] = up < 0 ? 0 : (short) (traits[up] & Trait.INHERITED);
        if (gap) {
            traits[i] |= Trait.SPACED.bit();
            gap = false;
        }
        return i;
    }

    private void close(int i) {
        end[i] = size;
        if (parent[i] >= 0) {
            text[parent[i]] += text[i];
            linked[parent[i]] += linked[i];
        }
    }

    private int signs(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            count += c > ' ' && c != '\u00a0' ? 1 : 0;
            parts |= Accents.isPart(c);
        }
        return count;
    }
}
