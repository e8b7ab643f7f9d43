package org.newsdoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.BlockVisitor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.Table;
import org.newsdoc.model.Url;

/** Blocks as text for reading. */
final class TextBlocks implements BlockVisitor<String> {
    /** Prints any block. */
    static final TextBlocks PRINTED = new TextBlocks();

    private TextBlocks() {}

    @Override
    public String visitOther(Block block) {
        return block.text();
    }

    @Override
    public String visit(ListBlock list) {
        var lines = new ArrayList<String>();
        addItems(list.items(), list.ordered(), "", lines);
        return String.join("\n", lines);
    }

    private static void addItems(List<ListItem> items, boolean ordered, String indent, List<String> lines) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            lines.add(indent + (ordered ? i + 1 + ". " : "* ") + item.text());
            addItems(item.items(), false, indent + "  ", lines);
        }
    }

    @Override
    public String visit(Figure figure) {
        return picture(figure.image());
    }

    @Override
    public String visit(Gallery gallery) {
        return gallery.images().stream().map(TextBlocks::picture).collect(Collectors.joining("\n"));
    }

    @Override
    public String visit(BlockQuote quote) {
        var text = quote.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
        return quoted(text, quote.attribution().orElse(""));
    }

    @Override
    public String visit(PullQuote quote) {
        return quoted(quote.content().text(), quote.attribution().orElse(""));
    }

    @Override
    public String visit(Table table) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).collect(Collectors.joining(" | ")));
        return Stream.concat(table.caption().stream(), rows).collect(Collectors.joining("\n"));
    }

    @Override
    public String visit(Embed embed) {
        return bracketed(Stream.of(
                embed.provider().orElse("embed"),
                embed.url().map(Url::value).orElse(""),
                embed.content().orElse("")));
    }

    /** Points of a list without further levels. */
    static String bullets(List<String> points) {
        return points.stream().map(point -> "* " + point).collect(Collectors.joining("\n"));
    }

    /** A picture by its caption and credit, else by what it shows or where it is. */
    static String picture(Image image) {
        var words = Stream.of(image.caption().orElse(""), image.credit().orElse(""));
        boolean named = image.caption().isPresent() || image.credit().isPresent();
        var shown = image.alt().or(() -> image.url().map(Url::value)).orElse("");
        return bracketed(Stream.concat(Stream.of("Image"), named ? words : Stream.of(shown)));
    }

    private static String quoted(String text, String attribution) {
        return "> " + text.replace("\n", "\n> ") + (attribution.isEmpty() ? "" : "\n> \u2014 " + attribution);
    }

    private static String bracketed(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" | ", "[", "]"));
    }
}
