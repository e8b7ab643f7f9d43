package org.newsdoc.json;

import java.util.Optional;
import org.newsdoc.json.internal.JsonOut;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Span;
import org.newsdoc.model.Table;

/** Writes the fields of blocks, images and rich text. */
final class BlockWriter {
    private final JsonOut out;

    BlockWriter(JsonOut out) {
        this.out = out;
    }

    /** Writes the fields of a block, its type first. */
    void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            out.text("type", BlockTypes.PARAGRAPH);
            richText(paragraph.content());
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof Figure figure) {
            out.text("type", BlockTypes.FIGURE);
            out.object("image", Optional.of(figure.image()), this::image);
        } else if (block instanceof Gallery gallery) {
            gallery(gallery);
        } else if (block instanceof BlockQuote quote) {
            quote(quote);
        } else if (block instanceof PullQuote quote) {
            pullQuote(quote);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Embed embed) {
            embed(embed);
        } else if (block instanceof OtherBlock other) {
            other(other);
        } else {
            throw new AssertionError("block type without a form: " + block.getClass());
        }
    }

    void image(Image image) {
        out.text("url", image.url());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        out.text("alt", image.alt());
        out.number("width", image.width());
        out.number("height", image.height());
    }

    void richText(RichText content) {
        out.text("text", content.text());
        out.objectsIfAny("spans", content.spans(), this::span);
    }

    private void span(Span span) {
        out.text("type", BlockTypes.of(span));
        out.number("start", span.start());
        out.number("end", span.end());
        if (span instanceof Span.Link link) {
            out.text("href", link.href().value());
        }
    }

    private void item(ListItem item) {
        richText(item.content());
        out.objectsIfAny("items", item.items(), this::item);
    }

    private void cell(Table.Cell cell) {
        richText(cell.content());
        if (cell.header()) {
            out.flag("header", true);
        }
    }

    private void list(ListBlock list) {
        out.text("type", BlockTypes.LIST);
        out.flag("ordered", list.ordered());
        out.objects("items", list.items(), this::item);
    }

    private void gallery(Gallery gallery) {
        out.text("type", BlockTypes.GALLERY);
        out.objects("images", gallery.images(), this::image);
    }

    private void quote(BlockQuote quote) {
        out.text("type", BlockTypes.QUOTE);
        out.objects("blocks", quote.blocks(), this::write);
        out.text("attribution", quote.attribution());
    }

    private void pullQuote(PullQuote quote) {
        out.text("type", BlockTypes.PULL_QUOTE);
        richText(quote.content());
        out.text("attribution", quote.attribution());
    }

    private void table(Table table) {
        out.text("type", BlockTypes.TABLE);
        out.text("caption", table.caption());
        out.rows("rows", table.rows(), this::cell);
    }

    private void embed(Embed embed) {
        out.text("type", BlockTypes.EMBED);
        out.text("provider", embed.provider());
        out.text("url", embed.url());
        out.text("text", embed.content());
    }

    private void other(OtherBlock other) {
        out.text("type", other.type());
        out.text("text", other.text());
    }
}
