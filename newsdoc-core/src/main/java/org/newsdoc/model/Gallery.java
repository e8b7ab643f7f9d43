package org.newsdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several pictures shown as one.
 *
 * @param images the pictures in order
 * @since 0.1
 */
public record Gallery(List<Image> images) implements Block {
    /** Copies the images. */
    public Gallery {
        images = List.copyOf(images);
    }

    /** Empty: captions are not part of the running text. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
