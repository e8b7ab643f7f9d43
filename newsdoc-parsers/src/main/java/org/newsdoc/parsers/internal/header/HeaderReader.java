package org.newsdoc.parsers.internal.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads what is printed around a headline, and the topics and byline printed after the story. */
public final class HeaderReader {
    /** How many nodes before the headline may hold its kicker, byline or breadcrumbs. */
    private static final int BEFORE = 120;

    /** How many nodes after the story may hold its byline and topics. */
    private static final int AFTER = 250;

    /** How many nodes from the beginning of the story may hold them between its paragraphs. */
    private static final int INSIDE = 600;

    private static final int LONGEST_LINE = 700;
    private static final int LONGEST_DATE = 90;
    private static final int MOST_DATES = 30;

    /** How many nodes before a date may hold its label. */
    private static final int LABEL = 6;

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_SHORT = 120;
    private static final int MOST_LINES = 80;
    private static final int LONGEST_NAME = 60;

    /** What holds neither standfirst nor byline. */
    private static final long FOREIGN = Mark.set(
            Mark.CAPTION,
            Mark.GALLERY,
            Mark.VIDEO,
            Mark.SHARE,
            Mark.PROMO,
            Mark.ADVERTISING,
            Mark.RELATED,
            Mark.COMMENTS,
            Mark.CONSENT,
            Mark.DIALOG,
            Mark.PAYWALL,
            Mark.FORM,
            Mark.HIDDEN);

    private final Page page;
    private final HeaderClasses classes;
    private final HeaderNames names;
    private final int headline;
    private final Map<HeaderRole, List<Printed>> found = new EnumMap<>(HeaderRole.class);
    private final List<Printed> lines = new ArrayList<>();
    private final List<Printed> looseDates = new ArrayList<>();
    private final List<Printed> shortLines = new ArrayList<>();

    /** End of the element marked as standfirst that is being read; its lines are standfirsts. */
    private int deckEnd = -1;

    /** End of the elements marked as bylines. */
    private int bylineEnd = -1;

    /** End of the element marked as a date that was read last. */
    private int dateEnd = -1;

    private HeaderReader(Page page, HeaderClasses classes, int headline) {
        this.page = page;
        this.classes = classes;
        this.names = classes.of(page);
        this.headline = headline;
    }

    /**
     * Reads the header of a story.
     *
     * @param headline node of the headline; -1 when it is not printed
     * @param first first node of the story's text
     * @param last end of the story
     * @param story the nodes of the story, where what stands between them is to be read too; else empty
     */
    public static Header read(
            Page page, HeaderClasses classes, int headline, int first, int last, List<Integer> story) {
        var reader = new HeaderReader(page, classes, headline);
        int from = Math.max(0, headline < 0 ? first - BEFORE : Math.min(headline, first) - BEFORE);
        reader.read(from, Math.max(first, headline), false);
        if (!story.isEmpty()) {
            reader.readBetween(first, Math.min(last, first + INSIDE), story);
        }
        reader.read(Math.max(last, 0), Math.min(page.size(), Math.max(last, 0) + AFTER), true);
        return reader.header();
    }

    /** Reads what stands between the blocks of a story. */
    private void readBetween(int first, int last, List<Integer> story) {
        int from = first;
        for (int block : story) {
            if (block >= last) {
                break;
            }
            if (block >= from) {
                read(from, block, true);
                from = page.end(block);
            }
        }
        read(from, last, true);
    }

    private void read(int from, int to, boolean after) {
        int i = from;
        while (i < to) {
            if (page.tag(i) == Tag.TEXT) {
                looseDate(i, after);
                i++;
            } else if (i == headline || isSkipped(page.tag(i))) {
                if (i == headline) {
                    datesIn(i);
                }
                i = Math.max(i + 1, page.end(i));
            } else {
                i = readElement(i, to, after) ? Math.max(i + 1, page.end(i)) : i + 1;
            }
        }
    }

    /** Takes the dates that are set within the headline's element. */
    private void datesIn(int i) {
        for (int k = i + 1; k < page.end(i); k++) {
            if (page.tag(k) != Tag.TEXT && HeaderRole.DATE.in(names.roles(k))) {
                date(HeaderRole.DATE, k);
            }
        }
    }

    private static boolean isSkipped(Tag tag) {
        return switch (tag) {
            case HEAD, SCRIPT, STYLE, TEMPLATE, FIGURE, FORM, BUTTON, SVG, IFRAME, SELECT -> true;
            default -> false;
        };
    }

