package org.newsdoc.render;

import java.util.List;
import java.util.stream.Collectors;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.BlockVisitor;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.Table;
import org.newsdoc.model.Url;

/** Writes blocks as canonical text: paragraphs and lists as anybody would, all others as an object with fields. */
final class TextBlocks implements BlockVisitor<Boolean> {
    private final TextLines out;

    TextBlocks(TextLines out) {
        this.out = out;
    }

    void write(Block block) {
        block.accept(this);
    }

    private void nested(List<? extends Block> blocks) {
        out.nested(() -> {
            for (int i = 0; i < blocks.size(); i++) {
                if (i > 0) {
                    out.gap();
                }
                write(blocks.get(i));
            }
        });
    }

    @Override
    public Boolean visitOther(Block block) {
        out.line("[other]");
        if (block instanceof OtherBlock other) {
            out.field("Type", other.type());
        }
        out.field("Text", block.text());
        return true;
    }

    @Override
    public Boolean visit(Paragraph paragraph) {
        out.line(TextLines.text(paragraph.text()));
        return true;
    }

    @Override
    public Boolean visit(ListBlock list) {
        if (list.items().isEmpty()) {
            out.line(list.ordered() ? "[numbered list]" : "[list]");
        }
        for (int i = 0; i < list.items().size(); i++) {
            item(list.items().get(i), list.ordered() ? i + 1 + "." : "-", "");
        }
        return true;
    }

    private void item(ListItem item, String bullet, String indent) {
        out.line(indent + bullet + " " + TextLines.part(item.text()));
        item.items().forEach(inner -> item(inner, "-", indent + "  "));
    }

    @Override
    public Boolean visit(Figure figure) {
        out.line("[image]");
        out.field("Image", figure.image().url().map(Url::value));
        describe(figure.image(), out);
        return true;
    }

    @Override
    public Boolean visit(Gallery gallery) {
        out.line("[gallery]");
        nested(gallery.images().stream().map(Figure::new).toList());
        return true;
    }

    @Override
    public Boolean visit(BlockQuote quote) {
        out.line("[quote]");
        out.field("Attribution", quote.attribution());
        nested(quote.blocks());
        return true;
    }

    @Override
    public Boolean visit(PullQuote quote) {
        out.line("[pull quote]");
        out.field("Attribution", quote.attribution());
        out.field("Text", quote.content().text());
        return true;
    }

    @Override
    public Boolean visit(Table table) {
        out.line("[table]");
        out.field("Caption", table.caption());
        for (var row : table.rows()) {
            out.line(row.isEmpty() ? "|-" : row.stream().map(TextBlocks::cell).collect(Collectors.joining(" ")));
        }
        return true;
    }

    /** A cell with the bar before it; an equals sign there marks a heading. */
    private static String cell(Table.Cell cell) {
        var text = TextLines.part(cell.text());
        return cell.header() ? "|= " + text : text.startsWith("=") ? "| \\" + text : "| " + text;
    }

    @Override
    public Boolean visit(Embed embed) {
        out.line("[embed]");
        out.field("Provider", embed.provider());
        out.field("Address", embed.url());
        out.field("Text", embed.content());
        return true;
    }

    /** The fields of a picture, but for its address. */
    static void describe(Image image, TextLines out) {
        out.field("Caption", image.caption());
        out.field("Credit", image.credit());
        out.field("Alt", image.alt());
        if (image.width().isPresent() || image.height().isPresent()) {
            out.field(
                    "Size",
                    image.width().map(Object::toString).orElse("")
                            + "x"
                            + image.height().map(Object::toString).orElse(""));
        }
    }
}
