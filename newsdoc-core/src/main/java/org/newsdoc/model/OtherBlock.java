package org.newsdoc.model;

import java.util.Objects;

/**
 * A block of a type this version has no class for; type and text survive.
 *
 * @param type the type's name, as in the JSON form
 * @param text its readable text, may be empty
 * @since 0.1
 */
public record OtherBlock(String type, String text) implements Block {
    /** Checks the parts. */
    public OtherBlock {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitOther(this);
    }
}
