package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.header.HeaderNames;
import org.newsdoc.parsers.internal.header.HeaderRole;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds the headings that may be the headline of the story. */
final class HeadlineFinder {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** How far up an element may say that a heading is part of the way to the story. */
    private static final int LEVELS = 4;

    /** How much more text such an element may hold. */
    private static final int TRAIL = 150;

    /** How far up an element may say that a heading belongs to a dialog. */
    private static final int DIALOG_LEVELS = 12;

    private static final long DIALOG = Mark.set(Mark.CONSENT, Mark.DIALOG);

    private final Page page;
    private final HeaderNames names;
    private final SiteName site;
    private final Body body;
    private final Set<String> titles = new HashSet<>();

    /**
     * A finder for a page.
     *
     * @param titles the titles in its metadata
     */
    HeadlineFinder(Page page, Body body, SiteName site, Collection<String> titles, Context context) {
        this.page = page;
        this.body = body;
        this.names = context.knowledge().headerClasses().of(page);
        this.site = site;
        titles.forEach(title -> this.titles.add(Letters.of(title)));
        this.titles.removeIf(letters -> letters.length() < SHORTEST);
    }

    /** The first-rank headings and the one the story stands under; a lower one where no other repeats a title. */
    List<PrintedHeadline> find(Claims claims) {
        var printed = new ArrayList<PrintedHeadline>();
        for (int node : claims.headings()) {
            add(node, printed);
        }
        if (body.headline() >= 0 && !claims.headings().contains(body.headline())) {
            add(body.headline(), printed);
        }
        if (!titles.isEmpty() && printed.stream().noneMatch(this::repeatsTitle)) {
            addLower(printed);
        }
        return printed;
    }

    private void add(int node, List<PrintedHeadline> printed) {
        var one = PrintedHeadline.of(page, node);
        int length = one.whole().length();
        boolean name = !titles.isEmpty() && site.isExactly(one.whole());
        if (length >= SHORTEST && length < LONGEST && !name && !isTrail(node) && !isForeign(one)) {
            printed.add(one);
        }
    }

    /** Whether a heading belongs to a dialog beside the story, or is hidden and repeats no title. */
    private boolean isForeign(PrintedHeadline one) {
        if (titles.isEmpty()) {
            return false;
        }
        int i = one.node();
        for (int level = 0; level < DIALOG_LEVELS && i >= 0 && !holdsStory(i); level++) {
            if ((page.marks(i) & DIALOG) != 0) {
                return true;
            }
            i = page.parent(i);
        }
        return page.hidden(one.node()) && one.node() != body.headline() && !repeatsTitle(one);
    }

    private boolean holdsStory(int i) {
        return i <= body.first() && page.end(i) > body.first();
    }

    private boolean repeatsTitle(PrintedHeadline one) {
        var whole = Letters.of(one.whole());
        return titles.contains(whole)
                || one.parts().stream().map(Letters::of).anyMatch(titles::contains)
                || titles.stream().anyMatch(title -> whole.endsWith(title) && 3 * title.length() > whole.length());
    }

    /** Adds the first lower heading before the story that is no link and repeats a title. */
    private void addLower(List<PrintedHeadline> printed) {
        int end = body.isEmpty() ? page.size() : body.first();
        for (int i = 0; i < end; i++) {
            boolean heading = page.tag(i) == Tag.H2 || page.tag(i) == Tag.H3;
            if (heading && page.linked(i) == 0 && page.text(i) >= SHORTEST && page.text(i) < LONGEST) {
                var one = PrintedHeadline.of(page, i);
                if (repeatsTitle(one)) {
                    printed.add(one);
                    return;
                }
            }
        }
    }

    /** Whether a heading ends a line of breadcrumbs, or was set for search engines, and is not the one that readers see. */
    private boolean isTrail(int node) {
        int i = node;
        for (int level = 0; level < LEVELS && i >= 0 && page.text(i) <= page.text(node) + TRAIL; level++) {
            if (page.tag(i) == Tag.NAV || HeaderRole.CRUMBS.in(names.roles(i))) {
                return true;
            }
            i = page.parent(i);
        }
        for (var attribute : page.element(node).attributes()) {
            if (attribute.getKey().toLowerCase(Locale.ROOT).contains("breadcrumb")) {
                return true;
            }
        }
        return false;
    }
}