    /** Reads an element; whether all under it is done with. */
    private boolean readElement(int i, int to, boolean after) {
        boolean wraps = page.end(i) > to || headline > i && headline < page.end(i);
        if (page.text(i) == 0) {
            return !wraps;
        }
        long roles = names.roles(i) | (page.tag(i) == Tag.TIME ? HeaderRole.DATE.bit() : 0);
        if (wraps) {
            return false;
        }
        boolean foreign = HeaderRole.OTHER.in(roles) || after && HeaderRole.TALK.in(roles);
        if (HeaderRole.HIDDEN.in(roles) && !HeaderRole.SHOWN.in(roles) || foreign && !HeaderRole.BYLINE.in(roles)) {
            return true;
        }
        return take(i, roles, after);
    }

    private boolean take(int i, long roles, boolean after) {
        if (HeaderRole.TOPICS.in(roles) || HeaderRole.CRUMBS.in(roles)) {
            if (!HeaderRole.TALK.in(roles)) {
                links(i, HeaderRole.TOPICS.in(roles) ? HeaderRole.TOPICS : HeaderRole.CRUMBS);
            }
            return true;
        }
        boolean date = HeaderRole.DATE.in(roles);
        if ((date || HeaderRole.CHANGE.in(roles)) && !(after && page.inLink(i))) {
            boolean change = HeaderRole.CHANGE.in(roles) && !(date && hasMark(page.element(i)));
            date(change ? HeaderRole.CHANGE : HeaderRole.DATE, i);
            return page.tag(i) == Tag.TIME;
        }
        if (HeaderRole.BYLINE.in(roles)) {
            add(HeaderRole.BYLINE, i, 200);
            bylineEnd = Math.max(bylineEnd, page.end(i));
        }
        if (i < bylineEnd ? isInnermost(i) : page.tag(i) == Tag.A && classes.isAuthorPage(page.href(i))) {
            add(HeaderRole.BYLINE_NAME, i, LONGEST_NAME);
            bylineEnd = Math.max(bylineEnd, page.end(i));
        }
        if (HeaderRole.BYLINE.in(roles)) {
            return false;
        }
        shortLine(i);
        if (after) {
            return false;
        }
        if (HeaderRole.POINTS.in(roles) && hasItems(i)) {
            points(i);
            return true;
        }
        if (HeaderRole.KICKER.in(roles) && page.text(i) < 80) {
            return add(HeaderRole.KICKER, i, 100);
        }
        if (HeaderRole.DECK.in(roles) && i > headline && page.linked(i) * 2 < page.text(i)) {
            return deck(i);
        }
        line(i);
        return false;
    }

    /** Takes an element for a standfirst, or its lines where it holds several or a picture. */
    private boolean deck(int i) {
        int blocks = 0;
        for (int k = i + 1; k < page.end(i); k++) {
            blocks += switch (page.tag(k)) {
                case P, LI, H2, H3 -> 1;
                case FIGURE, PICTURE, IMG -> 2;
                default -> 0;
            };
        }
        if (blocks < 2 && page.text(i) <= LONGEST_DATE) {
            add(HeaderRole.DECK, i, LONGEST_LINE);
            return false;
        }
        if (blocks < 2) {
            return add(HeaderRole.DECK, i, LONGEST_LINE);
        }
        deckEnd = page.end(i);
        return false;
    }

    private boolean add(HeaderRole role, int i, int longest) {
        var text = page.text(i) <= longest ? PlainText.of(page, i) : "";
        if (!text.isEmpty()) {
            found.computeIfAbsent(role, key -> new ArrayList<>()).add(new Printed(text, i));
        }
        return !text.isEmpty();
    }

    /** Takes note of a short text that may hold a date: one with two digits and a year. */
    private void looseDate(int i, boolean after) {
        var text = page.text(i) <= LONGEST_DATE ? ((TextNode) page.node(i)).getWholeText() : "";
        int digits = 0;
        for (int k = 0; k < text.length(); k++) {
            digits += text.charAt(k) >= '0' && text.charAt(k) <= '9' ? 1 : 0;
        }
        boolean other = i < dateEnd || after && page.inLink(i);
        if (digits >= 4 && !other && looseDates.size() < MOST_DATES) {
            boolean alone = page.text(page.parent(i)) <= LONGEST_DATE;
            var block = PlainText.of(page, alone ? page.parent(i) : i);
            looseDates.add(new Printed(label(alone ? page.parent(i) : i) + block, i));
        }
    }

    /** The label before a date that stands in an element of its own: {@code Last changed:}; empty when it has none. */
    private String label(int i) {
        for (int k = i - 1; k >= 0 && k >= i - LABEL; k--) {
            if (page.tag(k) == Tag.TEXT) {
                var text = page.text(k) <= LONGEST_LABEL ? PlainText.of(page, k) : "";
                return text.endsWith(":") && !page.inLink(k) ? text + " " : "";
            }
        }
        return "";
    }

