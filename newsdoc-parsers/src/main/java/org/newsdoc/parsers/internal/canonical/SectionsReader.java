package org.newsdoc.parsers.internal.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;

/** Collects the sections of a story or teaser, passage by passage, and the notes among them. */
final class SectionsReader {
    private final List<Section> sections = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final TreeMap<Integer, Note> numbered = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private Section.@Nullable Builder section;

    void add(Passage passage) {
        var first = passage.first();
        if (first.equals("==") || first.equals("=:") || first.equals("=-")) {
            open(passage, first, "");
        } else if (first.startsWith("== ") || first.startsWith("=: ")) {
            open(passage, first.substring(0, 2), first.substring(3));
        } else if (first.equals("[note]")) {
            note(passage);
        } else {
            begun();
            blocks.add(BlockReader.read(passage));
        }
    }

    List<Section> sections() {
        close();
        return sections;
    }

    /** The notes, in the order of their numbers if they have any. */
    List<Note> notes() {
        var all = new ArrayList<>(numbered.values());
        all.addAll(notes);
        return all;
    }

    private void begun() {
        if (section == null) {
            section = Section.builder(SectionKind.BODY, 0);
        }
    }

    private void open(Passage passage, String sign, String label) {
        close();
        boolean labelled = !sign.equals("=-");
        var kind = passage.text("Kind").filter(text -> !text.isBlank());
        var level = passage.text("Level").map(Passage::number);
        section = Section.builder(
                        kind.map(SectionKind::new).orElse(labelled ? SectionKind.CROSSHEAD : SectionKind.BODY),
                        level.orElse(labelled ? 1 : 0))
                .label(labelled ? Escapes.resolve(label) : null)
                .labelForm(form(passage, sign))
                .time(passage.date("Time"))
                .authors(passage.authors())
                .url(passage.url("Address"));
    }

    private static @Nullable LabelForm form(Passage passage, String sign) {
        var form = passage.text("Form").orElse(sign.equals("==") ? "heading" : sign.equals("=:") ? "run-in" : "none");
        return switch (form) {
            case "heading" -> LabelForm.HEADING;
            case "run-in" -> LabelForm.RUN_IN;
            default -> null;
        };
    }

    private void close() {
        var open = section;
        if (open != null) {
            sections.add(open.blocks(blocks).build());
        }
        section = null;
        blocks.clear();
    }

    private void note(Passage passage) {
        var place = passage.text("Place");
        if (place.isEmpty()) {
            begun();
        }
        var kind = passage.text("Kind").filter(text -> !text.isBlank()).map(NoteKind::new);
        var note = Note.builder(
                        kind.orElse(NoteKind.EDITORS_NOTE),
                        RichText.of(passage.text("Text").orElse("")))
                .before(place.isPresent() ? place(place.get()) : new BlockPosition(sections.size(), blocks.size()))
                .build();
        var number = Optional.ofNullable(Passage.number(passage.text("Number").orElse("")))
                .filter(one -> !numbered.containsKey(one));
        number.ifPresentOrElse(one -> numbered.put(one, note), () -> notes.add(note));
    }

    private static @Nullable BlockPosition place(String text) {
        int slash = text.indexOf('/');
        var section = slash < 0 ? null : Passage.number(text.substring(0, slash));
        var block = slash < 0 ? null : Passage.number(text.substring(slash + 1));
        return section == null || block == null ? null : new BlockPosition(section, block);
    }
}
