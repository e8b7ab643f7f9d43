package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Span;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.body.BodyBlock;
import org.newsdoc.parsers.internal.header.HeaderNames;
import org.newsdoc.parsers.internal.header.HeaderRole;
import org.newsdoc.parsers.internal.header.Printed;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.story.Part;

/** Looks at the first blocks of a story for its standfirst. */
final class LeadReader {
    /** How far up an element may say what its paragraph is. */
    private static final int LEVELS = 4;

    private static final int LONGEST = 700;
    private static final int LONGEST_META = 150;

    /** A heading of this length is no crosshead. */
    private static final int LONG_HEADING = 80;

    /**
     * A block at the beginning of the story.
     *
     * @param printed its text and place
     * @param marked whether mark-up says that it is a standfirst
     * @param apart whether it is set in another way than the paragraph after it
     * @param strong whether all of it is in bold type, or a heading
     */
    record Lead(Printed printed, boolean marked, boolean apart, boolean strong) {}

    private final Page page;
    private final Context context;
    private final HeaderNames names;

    LeadReader(Page page, Context context) {
        this.page = page;
        this.context = context;
        this.names = context.knowledge().headerClasses().of(page);
    }

    /** The blocks before the first ordinary paragraph, two at most. */
    List<Lead> read(Body body, List<BodyBlock> metaLines) {
        var texts = body.blocks().stream()
                .filter(block -> block.node() >= 0 && !text(block).isEmpty() && !metaLines.contains(block))
                .limit(4)
                .toList();
        var leads = new ArrayList<Lead>();
        for (int i = 0; i < texts.size() - 1 && i < 2; i++) {
            var block = texts.get(i);
            var next = texts.get(i + 1);
            if (i > 0 && !leads.get(0).marked() && !leads.get(0).strong()) {
                break;
            }
            if (text(block).length() > LONGEST) {
                break;
            }
            leads.add(new Lead(
                    new Printed(text(block), block.node()),
                    isMarked(block.node(), next.node()),
                    isApart(block.node(), next.node()),
                    isStrong(block) && !isStrong(next)));
        }
        return leads;
    }

    /** The bylines and publication lines before the first paragraph. */
    static List<BodyBlock> metaLines(Body body, Context context) {
        var lines = new ArrayList<BodyBlock>();
        for (var block : body.blocks()) {
            if (isMetaLine(block, context)) {
                lines.add(block);
            } else if (!text(block).isEmpty()) {
                break;
            }
        }
        return List.copyOf(lines);
    }

    /** Whether a block is nothing but a byline or publication line. */
    private static boolean isMetaLine(BodyBlock block, Context context) {
        var text = text(block);
        if (text.isEmpty() || text.length() > LONGEST_META) {
            return false;
        }
        var knowledge = context.knowledge();
        return context.metaLine(text)
                .filter(line -> line.explicit() || line.published().isPresent())
                .isPresent();
    }

    static String text(BodyBlock block) {
        if (block.part() instanceof Part.Heading heading) {
            return heading.text().text();
        }
        return block.part() instanceof Part.Content content && content.block() instanceof Paragraph paragraph
                ? paragraph.text()
                : "";
    }

    private static boolean isStrong(BodyBlock block) {
        if (block.part() instanceof Part.Heading heading) {
            return heading.text().text().length() >= LONG_HEADING;
        }
        var paragraph = (Paragraph) ((Part.Content) block.part()).block();
        int strong = 0;
        for (var span : paragraph.content().spans()) {
            strong += span instanceof Span.Strong ? span.end() - span.start() : 0;
        }
        return strong >= paragraph.text().length() * 0.9;
    }

    /** Whether the element or one around it that does not hold the next block is marked as a standfirst. */
    private boolean isMarked(int node, int next) {
        int i = node;
        for (int level = 0; level < LEVELS && i >= 0 && page.end(i) <= next; level++) {
            if (page.tag(i) != Tag.TEXT && HeaderRole.DECK.in(names.roles(i))) {
                return true;
            }
            i = page.parent(i);
        }
        return false;
    }

    private boolean isApart(int node, int next) {
        if (page.parent(node) != page.parent(next) || page.tag(node) != page.tag(next)) {
            return true;
        }
        return page.tag(node) != Tag.TEXT && !page.className(node).equals(page.className(next));
    }
}
