package org.newsdoc.parsers.internal.text;

import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.story.Part;

/** Pictures as the text shows them: by caption and credit alone. */
final class Pictures {
    private static final int LONGEST_CREDIT = 160;

    /** A credit before a caption stands within so many signs. */
    private static final int HEAD = 50;

    private Pictures() {}

    static Image of(Caption caption) {
        return Image.builder()
                .caption(caption.caption().isEmpty() ? null : caption.caption())
                .credit(caption.credit().isEmpty() ? null : caption.credit())
                .build();
    }

    /** One picture of a credit and a caption that stand on lines of their own; empty when they are two pictures. */
    static Optional<Image> complete(Image image, Caption more) {
        boolean same = image.credit().filter(more.credit()::equals).isPresent();
        boolean lacksCaption = image.caption().isEmpty()
                && !more.caption().isEmpty()
                && (same || more.credit().isEmpty());
        boolean lacksCredit = image.credit().isEmpty() && more.caption().isEmpty();
        if (image.caption().isEmpty()
                && image.credit().filter(credit -> isWhole(credit, more)).isPresent()) {
            return Optional.of(of(more));
        }
        if (!lacksCaption && !lacksCredit) {
            return Optional.empty();
        }
        var whole = image.toBuilder();
        if (lacksCaption) {
            whole.caption(more.caption());
        } else {
            whole.credit(more.credit());
        }
        return Optional.of(whole.build());
    }

    /** Whether a credit only names who took the picture of a whole caption: {@code Photographs by Anna Stone} under a byline. */
    private static boolean isWhole(String credit, Caption more) {
        return !more.caption().isEmpty() && more.credit().startsWith(credit);
    }

    /** Adds a picture, or completes the last one; a picture printed twice counts once. */
    static void add(List<Image> images, Caption caption) {
        int last = images.size() - 1;
        var whole = last < 0 ? Optional.<Image>empty() : complete(images.get(last), caption);
        if (whole.isPresent()) {
            images.set(last, whole.get());
        } else if (!images.contains(of(caption)) && !isNamed(images, caption)) {
            images.add(of(caption));
        }
    }

    /** Forgets a credit alone that only says who took the pictures in the story, as a byline may. */
    static void dropNamed(List<Image> images, List<Part> parts) {
        boolean alone = images.size() == 1 && images.get(0).caption().isEmpty();
        if (alone
                && parts.stream()
                        .anyMatch(part -> part instanceof Part.Content content
                                && content.block() instanceof Figure figure
                                && isCreditOf(images.get(0), figure.image()))) {
            images.clear();
        }
    }

    private static boolean isCreditOf(Image credit, Image picture) {
        return credit.credit()
                .filter(name -> picture.caption().isPresent()
                        && picture.credit()
                                .filter(whole -> whole.startsWith(name))
                                .isPresent())
                .isPresent();
    }

    /** Whether a credit alone only says again who took the last picture. */
    private static boolean isNamed(List<Image> images, Caption caption) {
        return !images.isEmpty()
                && caption.caption().isEmpty()
                && images.get(images.size() - 1)
                        .credit()
                        .filter(credit -> credit.contains(caption.credit()))
                        .isPresent();
    }

    /** Whether running text has a sign near one of its ends that credits have. */
    static boolean mayBeCredited(String text) {
        if (Character.isLetter(text.charAt(text.length() - 1))) {
            return true;
        }
        int tail = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int i = 0; i < text.length(); i++) {
            if (i == HEAD && tail > i) {
                i = tail;
            }
            char c = text.charAt(i);
            if (c == ':' || c == '(' || c == '/' || c == '\u00a9' || c == '|' || c == '[' || c >= '\uff00') {
                return true;
            }
        }
        return false;
    }
}
