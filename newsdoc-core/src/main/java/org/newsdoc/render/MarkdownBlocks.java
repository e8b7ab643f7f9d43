package org.newsdoc.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.BlockVisitor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Table;

/** A block as the lines of Markdown it takes; none for what has nothing to show. */
final class MarkdownBlocks implements BlockVisitor<List<String>> {
    private final String lead;
    private final boolean otherMarker;

    /**
     * A writer of one block.
     *
     * @param lead Markdown to stand before the block's first text, such as a label; empty for none
     * @param otherMarker whether a list takes its second marker, since the block before it is a list too
     */
    private MarkdownBlocks(String lead, boolean otherMarker) {
        this.lead = lead;
        this.otherMarker = otherMarker;
    }

    /** The lines of several blocks, an empty line between two. */
    static List<String> lines(String lead, List<Block> blocks) {
        var lines = new ArrayList<String>();
        String pending = lead;
        boolean otherMarker = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean takesLead = block instanceof Paragraph
                    || block instanceof ListBlock list && !list.items().isEmpty();
            if (!pending.isEmpty() && !takesLead) {
                append(lines, List.of(pending));
                pending = "";
            }
            otherMarker = !otherMarker && i > 0 && blocks.get(i - 1) instanceof ListBlock;
            append(lines, block.accept(new MarkdownBlocks(pending, otherMarker)));
            pending = "";
        }
        append(lines, pending.isEmpty() ? List.of() : List.of(pending));
        return lines;
    }

    /** Adds a block to others, with the empty line between them. */
    static void append(List<String> lines, List<String> block) {
        if (!block.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
    }

    static List<String> line(String line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }

    @Override
    public List<String> visitOther(Block block) {
        return line(MarkdownText.of(block.text()));
    }

    @Override
    public List<String> visit(Paragraph paragraph) {
        return line(led(paragraph.content(), lead));
    }

    private static String led(RichText content, String lead) {
        return lead.isEmpty() ? MarkdownText.of(content) : (lead + " " + MarkdownText.inline(content)).strip();
    }

    @Override
    public List<String> visit(ListBlock list) {
        return items(list.ordered(), list.items(), lead);
    }

    private List<String> items(boolean ordered, List<ListItem> items, String label) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var marker = ordered ? (i + 1) + (otherMarker ? ")" : ".") : otherMarker ? "*" : "-";
            lines.add((marker + " " + led(item.content(), i == 0 ? label : "")).stripTrailing());
            var indent = " ".repeat(marker.length() + 1);
            items(ordered, item.items(), "").forEach(line -> lines.add(indent + line));
        }
        return lines;
    }

    @Override
    public List<String> visit(Figure figure) {
        return image(figure.image());
    }

    @Override
    public List<String> visit(Gallery gallery) {
        var lines = new ArrayList<String>();
        gallery.images().forEach(image -> append(lines, image(image)));
        return lines;
    }

    /** The picture, and under it in emphasis the caption, then the credit. */
    static List<String> image(Image image) {
        var alt = image.alt().or(image::caption).orElse("");
        var lines = new ArrayList<>(
                line(image.url().map(url -> MarkdownText.image(alt, url)).orElse("")));
        append(lines, line(caption(image)));
        return lines;
    }

    private static String caption(Image image) {
        var caption =
                image.caption().map(text -> MarkdownText.marked(text, "*")).orElse("");
        var credit = image.credit()
                .map(MarkdownText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> "(" + text + ")")
                .orElse("");
        return (caption + " " + credit).strip();
    }

    @Override
    public List<String> visit(BlockQuote quote) {
        return quoted(lines("", quote.blocks()), quote.attribution());
    }

    @Override
    public List<String> visit(PullQuote quote) {
        return quoted(line(MarkdownText.of(quote.content())), quote.attribution());
    }

    private static List<String> quoted(List<String> blocks, Optional<String> attribution) {
        var lines = new ArrayList<>(blocks);
        attribution.ifPresent(name ->
                append(lines, line(("— " + MarkdownText.escaped(MarkdownText.oneLine(name))).strip())));
        return lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    }

    @Override
    public List<String> visit(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<>(line(table.caption().map(MarkdownText::of).orElse("")));
        if (columns == 0) {
            return lines;
        }
        boolean headed = table.rows().get(0).stream().anyMatch(Table.Cell::header);
        var rows = new ArrayList<String>();
        rows.add(row(headed ? table.rows().get(0) : List.of(), columns));
        rows.add("|" + " --- |".repeat(columns));
        table.rows().stream().skip(headed ? 1 : 0).forEach(cells -> rows.add(row(cells, columns)));
        append(lines, rows);
        return lines;
    }

    private static String row(List<Table.Cell> cells, int columns) {
        var row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            var text = i < cells.size() ? MarkdownText.inline(cells.get(i).content()) : "";
            row.append(' ').append(text).append(" |");
        }
        return row.toString();
    }

    @Override
    public List<String> visit(Embed embed) {
        var url = embed.url();
        var name = embed.content()
                .filter(text -> !text.isBlank())
                .or(embed::provider)
                .or(() -> url.map(address -> address.value()))
                .map(MarkdownText::of)
                .orElse("");
        return line(url.map(address -> MarkdownText.link(name, address)).orElse(name));
    }
}
