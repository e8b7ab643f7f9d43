package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.NoteKind;

/**
 * A note whose label stands on a line of its own, perhaps with its date under it.
 *
 * @param kind what the label says
 * @param text the line with the note
 */
record NoteBox(NoteKind kind, int text) {
    private static final int LONGEST_LABEL = 3;

    /** Labels that may also stand over other text are not among them. */
    private static final Set<NoteKind> KINDS =
            Set.of(NoteKind.CORRECTION, NoteKind.CLARIFICATION, NoteKind.EDITORS_NOTE);

    /** The note whose label is a line, in a story that ends at {@code end}. */
    static Optional<NoteBox> read(Facts facts, int label, int end) {
        var shape = facts.shape(label);
        if (shape.words() > LONGEST_LABEL || shape.endsSentence()) {
            return Optional.empty();
        }
        int dated = label + 1 < end && facts.isDated(label + 1) ? label + 2 : label + 1;
        if (dated >= end || !facts.shape(dated).isSentence()) {
            return Optional.empty();
        }
        return facts.context()
                .knowledge()
                .notes()
                .read(facts.text(label))
                .filter(KINDS::contains)
                .map(kind -> new NoteBox(kind, dated));
    }
}
