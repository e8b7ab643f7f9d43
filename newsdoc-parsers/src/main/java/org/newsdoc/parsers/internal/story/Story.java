package org.newsdoc.parsers.internal.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Note;
import org.newsdoc.model.Section;

/**
 * A story's body, put together.
 *
 * @param sections its sections
 * @param notes the notes that stood among them
 * @param datelineOrNull the dateline cut from the first paragraph
 */
public record Story(
        List<Section> sections, List<Note> notes, @Nullable Dateline datelineOrNull) {
    /** Copies the lists. */
    public Story {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** The dateline cut from the first paragraph. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(datelineOrNull);
    }
}
