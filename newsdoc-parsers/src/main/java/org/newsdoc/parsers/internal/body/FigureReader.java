package org.newsdoc.parsers.internal.body;

import java.util.Optional;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.credit.CaptionReader;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.picture.PictureReader;

/** Reads pictures with what is printed about them: the caption and credit that stand in the same frame. */
final class FigureReader {
    private static final int HIGHEST = 6;
    private static final int LONGEST_CAPTION = 1200;
    private static final long NO_PHOTO = Mark.set(
            Mark.BIO,
            Mark.BYLINE,
            Mark.SHARE,
            Mark.ADVERTISING,
            Mark.RELATED,
            Mark.TEASER,
            Mark.NAVIGATION,
            Mark.FOOTER,
            Mark.COMMENTS,
            Mark.PROMO,
            Mark.FORM,
            Mark.CONSENT);

    private static final long TOOLS = Mark.set(Mark.TOOLS, Mark.OFFSCREEN, Mark.SHARE);

    /**
     * A picture and the frame it stands in.
     *
     * @param image the picture
     * @param frame the element that holds nothing but the picture and what is printed about it
     */
    record Framed(Image image, int frame) {}

    private final Page page;
    private final Lines lines;
    private final boolean[] kept;
    private final PictureReader pictures;
    private final CaptionReader captions;

    FigureReader(Page page, Lines lines, boolean[] kept, BaseAddress base, CaptionReader captions) {
        this.page = page;
        this.lines = lines;
        this.kept = kept;
        this.pictures = new PictureReader(page, base);
        this.captions = captions;
    }

    /** The picture of an image element; empty for icons, faces of authors, pictures of other stories. */
    Optional<Framed> read(int img, int root) {
        int frame = frame(img, root);
        for (int i = img; i > frame - 1 && i >= 0; i = page.parent(i)) {
            if ((page.marks(i) & NO_PHOTO) != 0 && !Mark.FIGURE.in(page.marks(i)) || page.hidden(i)) {
                return Optional.empty();
            }
        }
        return pictures.read(img).map(image -> new Framed(withCaption(image, frame), frame));
    }

    /** The outermost element around a picture that holds no other picture and no line of the story. */
    private int frame(int img, int root) {
        int frame = img;
        for (int up = 0; up < HIGHEST; up++) {
            int next = page.parent(frame);
            if (next <= root || page.tag(frame) == Tag.FIGURE || !holdsOnly(next, img)) {
                break;
            }
            frame = next;
        }
        return frame;
    }

    private boolean holdsOnly(int node, int img) {
        if (page.text(node) > LONGEST_CAPTION || page.end(node) - node > 400) {
            return false;
        }
        for (int line = lines.firstFrom(node); line < lines.size() && lines.first(line) < page.end(node); line++) {
            if (kept[line]) {
                return false;
            }
        }
        for (int i = node; i < page.end(node); i++) {
            if (i != img && (page.tag(i) == Tag.IMG || page.tag(i) == Tag.AMP_IMG) && !page.inNoscript(i)) {
                return false;
            }
        }
        return true;
    }

    private Image withCaption(Image image, int frame) {
        var caption = new StringBuilder();
        for (int line = lines.firstFrom(frame); line < lines.size() && lines.first(line) < page.end(frame); line++) {
            if (isCaption(line, frame)) {
                append(caption, lines.text(line));
            }
        }
        return withCaption(image, caption.toString());
    }

    /** Whether a line in a frame is printed about its picture, by the elements between them. */
    private boolean isCaption(int line, int frame) {
        int first = lines.first(line);
        boolean caption = page.tag(frame) == Tag.FIGURE;
        for (int i = page.parent(first); i > frame; i = page.parent(i)) {
            if ((page.marks(i) & TOOLS) != 0) {
                return false;
            }
            caption |= page.tag(i) == Tag.FIGCAPTION || Mark.CAPTION.in(page.marks(i));
        }
        return caption && !page.hidden(first) && !page.inNoscript(first);
    }

    private Image withCaption(Image image, String text) {
        if (text.isEmpty()) {
            return image;
        }
        var split = captions.split(text);
        return image.toBuilder()
                .caption(split.caption().isEmpty() ? null : split.caption())
                .credit(split.credit().isEmpty() ? null : split.credit())
                .build();
    }

    private static void append(StringBuilder out, String text) {
        if (out.indexOf(text) < 0) {
            out.append(out.isEmpty() ? "" : " ").append(text);
        }
    }
}
