package org.newsdoc.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsdoc.model.Article;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.Note;

/** The notes of an article by their places among its blocks, each known by its index. */
final class TextNotes {
    static final TextNotes NONE = new TextNotes(List.of());

    private final List<Note> notes;
    private final Map<BlockPosition, List<Integer>> placed = new TreeMap<>();
    private final List<Integer> elsewhere = new ArrayList<>();
    private boolean numbered;

    private TextNotes(List<Note> notes) {
        this.notes = notes;
    }

    static TextNotes of(Article article) {
        var notes = new TextNotes(article.notes());
        for (int i = 0; i < notes.notes.size(); i++) {
            int index = i;
            notes.get(i)
                    .before()
                    .filter(place -> exists(place, article))
                    .map(place -> notes.placed.computeIfAbsent(place, none -> new ArrayList<>()))
                    .orElse(notes.elsewhere)
                    .add(index);
        }
        var printed = new ArrayList<Integer>();
        notes.placed.values().forEach(printed::addAll);
        printed.addAll(notes.elsewhere);
        notes.numbered = !printed.equals(printed.stream().sorted().toList());
        return notes;
    }

    private static boolean exists(BlockPosition place, Article article) {
        var sections = article.sections();
        return place.section() < sections.size()
                && place.block() <= sections.get(place.section()).blocks().size();
    }

    Note get(int index) {
        return notes.get(index);
    }

    /** The notes whose place is not among the blocks. */
    List<Integer> elsewhere() {
        return elsewhere;
    }

    boolean isIn(int section) {
        return placed.keySet().stream().anyMatch(place -> place.section() == section);
    }

    List<Integer> before(int section, int block) {
        return placed.getOrDefault(new BlockPosition(section, block), List.of());
    }

    /** The place of a note in the article's list, from 1, if the notes are not printed in that order. */
    Optional<Integer> number(int index) {
        return numbered ? Optional.of(index + 1) : Optional.empty();
    }
}
