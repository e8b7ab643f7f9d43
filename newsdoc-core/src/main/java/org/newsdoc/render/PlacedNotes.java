package org.newsdoc.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.Note;
import org.newsdoc.model.Section;

/** The notes of an article by the section they were printed in. */
final class PlacedNotes {
    /** Takes a section apart at its notes: runs of blocks and notes in the order they were printed. */
    interface Target {
        /** A run of blocks; {@code first} if it opens the section. Called once with no blocks for an empty section. */
        void blocks(List<Block> blocks, boolean first);

        void note(Note note);
    }

    private final Map<Integer, List<Note>> bySection = new HashMap<>();
    private final List<Note> elsewhere = new ArrayList<>();

    PlacedNotes(Article article) {
        int sections = article.sections().size();
        for (var note : article.notes()) {
            var section = note.before().map(BlockPosition::section).filter(index -> index < sections);
            section.map(index -> bySection.computeIfAbsent(index, none -> new ArrayList<>()))
                    .orElse(elsewhere)
                    .add(note);
        }
        bySection.values().forEach(notes -> notes.sort(Comparator.comparingInt(PlacedNotes::block)));
    }

    /** The notes whose place is not known, which go under the story. */
    List<Note> elsewhere() {
        return elsewhere;
    }

    void walk(int index, Section section, Target target) {
        var blocks = section.blocks();
        int from = 0;
        boolean first = true;
        for (var note : bySection.getOrDefault(index, List.of())) {
            int at = Math.min(block(note), blocks.size());
            if (at > from) {
                target.blocks(blocks.subList(from, at), first);
                first = false;
                from = at;
            }
            target.note(note);
        }
        if (first || from < blocks.size()) {
            target.blocks(blocks.subList(from, blocks.size()), first);
        }
    }

    private static int block(Note note) {
        return note.before().map(BlockPosition::block).orElse(0);
    }
}
