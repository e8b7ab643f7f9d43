package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.body.BodyBlock;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.picture.PictureReader;
import org.newsdoc.parsers.internal.story.Part;

/** Chooses the picture that stands for the story: one that is printed near the headline, else the one metadata name. */
final class LeadImageChooser {
    private static final int BEFORE = 200;
    private static final int LEVELS = 6;
    private static final int LONGEST_CAPTION = 1000;
    private static final int FIRST_BLOCKS = 4;

    private static final long NO_PHOTO = Mark.set(
            Mark.BIO,
            Mark.BYLINE,
            Mark.SHARE,
            Mark.ADVERTISING,
            Mark.RELATED,
            Mark.NAVIGATION,
            Mark.FOOTER,
            Mark.COMMENTS,
            Mark.PROMO,
            Mark.FORM,
            Mark.SIDEBAR,
            Mark.CONSENT);

    private record Candidate(Image image, double score) {}

    /** A picture that metadata name, with the telling words of its address. */
    private record Claimed(Image image, Set<String> words) {
        boolean isSame(Image other) {
            return PictureName.isSame(image, words, other);
        }
    }

    private final Page page;
    private final Claims claims;
    private final Body body;
    private final int opening;
    private final Context context;
    private final PictureReader pictures;
    private final List<Claimed> claimed;

    /**
     * A chooser for one page.
     *
     * @param opening how many blocks of the body stand before its first paragraph
     */
    LeadImageChooser(Page page, Claims claims, Body body, int opening, Context context) {
        this.page = page;
        this.claims = claims;
        this.body = body;
        this.opening = opening;
        this.context = context;
        this.pictures = new PictureReader(page, claims.base());
        this.claimed = claims.images().stream()
                .map(image -> new Claimed(image, PictureName.words(image)))
                .toList();
    }

    /**
     * The lead picture.
     *
     * @param headline node of the headline; -1 when it is not printed
     * @param first node where the story's text begins
     */
    Optional<Image> choose(int headline, int first) {
        var candidates = new ArrayList<Candidate>();
        int from = Math.max(0, headline < 0 ? first - BEFORE : Math.min(headline - BEFORE, first - 1));
        for (int i = from; i < Math.min(first, page.size()); i++) {
            if (isPicture(i)) {
                candidate(i, headline, candidates);
            }
        }
        body.leadImages().forEach(image -> candidates.add(new Candidate(image, 2 + claimed(image))));
        bodyPictures().forEach(candidates::add);
        Candidate best = null;
        for (var candidate : candidates) {
            best = candidate.score() > 0 && (best == null || candidate.score() > best.score()) ? candidate : best;
        }
        var chosen =
                best == null ? claims.images().stream().findFirst() : Optional.of(completed(captioned(best.image())));
        chosen.filter(image -> context.wantsEvidence()).ifPresent(image -> record(image, candidates));
        return chosen;
    }

    private boolean isPicture(int i) {
        return page.tag(i) == Tag.IMG || page.tag(i) == Tag.AMP_IMG;
    }

    private void candidate(int img, int headline, List<Candidate> candidates) {
        boolean framed = false;
        for (int i = img, level = 0; i >= 0 && level < LEVELS; i = page.parent(i), level++) {
            boolean holdsHeadline = headline >= i && headline < page.end(i);
            if (holdsHeadline || page.text(i) > LONGEST_CAPTION) {
                break;
            }
            if ((page.marks(i) & NO_PHOTO) != 0 && !Mark.FIGURE.in(page.marks(i))
                    || page.hidden(i)
                    || page.tag(i) == Tag.NAV) {
                return;
            }
            framed |= page.tag(i) == Tag.FIGURE || page.tag(i) == Tag.PICTURE;
        }
        double score = (framed ? 1 : 0) + (img > headline ? 1 : -0.5);
        pictures.read(img).ifPresent(image -> {
            double claimed = claimed(image);
            boolean large = image.width().orElse(0) >= 300;
            double sum = score + claimed + (large ? 0.5 : 0);
            if (claimed > 0 || img > headline) {
                candidates.add(new Candidate(body.captions().caption(image, img), sum));
            }
        });
    }

    /** How surely metadata name this picture. */
    private double claimed(Image image) {
        for (var one : claimed) {
            if (one.isSame(image)) {
                return 3;
            }
        }
        return 0;
    }

    private List<Candidate> bodyPictures() {
        var candidates = new ArrayList<Candidate>();
        var blocks = body.blocks();
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            var image = image(blocks.get(i));
            if (image != null) {
                candidates.add(new Candidate(image, (i < opening ? 1.5 : 0) + claimed(image)));
            }
        }
        return candidates;
    }

    private static @Nullable Image image(BodyBlock block) {
        return block.part() instanceof Part.Content content && content.block() instanceof Figure figure
                ? figure.image()
                : null;
    }

    /** Whether a block of the body is a picture. */
    static boolean isPicture(BodyBlock block) {
        return image(block) != null;
    }

    /** Whether a block of the body is the picture at the address of {@code lead}. */
    static boolean shows(BodyBlock block, Image lead) {
        var image = image(block);
        return image != null && name(image).equals(name(lead));
    }

    /** The picture as the story's reader found it, with caption and credit, where it did. */
    private Image captioned(Image image) {
        if (image.caption().isPresent()) {
            return image;
        }
        return Stream.concat(body.leadImages().stream(), bodyPictures().stream().map(Candidate::image))
                .filter(other ->
                        name(other).equals(name(image)) && other.caption().isPresent())
                .findFirst()
                .orElse(image);
    }

    /** The picture with what metadata know of it. */
    private Image completed(Image image) {
        for (var one : claimed) {
            if (one.isSame(image)) {
                var split = context.knowledge()
                        .captions()
                        .split(one.image().caption().orElse(""));
                var completed = image.toBuilder();
                if (image.caption().isEmpty() && !split.caption().isEmpty()) {
                    completed.caption(split.caption());
                }
                if (image.credit().isEmpty()) {
                    completed.credit(one.image().credit().orElse(orNull(split.credit())));
                }
                return completed.build();
            }
        }
        return image;
    }

    private void record(Image image, List<Candidate> candidates) {
        var losers = new ArrayList<Evidence.Claim>();
        candidates.forEach(one -> losers.add(new Evidence.Claim("printed", name(one.image()))));
        claims.images().forEach(one -> losers.add(new Evidence.Claim("metadata", name(one))));
        losers.removeIf(one -> one.value().equals(name(image)));
        boolean printed = candidates.stream().anyMatch(one -> name(one.image()).equals(name(image)));
        context.record(
                new Evidence("leadImage", new Evidence.Claim(printed ? "printed" : "metadata", name(image)), losers));
    }

    private static String name(Image image) {
        return image.url().map(Object::toString).orElse("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
