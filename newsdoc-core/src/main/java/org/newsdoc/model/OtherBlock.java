package org.newsdoc.model;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block of a type this version has no class for; type and text survive.
 *
 * @param type the type's name, as in the JSON form
 * @param text its readable text, may be empty
 * @since 0.1
 */
public record OtherBlock(String type, String text) implements Block {
    private static final Set<String> TAKEN =
            Set.of("paragraph", "list", "figure", "gallery", "quote", "pullquote", "table", "embed");

    /** Refuses a blank type and the names of types that have a class of their own. */
    public OtherBlock {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        if (type.isBlank() || TAKEN.contains(type)) {
            throw new IllegalArgumentException("type must be none that has its own class, nor blank, was " + type);
        }
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visitOther(this);
    }

    @Override
    public String toString() {
        return Description.of(OtherBlock.class)
                .with("type", type)
                .with("text", text)
                .toString();
    }
}
