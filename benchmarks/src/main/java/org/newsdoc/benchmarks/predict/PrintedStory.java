package org.newsdoc.benchmarks.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.BlockVisitor;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.Note;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Section;
import org.newsdoc.model.Table;

/** An article as it was printed: what the model keeps apart is put back into its place. */
final class PrintedStory implements BlockVisitor<Void> {
    /** A heading and the paragraphs under it; the heading is empty before the first one. */
    record Part(String heading, List<String> paragraphs) {}

    private final Article article;
    private final List<String> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Note> notes;

    /** What stands before the next paragraph's own text: a dateline or a run-in label. */
    private String before = "";

    private PrintedStory(Article article) {
        this.article = article;
        this.notes = new ArrayList<>(article.notes());
    }

    static PrintedStory of(Article article) {
        var story = new PrintedStory(article);
        story.print();
        return story;
    }

    /** Deck, key points and body, a blank line between two blocks. */
    String text() {
        var all = new ArrayList<>(summary());
        all.addAll(lines);
        return String.join("\n\n", all);
    }

    List<String> summary() {
        var summary = new ArrayList<String>();
        article.deck().ifPresent(summary::add);
        summary.addAll(article.keyPoints());
        return summary;
    }

    List<String> paragraphs() {
        return parts.stream().flatMap(part -> part.paragraphs().stream()).toList();
    }

    List<String> headings() {
        return parts.stream()
                .map(Part::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    private void print() {
        parts.add(new Part("", new ArrayList<>()));
        article.dateline().ifPresent(dateline -> before = dateline.text());
        for (int i = 0; i < article.sections().size(); i++) {
            print(article.sections().get(i), i);
        }
        flush();
        notes.forEach(note -> line(note.text().text()));
        parts.removeIf(part -> part.heading().isEmpty() && part.paragraphs().isEmpty());
    }

    private void print(Section section, int index) {
        section.label().ifPresent(label -> open(label, section.labelForm().orElse(LabelForm.HEADING)));
        for (int i = 0; i < section.blocks().size(); i++) {
            printNotes(new BlockPosition(index, i));
            section.blocks().get(i).accept(this);
        }
        printNotes(new BlockPosition(index, section.blocks().size()));
    }

    private void open(String label, LabelForm form) {
        flush();
        if (form == LabelForm.RUN_IN) {
            before = label + ":";
        } else {
            lines.add(label);
            parts.add(new Part(label, new ArrayList<>()));
        }
    }

    private void printNotes(BlockPosition place) {
        while (!notes.isEmpty()
                && notes.get(0).before().filter(at -> at.compareTo(place) <= 0).isPresent()) {
            line(notes.remove(0).text().text());
        }
    }

    /** A label with nothing to stand before is a line of its own. */
    private void flush() {
        if (!before.isEmpty()) {
            var alone = before;
            before = "";
            line(alone);
        }
    }

    private void line(String text) {
        if (!text.isBlank()) {
            lines.add(text);
            parts.get(parts.size() - 1).paragraphs().add(text);
        }
    }

    @Override
    public Void visit(Paragraph paragraph) {
        var text = before.isEmpty() ? paragraph.text() : before + " " + paragraph.text();
        before = "";
        line(text);
        return null;
    }

    @Override
    public Void visit(ListBlock list) {
        flush();
        list.items().forEach(this::item);
        return null;
    }

    private void item(ListItem item) {
        line(item.text());
        item.items().forEach(this::item);
    }

    @Override
    public Void visit(BlockQuote quote) {
        flush();
        for (Block block : quote.blocks()) {
            block.accept(this);
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        flush();
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        if (!rows.isBlank()) {
            lines.add(rows);
        }
        return null;
    }

    @Override
    public Void visitOther(Block block) {
        return null;
    }
}
