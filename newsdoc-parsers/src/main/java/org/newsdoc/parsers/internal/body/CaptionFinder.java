package org.newsdoc.parsers.internal.body;

import org.jsoup.nodes.TextNode;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.credit.CaptionReader;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Finds what is printed about a picture: in its frame, or in the line right behind it. */
final class CaptionFinder {
    private static final long TOOLS = Mark.set(Mark.TOOLS, Mark.OFFSCREEN, Mark.SHARE);
    private static final long OTHER =
            Mark.set(Mark.BYLINE, Mark.DATE, Mark.BIO, Mark.HEADLINE, Mark.KICKER, Mark.DECK, Mark.TAGS, Mark.VIDEO);
    private static final int SHORTEST_ALTERNATIVE = 10;

    /** A caption that nothing marks stands at most this many levels above its picture, with this many signs around. */
    private static final int NEAR = 3;

    private static final int LONGEST_UNMARKED = 400;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNMARKED_NAME = 40;

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
            switch (role(line, img, frame, alternative)) {
                case CAPTION -> append(caption, credit, line);
                case CREDIT -> append(credit, lines.text(line));
                case PERHAPS -> {
                    if (!perhaps.isEmpty() && isName(line)) {
                        append(credit, lines.text(line));
                    } else {
                        append(perhaps, credit, line);
                    }
                }
                default -> {}
            }
        }
        if (caption.isEmpty() && perhaps.isEmpty() && line < lines.size() && isBehind(line, alternative)) {
            append(caption, credit, line);
        }
        return with(image, caption.isEmpty() ? perhaps.toString() : caption.toString(), credit.toString());
    }

    /** What a line in a frame is, by the elements between them. */
    private Role role(int line, int img, int frame, String alternative) {
        int first = lines.first(line);
        if (page.hidden(first) || page.inNoscript(first)) {
            return Role.NONE;
        }
        var role = page.tag(frame) == Tag.FIGURE || isUnder(line, img, frame) ? Role.PERHAPS : Role.NONE;
        for (int i = page.parent(first); i >= frame; i = page.parent(i)) {
            long marks = page.marks(i);
            if ((marks & TOOLS) != 0 && i > frame) {
                return Role.NONE;
            }
            if (Mark.CREDIT.in(marks) && (!Mark.CAPTION.in(marks) || isInCaption(i, frame))) {
                return Role.CREDIT;
            }
            if (page.tag(i) == Tag.FIGCAPTION || Mark.CAPTION.in(marks)) {
                role = Role.CAPTION;
            }
        }
        return role == Role.NONE && isAlternative(line, alternative) ? Role.CAPTION : role;
    }

    /** Whether a line is short enough for a name and no sentence: under a caption, that is who took the picture. */
    private boolean isName(int line) {
        return lines.signs(line) <= LONGEST_UNMARKED_NAME
                && !TextForm.endsSentence(lines.chars(), lines.from(line), lines.to(line));
    }

    /** Whether a short line stands under a picture, two levels away at most, and nothing says that it is something else. */
    private boolean isUnder(int line, int img, int frame) {
        int first = lines.first(line);
        int around = img;
        for (int up = 0; up < NEAR && around > frame; up++) {
            around = page.parent(around);
        }
        boolean near = first > img && first < page.end(around) && page.text(around) <= LONGEST_UNMARKED;
        long marks = 0;
        for (int i = page.parent(first); near && i >= around; i = page.parent(i)) {
            marks |= page.marks(i);
            near = page.tag(i).ordinal() < Tag.H1.ordinal() || page.tag(i).ordinal() > Tag.H6.ordinal();
        }
        return near && (marks & OTHER) == 0 && lines.linked(line) * 2 <= lines.signs(line);
    }

    /** Whether an element around one in a frame is marked up as a caption. */
    private boolean isInCaption(int node, int frame) {
        for (int i = page.parent(node); i >= frame; i = page.parent(i)) {
            if (page.tag(i) == Tag.FIGCAPTION || Mark.CAPTION.in(page.marks(i))) {
                return true;
            }
        }
        return false;
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
        var words = given.isEmpty() ? split.caption() : withoutDash(split.caption());
        return image.toBuilder()
                .caption(words.isEmpty() ? null : words)
                .credit(given.isEmpty() ? null : given)
                .build();
    }

    /** A caption without the dash that set it off from the credit. */
    private static String withoutDash(String caption) {
        int end = caption.length();
        while (end > 0 && " -\u2013\u2014".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end);
    }

    /** A credit line without its prefix. */
    private String name(String credit) {
        var split = reader.split(credit);
        return split.credit().isEmpty() ? split.caption() : split.credit();
    }

    /** Adds a line to the caption, but for what is marked up as a credit or meant for screen readers. */
    private void append(StringBuilder caption, StringBuilder credit, int line) {
        var words = new InlineText(256);
        var names = new InlineText(64);
        boolean glued = false;
        for (int i = lines.first(line); i < lines.end(line); i++) {
            if (page.isSpaced(i)) {
                words.space();
                names.space();
            }
            if (page.tag(i) == Tag.TEXT) {
                glued |= isGlued(i, line, words);
                if (glued || isCredit(i, lines.block(line))) {
                    words.space();
                    names.append(text(i));
                } else if (!isTool(i, lines.block(line))) {
                    names.space();
                    words.append(text(i));
                }
            } else if (page.tag(i) == Tag.BR) {
                words.space();
                names.space();
            }
        }
        append(caption, words.toString());
        append(credit, names.toString());
    }

    /** Whether an element of its own begins at a text, set off by style alone, whose few signs end the line. */
    private boolean isGlued(int text, int line, InlineText before) {
        int up = page.parent(text);
        boolean own = up > lines.block(line) && up > lines.first(line) && page.end(up) >= lines.end(line);
        return own
                && before.length() > 0
                && page.text(up) <= LONGEST_NAME
                && page.tag(up) != Tag.A
                && !Signs.isSpace(text(text).charAt(0))
                && !endsInSpace(text - 1);
    }

    private boolean endsInSpace(int node) {
        for (int i = node; i > node - 3 && i > 0; i--) {
            if (page.tag(i) == Tag.TEXT) {
                var words = text(i);
                return Signs.isSpace(words.charAt(words.length() - 1));
            }
        }
        return true;
    }

    /** Whether an element between a text and its line is marked up as a credit. */
    private boolean isCredit(int text, int block) {
        for (int i = page.parent(text); i > block; i = page.parent(i)) {
            long marks = page.marks(i);
            if (Mark.CREDIT.in(marks)) {
                return !Mark.CAPTION.in(marks) || isInCaption(i, Math.max(0, block - NEAR));
            }
        }
        return false;
    }

    private boolean isTool(int text, int block) {
        long marks = 0;
        for (int i = page.parent(text); i > block; i = page.parent(i)) {
            marks |= page.marks(i);
        }
        return (marks & TOOLS) != 0;
    }

    private String text(int i) {
        return ((TextNode) page.node(i)).getWholeText();
    }

    private static void append(StringBuilder out, String text) {
        if (!text.isEmpty() && out.indexOf(text) < 0) {
            out.append(out.isEmpty() ? "" : " ").append(text);
        }
    }
}
