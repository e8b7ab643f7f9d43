package org.newsdoc.parsers.internal.text;

import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;

/** Pictures as the text shows them: by caption and credit alone. */
final class Pictures {
    private Pictures() {}

    static Image of(Caption caption) {
        return Image.builder()
                .caption(caption.caption().isEmpty() ? null : caption.caption())
                .credit(caption.credit().isEmpty() ? null : caption.credit())
                .build();
    }

    /** One picture of a credit and a caption that stand on lines of their own; empty when they are two pictures. */
    static Optional<Image> complete(Image image, Caption more) {
        boolean lacksCaption = image.caption().isEmpty() && more.credit().isEmpty();
        boolean lacksCredit = image.credit().isEmpty() && more.caption().isEmpty();
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

    /** Whether a credit alone only says again who took the last picture. */
    private static boolean isNamed(List<Image> images, Caption caption) {
        return !images.isEmpty()
                && caption.caption().isEmpty()
                && images.get(images.size() - 1)
                        .credit()
                        .filter(credit -> credit.contains(caption.credit()))
                        .isPresent();
    }
}