    /** Whether an element is marked as the date of publication, whatever else it may be. */
    private static boolean hasMark(Element element) {
        return element.hasAttr("pubdate")
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("published")
                || element.className().contains("publish");
    }

    private void date(HeaderRole role, int i) {
        dateEnd = Math.max(dateEnd, page.end(i));
        var element = page.element(i);
        var title = element.attr("title");
        var machine = !element.hasAttr("datetime") && isMachine(title) ? title : element.attr("datetime");
        if (machine.isBlank()) {
            var text = page.text(i) <= LONGEST_SHORT ? PlainText.of(page, i) : "";
            if (!text.isEmpty()) {
                found.computeIfAbsent(role, key -> new ArrayList<>()).add(new Printed(label(i) + text, i));
            }
        } else {
            found.computeIfAbsent(role, key -> new ArrayList<>()).add(new Printed(machine.strip(), i));
        }
    }

    /** {@code 2031-03-02T07:30}, as titles of abbreviations hold it. */
    private static boolean isMachine(String title) {
        return title.length() >= 10 && title.charAt(4) == '-' && title.charAt(7) == '-';
    }

    /** Takes note of a paragraph or heading, or of an element that holds text itself. */
    private void line(int i) {
        boolean block = switch (page.tag(i)) {
            case P, H2, H3, H4, DIV, SPAN, STRONG, B -> i > headline && page.text(i) <= LONGEST_LINE;
            default -> false;
        };
        if (block && page.text(i) >= 15 && isLeaf(i)) {
            var line = new Printed(PlainText.of(page, i), i);
            lines.add(line);
            if (i < deckEnd) {
                found.computeIfAbsent(HeaderRole.DECK, key -> new ArrayList<>()).add(line);
            }
        }
    }

    /** Takes note of a line that may be a byline by its words. */
    private void shortLine(int i) {
        boolean line = switch (page.tag(i)) {
            case P, DIV, SPAN, LI, STRONG, B, EM, I, ADDRESS, CITE, H3, H4, H5, H6, SMALL, A -> true;
            default -> false;
        };
        if (line && page.text(i) >= 5 && page.text(i) <= LONGEST_SHORT && shortLines.size() < MOST_LINES && isLeaf(i)) {
            shortLines.add(new Printed(PlainText.of(page, i), i));
        }
    }

    private boolean isLeaf(int i) {
        if (page.tag(i) != Tag.DIV) {
            return true;
        }
        for (int k = i + 1; k < page.end(i); k++) {
            if (page.tag(k) == Tag.DIV || page.tag(k) == Tag.P || page.tag(k) == Tag.UL) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element is a link or holds nothing but text. */
    private boolean isInnermost(int i) {
        return page.tag(i) == Tag.A || i + 2 == page.end(i) && page.tag(i + 1) == Tag.TEXT;
    }

    private boolean hasItems(int i) {
        for (int k = i; k < page.end(i); k++) {
            if (page.tag(k) == Tag.LI) {
                return true;
            }
        }
        return false;
    }

    private void points(int i) {
        for (int k = i; k < page.end(i); k++) {
            if (page.tag(k) == Tag.LI && page.text(k) >= 15) {
                add(HeaderRole.POINTS, k, LONGEST_LINE);
            }
        }
    }

    private void links(int i, HeaderRole role) {
        for (int k = i; k < page.end(i); k++) {
            if (page.tag(k) == Tag.A && page.text(k) <= 60) {
                add(role, k, 60);
            }
        }
    }

    private Header header() {
        return new Header(
                of(HeaderRole.KICKER),
                of(HeaderRole.DECK),
                List.copyOf(lines),
                List.copyOf(shortLines),
                of(HeaderRole.POINTS),
                of(HeaderRole.BYLINE),
                of(HeaderRole.BYLINE_NAME),
                nearestFirst(of(HeaderRole.DATE)),
                nearestFirst(of(HeaderRole.CHANGE)),
                nearestFirst(looseDates),
                of(HeaderRole.TOPICS),
                of(HeaderRole.CRUMBS));
    }

    /** What follows the headline in its order, then what precedes it from the nearest to the farthest. */
    private List<Printed> nearestFirst(List<Printed> printed) {
        var ordered = new ArrayList<Printed>();
        for (var one : printed) {
            if (one.node() > headline) {
                ordered.add(one);
            }
        }
        for (int i = printed.size() - 1; i >= 0; i--) {
            if (printed.get(i).node() <= headline) {
                ordered.add(printed.get(i));
            }
        }
        return List.copyOf(ordered);
    }

    private List<Printed> of(HeaderRole role) {
        return List.copyOf(found.getOrDefault(role, List.of()));
    }
}
