package org.newsdoc.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
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
import org.newsdoc.model.Url;

/** Writes blocks as elements, one a line. */
final class HtmlBlocks {
    private static final Consumer<Html> NO_LEAD = html -> {};

    private final Html html;

    HtmlBlocks(Html html) {
        this.html = html;
    }

    /**
     * Writes blocks in order.
     *
     * @param lead what stands before the first text, such as a label or dateline; a paragraph of its own if there is none
     */
    void write(List<Block> blocks, Optional<Consumer<Html>> lead) {
        boolean takesLead = !blocks.isEmpty()
                && (blocks.get(0) instanceof Paragraph
                        || (blocks.get(0) instanceof ListBlock list
                                && !list.items().isEmpty()));
        if (lead.isPresent() && !takesLead) {
            html.open("p");
            lead.get().accept(html);
            html.close("p").line();
        }
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), i == 0 && takesLead ? lead.orElse(NO_LEAD) : NO_LEAD);
        }
    }

    private void write(Block block, Consumer<Html> lead) {
        if (block instanceof Paragraph paragraph) {
            html.open("p");
            lead.accept(html);
            html.richText(paragraph.content()).close("p").line();
        } else if (block instanceof ListBlock list) {
            items(list.ordered() ? "ol" : "ul", list.items(), lead);
        } else if (block instanceof Figure figure) {
            image(figure.image(), "");
        } else if (block instanceof Gallery gallery) {
            html.open("div", "class", "gallery").line();
            gallery.images().forEach(image -> image(image, ""));
            html.close("div").line();
        } else if (block instanceof BlockQuote quote) {
            html.open("blockquote").line();
            write(quote.blocks(), Optional.empty());
            attribution(quote.attribution());
            html.close("blockquote").line();
        } else if (block instanceof PullQuote quote) {
            pullQuote(quote);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Embed embed) {
            embed(embed);
        } else {
            html.open("p").richText(RichText.of(block.text())).close("p").line();
        }
    }

    private void items(String tag, List<ListItem> items, Consumer<Html> lead) {
        html.open(tag).line();
        var before = lead;
        for (var item : items) {
            html.open("li");
            before.accept(html);
            before = NO_LEAD;
            html.richText(item.content());
            if (!item.items().isEmpty()) {
                html.line();
                items(tag, item.items(), NO_LEAD);
            }
            html.close("li").line();
        }
        html.close(tag).line();
    }

    /** A picture with caption and credit; nothing if neither address nor words are there. */
    void image(Image image, String style) {
        var source = image.url().flatMap(SafeAddress::ofImage);
        boolean captioned = image.caption().isPresent() || image.credit().isPresent();
        if (source.isEmpty() && !captioned) {
            return;
        }
        html.open("figure", "class", style);
        source.ifPresent(src -> html.raw("<img alt=\"")
                .escaped(image.alt().orElse(""))
                .raw("\"")
                .raw(size("width", image.width()))
                .raw(size("height", image.height()))
                .raw(" loading=\"lazy\" src=\"")
                .escaped(src)
                .raw("\">"));
        if (captioned) {
            html.open("figcaption").escaped(image.caption().orElse(""));
            image.credit()
                    .ifPresent(credit -> html.raw(image.caption().isPresent() ? " " : "")
                            .open("cite")
                            .escaped(credit)
                            .close("cite"));
            html.close("figcaption");
        }
        html.close("figure").line();
    }

    private static String size(String name, Optional<Integer> pixels) {
        return pixels.map(count -> " " + name + "=\"" + count + "\"").orElse("");
    }

    private void attribution(Optional<String> attribution) {
        attribution.ifPresent(name -> html.open("footer")
                .raw("— ")
                .open("cite")
                .escaped(name)
                .close("cite")
                .close("footer")
                .line());
    }

    private void pullQuote(PullQuote quote) {
        html.open("aside", "class", "pullquote").open("blockquote").open("p");
        html.richText(quote.content()).close("p");
        attribution(quote.attribution());
        html.close("blockquote").close("aside").line();
    }

    private void table(Table table) {
        html.open("table").line();
        table.caption()
                .ifPresent(caption ->
                        html.open("caption").escaped(caption).close("caption").line());
        for (var row : table.rows()) {
            html.open("tr");
            for (var cell : row) {
                var tag = cell.header() ? "th" : "td";
                html.open(tag).richText(cell.content()).close(tag);
            }
            html.close("tr").line();
        }
        html.close("table").line();
    }

    private void embed(Embed embed) {
        var name = embed.content()
                .filter(text -> !text.isBlank())
                .or(embed::provider)
                .or(() -> embed.url().map(Url::value));
        name.ifPresent(text -> html.open("p", "class", "embed")
                .linked(embed.url().flatMap(SafeAddress::ofLink), inner -> inner.escaped(text))
                .close("p")
                .line());
    }
}
