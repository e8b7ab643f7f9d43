package org.newsdoc.parsers.internal.body;

import java.util.Optional;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.picture.PictureReader;

/** Reads pictures with what is printed about them: the caption and credit that stand in the same frame. */
final class FigureReader {
    private static final int HIGHEST = 8;
    private static final int LONGEST_CAPTION = 1200;
    private static final int MOST_NODES = 400;
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
            Mark.CONSENT,
            Mark.LEGAL,
            Mark.DIALOG);

    /** Marks of what may be set beside the story, and may be a picture of it. */
    private static final long ASIDE = Mark.set(Mark.SIDEBAR, Mark.OFFSCREEN, Mark.CONTENTS);

    /**
     * A picture and the frame it stands in.
     *
     * @param image the picture
     * @param frame the element that holds nothing but the picture and what is printed about it
     */
    record Framed(Image image, int frame) {}

    private final Page page;
    private final Judgement judgement;
    private final PictureReader pictures;
    private final CaptionFinder captions;

    FigureReader(Page page, Judgement judgement, BaseAddress base, CaptionFinder captions) {
        this.page = page;
        this.judgement = judgement;
        this.pictures = new PictureReader(page, base);
        this.captions = captions;
    }

    /** The picture of an image element; empty for icons, faces of authors, pictures of other stories. */
    Optional<Framed> read(int img, int root) {
        int frame = frame(img, root);
        if (isOther(img, frame, root)) {
            return Optional.empty();
        }
        return picture(img).map(image -> new Framed(captions.caption(image, img, frame), frame));
    }

    /** A picture that stands outside of the story, with what is printed about it. */
    Image captioned(Image image, int img, int headline) {
        return captions.caption(image, img, frame(img, Math.max(0, around(img, headline))));
    }

    /** The innermost element that holds both a picture and the headline; -1 when there is none. */
    private int around(int img, int headline) {
        int i = headline < 0 ? -1 : page.parent(img);
        while (i >= 0 && (headline < i || headline >= page.end(i))) {
            i = page.parent(i);
        }
        return i;
    }

    /** The picture itself, or the one for readers without scripts that stands beside it. */
    private Optional<Image> picture(int img) {
        var image = pictures.read(img);
        if (image.isPresent()) {
            return image;
        }
        int up = page.parent(img);
        for (int i = page.end(img); i < page.end(up); i++) {
            if (page.tag(i) == Tag.IMG && page.inNoscript(i)) {
                return pictures.read(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a picture belongs to another story, an author or an offer. */
    private boolean isOther(int img, int frame, int root) {
        boolean figure = false;
        int i = img;
        for (int up = 0; up < HIGHEST && i > root && !judgement.holds(i, page.end(i)); up++, i = page.parent(i)) {
            figure |= page.tag(i) == Tag.FIGURE;
            boolean marked = (page.marks(i) & NO_PHOTO) != 0 && !Mark.FIGURE.in(page.marks(i));
            if (marked && (i >= frame || up < 4)
                    || isAround(i, figure)
                    || page.tag(i) == Tag.A && !figure && leadsAway(i) && !isCaptioned(frame)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element without text of the story surrounds stories, and is not just a picture set aside. */
    private boolean isAround(int i, boolean figure) {
        if (!judgement.isOutside(i)) {
            return false;
        }
        long named = page.marks(i) & Prose.AROUND;
        return switch (page.tag(i)) {
            case NAV, FOOTER, FORM, DIALOG -> true;
            case ASIDE -> !isPictureAlone(i, figure);
            default -> {
                boolean surroundings = (named & ~ASIDE) != 0 && !Mark.FIGURE.in(page.marks(i));
                yield surroundings || named != 0 && !isPictureAlone(i, figure);
            }
        };
    }

    private boolean isPictureAlone(int i, boolean figure) {
        return (figure || page.text(i) <= LONGEST_CAPTION / 2) && page.linked(i) * 2 <= page.text(i);
    }

    /** Whether mark-up says that something in a frame is a caption. */
    private boolean isCaptioned(int frame) {
        for (int i = frame; i < page.end(frame); i++) {
            boolean caption = page.tag(i) == Tag.FIGCAPTION || Mark.CAPTION.in(page.marks(i));
            if (caption && page.text(i) > 0 && page.linked(i) * 2 <= page.text(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link leads to a page and not to a larger picture. */
    private boolean leadsAway(int link) {
        var address = page.href(link);
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return !path.isEmpty()
                && !path.startsWith("#")
                && !path.endsWith(".jpg")
                && !path.endsWith(".jpeg")
                && !path.endsWith(".png")
                && !path.endsWith(".webp")
                && !path.endsWith(".JPG");
    }

    /** The outermost element around a picture that holds no other picture and no line of the story. */
    private int frame(int img, int root) {
        int frame = img;
        for (int up = 0; up < HIGHEST; up++) {
            int next = page.parent(frame);
            boolean done = page.tag(frame) == Tag.FIGURE && page.text(frame) > 0;
            if (next <= root || done || page.tag(next) != Tag.FIGURE && !holdsOnly(next, img)) {
                break;
            }
            frame = next;
        }
        return frame;
    }

    private boolean holdsOnly(int node, int img) {
        if (page.text(node) > LONGEST_CAPTION || page.end(node) - node > MOST_NODES) {
            return false;
        }
        if (judgement.holds(node, page.end(node))) {
            return false;
        }
        for (int i = node; i < page.end(node); i++) {
            boolean other = page.tag(i) == Tag.IMG || page.tag(i) == Tag.AMP_IMG;
            if (i != img && other && !page.inNoscript(i)) {
                return false;
            }
        }
        return true;
    }
}
