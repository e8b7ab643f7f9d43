package org.newsdoc.parsers.internal.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Url;

/** A part of a story in reading order, before sections are made of it. */
public sealed interface Part {
    /**
     * A crosshead.
     *
     * @param rank its rank as marked up, 1 to 6; 0 when only the line is known
     * @param text its text
     */
    record Heading(int rank, RichText text) implements Part {}

    /**
     * A block of content.
     *
     * @param block the block
     */
    record Content(Block block) implements Part {}

    /**
     * The beginning of a post of a live blog; its heading, if any, follows in {@code label}.
     *
     * @param label its headline; empty when it has none
     * @param time its time
     * @param authors its authors
     * @param url its address
     */
    record Post(
            RichText label,
            @Nullable NewsDate time,
            List<Contributor> authors,
            @Nullable Url url) implements Part {}

    /**
     * A note whose kind the reader knows already.
     *
     * @param kind what the note is for
     * @param text what it says
     */
    record Remark(org.newsdoc.model.NoteKind kind, RichText text) implements Part {}
}
