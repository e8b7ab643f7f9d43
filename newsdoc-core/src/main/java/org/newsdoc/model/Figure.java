package org.newsdoc.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the body, with its caption and credit.
 *
 * @param image the picture
 * @since 0.1
 */
public record Figure(Image image) implements Block {
    /** Checks that there is an image. */
    public Figure {
        Objects.requireNonNull(image, "image");
    }

    /** Empty: a caption is not part of the running text. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
