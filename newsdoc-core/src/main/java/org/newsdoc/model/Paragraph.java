package org.newsdoc.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of running text.
 *
 * @param content its text with links and emphasis
 * @since 0.1
 */
public record Paragraph(RichText content) implements Block {
    /** Checks that there is content. */
    public Paragraph {
        Objects.requireNonNull(content, "content");
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return new Paragraph(RichText.of(text));
    }

    @Override
    public String text() {
        return content.text();
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return Description.of(Paragraph.class).with("content", content).toString();
    }
}
