package org.newsdoc.model;

import java.util.Locale;
import java.util.Objects;

/**
 * What a {@link Note} is for. The vocabulary is open: what is not a constant here is kept.
 *
 * @param label lower-case name, such as {@code correction}; never blank
 * @since 0.1
 */
public record NoteKind(String label) {
    /** Something was wrong and has been put right. */
    public static final NoteKind CORRECTION = new NoteKind("correction");
    /** Something was unclear and has been explained. */
    public static final NoteKind CLARIFICATION = new NoteKind("clarification");
    /** A note by the editors. */
    public static final NoteKind EDITORS_NOTE = new NoteKind("editors-note");
    /** What was added or changed since publication. */
    public static final NoteKind UPDATE = new NoteKind("update");
    /** Who contributed to or edited the story, or which agency it comes from. */
    public static final NoteKind TAGLINE = new NoteKind("tagline");

    /** Trims and lower-cases the label. */
    public NoteKind {
        label = Objects.requireNonNull(label, "label").strip().toLowerCase(Locale.ROOT);
        if (label.isEmpty()) {
            throw new IllegalArgumentException("label must not be blank");
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
