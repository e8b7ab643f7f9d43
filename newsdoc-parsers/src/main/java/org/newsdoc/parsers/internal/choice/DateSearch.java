package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.header.Printed;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** Looks all over a page for short texts that may hold its date, where nothing better names it. */
final class DateSearch {
    private static final int LONGEST = 90;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST = 12;

    /** Names of dates in scripts, the surest first. */
    private static final List<String> NAMES = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishedDate",
            "publishDate",
            "publicationDate",
            "published_time",
            "createdAt",
            "created_at");

    /** How many signs may stand between a name and its value. */
    private static final int GAP = 8;

    private static final int DAY = "2031-03-02".length();

    private final Page page;
    private final int headline;
    private final Body body;

    DateSearch(Page page, int headline, Body body) {
        this.page = page;
        this.headline = headline;
        this.body = body;
    }

    /** The texts, what follows the headline first, links and what precedes it last. */
    List<Printed> find() {
        var found = new ArrayList<Printed>();
        var story = story();
        int i = 0;
        while (i < page.size()) {
            if (story.contains(i)) {
                i = Math.max(i + 1, page.end(i));
                continue;
            }
            if (page.tag(i) == Tag.TEXT
                    ? hasDate(i)
                    : page.tag(i) == Tag.TIME && page.element(i).hasAttr("datetime")) {
                found.add(printed(i));
            }
            i++;
        }
        found.sort(Comparator.comparingInt(this::rank));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** The first date of publication in the state that scripts carry. */
    Optional<String> state() {
        for (var name : NAMES) {
            for (int i = 0; i < page.size(); i++) {
                if (page.tag(i) == Tag.SCRIPT) {
                    var value = value(page.script(i), name);
                    if (value.isPresent()) {
                        return value;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What follows a name: its first digits and what goes with them. */
    private static Optional<String> value(String script, String name) {
        int at = script.indexOf(name);
        int from = at < 0 ? script.length() : at + name.length();
        int limit = Math.min(script.length(), from + GAP);
        while (from < limit && !Character.isDigit(script.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < script.length() && to < from + LONGEST && "0123456789-:.TZ+".indexOf(script.charAt(to)) >= 0) {
            to++;
        }
        return from < limit && to - from >= DAY ? Optional.of(script.substring(from, to)) : Optional.empty();
    }

    private Printed printed(int i) {
        if (page.tag(i) == Tag.TIME) {
            return new Printed(page.element(i).attr("datetime").strip(), i);
        }
        int up = page.parent(i);
        return new Printed(PlainText.of(page, page.text(up) <= LONGEST ? up : i), i);
    }

    /** Long paragraphs of the story; what is short may be its date. */
    private Set<Integer> story() {
        var story = new HashSet<Integer>();
        for (var block : body.blocks()) {
            if (block.node() >= 0 && page.text(block.node()) > LONGEST) {
                story.add(block.node());
            }
        }
        return story;
    }

    private int rank(Printed printed) {
        int link = page.inLink(printed.node()) ? 2 : 0;
        return link + (printed.node() > headline ? 0 : 1);
    }

    private boolean hasDate(int i) {
        if (page.text(i) > LONGEST) {
            return false;
        }
        var text = ((TextNode) page.node(i)).getWholeText();
        int digits = 0;
        for (int k = 0; k < text.length() && digits < FEWEST_DIGITS; k++) {
            digits += text.charAt(k) >= '0' && text.charAt(k) <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }
}
