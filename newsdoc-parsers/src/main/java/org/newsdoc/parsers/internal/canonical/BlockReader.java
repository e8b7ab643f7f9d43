package org.newsdoc.parsers.internal.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Table;

/** Makes a block of a passage; one that is no object it knows, nor a list, is a paragraph. */
final class BlockReader {
    /** What is nested more deeply is read as it stands. */
    private static final int DEEPEST = 200;

    private BlockReader() {}

    static Block read(Passage passage) {
        return read(passage, 0);
    }

    private static Block read(Passage passage, int depth) {
        return switch (passage.first()) {
            case "[list]" -> new ListBlock(false, List.of());
            case "[numbered list]" -> new ListBlock(true, List.of());
            case "[image]" -> new Figure(passage.image());
            case "[gallery]" -> new Gallery(images(passage, depth));
            case "[quote]" ->
                BlockQuote.of(
                        nested(passage, depth), passage.text("Attribution").orElse(null));
            case "[pull quote]" ->
                PullQuote.of(
                        RichText.of(passage.text("Text").orElse("")),
                        passage.text("Attribution").orElse(null));
            case "[table]" -> table(passage);
            case "[embed]" ->
                Embed.of(
                        passage.text("Provider").orElse(null),
                        passage.url("Address"),
                        passage.text("Text").orElse(null));
            case "[other]" -> other(passage);
            default -> ItemLines.isItem(passage.first()) ? ItemLines.read(lines(passage)) : paragraph(passage);
        };
    }

    /** All lines of a passage that has no fields; those that look like fields come first. */
    private static List<String> lines(Passage passage) {
        var lines = new ArrayList<String>();
        lines.add(passage.first());
        passage.fields().forEach((name, values) -> values.forEach(value -> lines.add(name + ": " + value)));
        lines.addAll(passage.rest());
        return lines;
    }

    private static Block paragraph(Passage passage) {
        return Paragraph.of(Escapes.resolve(lines(passage).stream().collect(Collectors.joining(" "))));
    }

    private static Block other(Passage passage) {
        var text = passage.text("Text").orElse("");
        var type = passage.text("Type").orElse("");
        try {
            return new OtherBlock(type, text);
        } catch (IllegalArgumentException e) {
            return Paragraph.of(text);
        }
    }

    private static List<Image> images(Passage passage, int depth) {
        return nested(passage, depth).stream()
                .flatMap(block -> block instanceof Figure figure ? Stream.of(figure.image()) : Stream.empty())
                .toList();
    }

    private static List<Block> nested(Passage passage, int depth) {
        var inner = new ArrayList<String>();
        for (var line : passage.rest()) {
            if (line.startsWith(">")) {
                inner.add(line.substring(line.startsWith("> ") ? 2 : 1));
            }
        }
        if (depth >= DEEPEST) {
            return inner.stream().<Block>map(Paragraph::of).toList();
        }
        return Passage.of(inner).stream().map(one -> read(one, depth + 1)).toList();
    }

    private static Block table(Passage passage) {
        var rows = new ArrayList<List<Table.Cell>>();
        for (var line : passage.rest()) {
            if (line.startsWith("|")) {
                rows.add(line.equals("|-") ? List.of() : row(line.substring(1)));
            }
        }
        return Table.of(rows, passage.text("Caption").orElse(null));
    }

    private static List<Table.Cell> row(String line) {
        var cells = new ArrayList<Table.Cell>();
        for (var part : Escapes.parts(line)) {
            boolean header = part.startsWith("= ") || part.equals("=");
            var text = header ? part.substring(1).strip() : part;
            cells.add(new Table.Cell(RichText.of(Escapes.resolve(text)), header));
        }
        return cells;
    }
}
