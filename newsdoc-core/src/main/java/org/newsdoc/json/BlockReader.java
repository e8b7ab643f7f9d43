package org.newsdoc.json;

import java.util.Optional;
import org.newsdoc.json.internal.JsonObject;
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
import org.newsdoc.model.Url;

/** Reads blocks, images and rich text. */
final class BlockReader {
    private BlockReader() {}

    static Block block(JsonObject json) {
        var type = json.requiredText("type");
        return switch (type) {
            case BlockTypes.PARAGRAPH -> new Paragraph(richText(json));
            case BlockTypes.LIST ->
                new ListBlock(json.flag("ordered"), json.requiredObjects("items", BlockReader::item));
            case BlockTypes.FIGURE -> new Figure(json.requiredObject("image", BlockReader::image));
            case BlockTypes.GALLERY -> new Gallery(json.requiredObjects("images", BlockReader::image));
            case BlockTypes.QUOTE ->
                BlockQuote.of(
                        json.requiredObjects("blocks", BlockReader::block),
                        json.text("attribution").orElse(null));
            case BlockTypes.PULL_QUOTE ->
                PullQuote.of(richText(json), json.text("attribution").orElse(null));
            case BlockTypes.TABLE ->
                Table.of(
                        json.requiredRows("rows", BlockReader::cell),
                        json.text("caption").orElse(null));
            case BlockTypes.EMBED ->
                Embed.of(
                        json.text("provider").orElse(null),
                        json.parsed("url", Url::new).orElse(null),
                        json.text("text").orElse(null));
            default -> new OtherBlock(type, json.textIfOne("text").orElse(""));
        };
    }

    static Image image(JsonObject json) {
        return Image.builder()
                .url(json.parsed("url", Url::new).orElse(null))
                .caption(json.text("caption").orElse(null))
                .credit(json.text("credit").orElse(null))
                .alt(json.text("alt").orElse(null))
                .width(json.number("width").orElse(null))
                .height(json.number("height").orElse(null))
                .build();
    }

    /** The fields {@code text} and {@code spans} of an object. */
    static RichText richText(JsonObject json) {
        var text = json.requiredText("text");
        var spans = json.objects("spans", span -> span(span, text.length())).stream()
                .flatMap(Optional::stream)
                .toList();
        return json.checked(() -> new RichText(text, spans));
    }

    /** A span; empty for one of an unknown type whose place in the text cannot be told. */
    private static Optional<Span> span(JsonObject json, int length) {
        var type = json.requiredText("type");
        return switch (type) {
            case BlockTypes.LINK -> {
                var href = json.parsed("href", Url::new).orElseThrow(() -> json.missing("href"));
                yield Optional.of(new Span.Link(json.requiredNumber("start"), json.requiredNumber("end"), href));
            }
            case BlockTypes.STRONG ->
                Optional.of(new Span.Strong(json.requiredNumber("start"), json.requiredNumber("end")));
            case BlockTypes.EMPHASIS ->
                Optional.of(new Span.Emphasis(json.requiredNumber("start"), json.requiredNumber("end")));
            default -> otherSpan(type, json, length);
        };
    }

    private static Optional<Span> otherSpan(String type, JsonObject json, int length) {
        int start = json.numberIfOne("start").orElse(-1);
        int end = json.numberIfOne("end").orElse(-1);
        return 0 <= start && start <= end && end <= length
                ? Optional.of(new Span.Other(type, start, end))
                : Optional.empty();
    }

    private static ListItem item(JsonObject json) {
        return new ListItem(richText(json), json.objects("items", BlockReader::item));
    }

    private static Table.Cell cell(JsonObject json) {
        return new Table.Cell(richText(json), json.flag("header"));
    }
}
