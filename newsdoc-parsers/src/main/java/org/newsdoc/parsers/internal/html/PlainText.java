package org.newsdoc.parsers.internal.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The readable text of nodes and attributes: runs of white space are one space, invisible characters are dropped. */
public final class PlainText {
    private PlainText() {}

    /** The text in and under a node; what is set as a block of its own, or apart by white space alone, is kept apart by a space. */
    public static String of(Page page, int node) {
        var text = new StringBuilder(page.text(node) + page.text(node) / 4 + 8);
        int last = -1;
        for (int i = node; i < page.end(node); i++) {
            var tag = page.tag(i);
            if (tag == Tag.TEXT) {
                if (last >= 0 && isApart(page, last, i)) {
                    text.append(' ');
                }
                text.append(((TextNode) page.node(i)).getWholeText());
                last = i;
            } else if (tag == Tag.BR || isBlock(tag) || isSpace(page.node(i).previousSibling()) || isGap(page, i)) {
                text.append(' ');
            }
        }
        return clean(text);
    }

    /** Whether an element that ends between two texts is a block, or has white space behind it. */
    private static boolean isApart(Page page, int last, int next) {
        for (int i = last; i >= 0 && page.end(i) <= next; i = page.parent(i)) {
            if (page.tag(i) != Tag.TEXT && isBlock(page.tag(i))
                    || isSpace(page.node(i).nextSibling())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element holds nothing but white space. */
    private static boolean isGap(Page page, int i) {
        return page.text(i) == 0
                && page.node(i).childNodeSize() == 1
                && isSpace(page.node(i).childNode(0));
    }

    private static boolean isSpace(@Nullable Node node) {
        if (!(node instanceof TextNode words)) {
            return false;
        }
        var text = words.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00a0') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isBlock(Tag tag) {
        return switch (tag) {
            case SPAN,
                    A,
                    B,
                    STRONG,
                    I,
                    EM,
                    U,
                    S,
                    SMALL,
                    MARK,
                    SUB,
                    SUP,
                    FONT,
                    ABBR,
                    TIME,
                    Q,
                    CITE,
                    CODE,
                    LABEL,
                    WBR,
                    RT,
                    RP,
                    OTHER -> false;
            default -> true;
        };
    }

    /** A text as an attribute holds it. */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(new StringBuilder(text));
    }

    /** A text put together of several; it is changed. */
    public static String clean(StringBuilder text) {
        return isClean(text) ? text.toString() : cleaned(text);
    }

    /** Whether a text is nothing but ASCII with single spaces between its words. */
    private static boolean isClean(CharSequence text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Closes the gaps in a text, which is changed. */
    private static String cleaned(StringBuilder text) {
        int end = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < '\u007f';
            if (!plain && (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || Character.isSpaceChar(c))) {
                space = true;
            } else if (plain || !isInvisible(c)) {
                if (space && end > 0) {
                    text.setCharAt(end++, ' ');
                }
                space = false;
                text.setCharAt(end++, c);
            }
        }
        return text.substring(0, end);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u0085';
    }

    /** A text as metadata holds it, where entities and tags may have been left in. */
    public static String ofMetadata(String text) {
        return clean(withoutTags(unescape(text)));
    }

    /** The same, but line breaks and paragraph tags stay as line breaks. */
    public static String linesOfMetadata(String text) {
        var plain = withoutTags(unescape(text));
        if (plain.indexOf('\n') < 0) {
            return clean(plain);
        }
        var lines = new StringBuilder(plain.length());
        for (var line : plain.split("\n")) {
            var clean = clean(line);
            if (!clean.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(clean);
            }
        }
        return lines.toString();
    }

    /** Resolves entities, twice where they were escaped twice. */
    private static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var once = Parser.unescapeEntities(text, false);
        return once.indexOf("&") >= 0 && once.indexOf(';') > 0 ? Parser.unescapeEntities(once, false) : once;
    }

    /** Drops what has the form of a tag; one that ends a line or paragraph leaves a line break. */
    private static String withoutTags(String text) {
        int open = text.indexOf('<');
        if (open < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = isTag(text, open) ? text.indexOf('>', open) : -1;
            if (close < 0 && isTag(text, open)) {
                break;
            }
            if (close >= 0) {
                plain.append(text, from, open).append(breaksLine(text, open) ? "\n" : "");
                from = close + 1;
            }
            open = text.indexOf('<', Math.max(close, open) + 1);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isTag(String text, int open) {
        int i = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean breaksLine(String text, int open) {
        return text.startsWith("<br", open)
                || text.startsWith("</p", open)
                || text.startsWith("</div", open)
                || text.startsWith("</li", open)
                || text.startsWith("</h", open);
    }
}
