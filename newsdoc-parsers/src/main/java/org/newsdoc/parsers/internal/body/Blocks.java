package org.newsdoc.parsers.internal.body;

import java.util.EnumSet;
import java.util.Set;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Which elements begin and end a line, and which hold no text that is read. */
final class Blocks {
    private static final Set<Tag> INLINE = EnumSet.of(
            Tag.TEXT,
            Tag.SPAN,
            Tag.A,
            Tag.PICTURE,
            Tag.SOURCE,
            Tag.IMG,
            Tag.SVG,
            Tag.Q,
            Tag.CITE,
            Tag.CODE,
            Tag.B,
            Tag.STRONG,
            Tag.I,
            Tag.EM,
            Tag.U,
            Tag.S,
            Tag.SMALL,
            Tag.MARK,
            Tag.SUB,
            Tag.SUP,
            Tag.FONT,
            Tag.ABBR,
            Tag.TIME,
            Tag.BR,
            Tag.WBR,
            Tag.LABEL,
            Tag.INPUT,
            Tag.SCRIPT,
            Tag.STYLE,
            Tag.LINK,
            Tag.META,
            Tag.BUTTON,
            Tag.TEMPLATE,
            Tag.CANVAS,
            Tag.MATH,
            Tag.RT,
            Tag.RP,
            Tag.AMP_IMG);
    private static final Set<Tag> UNREAD =
            EnumSet.of(Tag.HEAD, Tag.BUTTON, Tag.SELECT, Tag.TEXTAREA, Tag.SCRIPT, Tag.STYLE, Tag.TEMPLATE, Tag.OBJECT);

    private Blocks() {}

    /** Whether an element begins and ends a line. */
    static boolean isBlock(Page page, int i) {
        var tag = page.tag(i);
        if (tag == Tag.OTHER) {
            return page.element(i).normalName().indexOf('-') > 0;
        }
        return !INLINE.contains(tag);
    }

    /** Whether the text in an element is no text of the page. */
    static boolean isUnread(Tag tag) {
        return UNREAD.contains(tag);
    }
}
