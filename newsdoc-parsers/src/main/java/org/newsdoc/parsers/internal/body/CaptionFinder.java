package org.newsdoc.parsers.internal.body;

import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.credit.CaptionReader;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds what is printed about a picture: in its frame, or in the line right behind it. */
final class CaptionFinder {
    private static final long TOOLS = Mark.set(Mark.TOOLS, Mark.OFFSCREEN, Mark.SHARE);
    private static final int SHORTEST_ALTERNATIVE = 10;

    private enum Role {
        CAPTION,
        CREDIT,
        /** Caption if nothing in the frame is named so. */
        PERHAPS,
        NONE
    }

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;
    private final CaptionReader reader;

    CaptionFinder(Page page, Lines lines, boolean[] kept, CaptionReader reader) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
        this.reader = reader;
    }

    /** The picture with its caption and credit. */
    Image caption(Image image, int img, int frame) {
        var caption = new StringBuilder();
        var credit = new StringBuilder();
        var perhaps = new StringBuilder();
        var alternative = image.alt().orElse("");
        int line = lines.firstFrom(frame);
        for (; line < lines.size() && lines.first(line) < page.end(frame); line++) {
            switch (role(line, frame, alternative)) {
                case CAPTION -> append(caption, line);
                case CREDIT -> append(credit, line);
                case PERHAPS -> append(perhaps, line);
                default -> {}
            }
        }
        if (caption.isEmpty() && perhaps.isEmpty() && line < lines.size() && isBehind(line, alternative)) {
            append(caption, line);
        }
        return with(image, caption.isEmpty() ? perhaps.toString() : caption.toString(), credit.toString());
    }

    /** What a line in a frame is, by the elements between them. */
    private Role role(int line, int frame, String alternative) {
        int first = lines.first(line);
        if (page.hidden(first) || page.inNoscript(first)) {
            return Role.NONE;
        }
        var role = page.tag(frame) == Tag.FIGURE ? Role.PERHAPS : Role.NONE;
        for (int i = page.parent(first); i >= frame; i = page.parent(i)) {
            long marks = page.marks(i);
            if ((marks & TOOLS) != 0 && i > frame) {
                return Role.NONE;
            }
            if (Mark.CREDIT.in(marks) && !Mark.CAPTION.in(marks)) {
                return Role.CREDIT;
            }
            if (page.tag(i) == Tag.FIGCAPTION || Mark.CAPTION.in(marks)) {
                role = Role.CAPTION;
            }
        }
        return role == Role.NONE && isAlternative(line, alternative) ? Role.CAPTION : role;
    }

    /** Whether the line behind a frame is printed about its picture. */
    private boolean isBehind(int line, String alternative) {
        int block = lines.block(line);
        return !kept[line]
                && !page.hidden(lines.first(line))
                && (isAlternative(line, alternative)
                        || page.tag(block) == Tag.FIGCAPTION
                        || Mark.CAPTION.in(page.marks(block))
                        || Mark.CAPTION.in(page.marks(page.parent(block))));
    }

    private boolean isAlternative(int line, String alternative) {
        return alternative.length() >= SHORTEST_ALTERNATIVE && lines.text(line).startsWith(alternative);
    }

    private Image with(Image image, String caption, String credit) {
        if (caption.isEmpty() && credit.isEmpty()) {
            return image;
        }
        var split = reader.split(caption);
        var given = credit.isEmpty() ? split.credit() : name(credit);
        return image.toBuilder()
                .caption(split.caption().isEmpty() ? null : split.caption())
                .credit(given.isEmpty() ? null : given)
                .build();
    }

    /** A credit line without its prefix. */
    private String name(String credit) {
        var split = reader.split(credit);
        return split.credit().isEmpty() ? split.caption() : split.credit();
    }

    private void append(StringBuilder out, int line) {
        var text = lines.text(line);
        if (out.indexOf(text) < 0) {
            out.append(out.isEmpty() ? "" : " ").append(text);
        }
    }
}
