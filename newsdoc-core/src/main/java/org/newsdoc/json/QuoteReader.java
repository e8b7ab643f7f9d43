package org.newsdoc.json;

import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.TextRange;

/** Reads what points into the body: quotes with their speakers, and notes. */
final class QuoteReader {
    private static final String SECTIONS = "/sections/";
    private static final String BLOCKS = "/blocks/";

    private QuoteReader() {}

    static Quote quote(JsonObject json) {
        var kind = json.constant("kind", QuoteKind.values()).orElseThrow(() -> json.missing("kind"));
        return Quote.builder(kind, json.requiredText("text"), json.requiredObject("at", QuoteReader::range))
                .cue(json.text("cue").orElse(null))
                .speaker(json.object("speaker", QuoteReader::speaker).orElse(null))
                .utterance(json.number("utterance").orElse(null))
                .content(json.objects("content", QuoteReader::range))
                .build();
    }

    private static Speaker speaker(JsonObject json) {
        return Speaker.builder(json.requiredText("name"))
                .mention(json.text("mention").orElse(null))
                .mentionAt(json.object("mentionAt", QuoteReader::range).orElse(null))
                .description(json.text("description").orElse(null))
                .build();
    }

    private static TextRange range(JsonObject json) {
        return new TextRange(json.requiredText("path"), json.requiredNumber("start"), json.requiredNumber("end"));
    }

    static Note note(JsonObject json) {
        var kind = json.parsed("type", NoteKind::new).orElseThrow(() -> json.missing("type"));
        return Note.builder(kind, BlockReader.richText(json))
                .before(json.parsed("before", QuoteReader::position).orElse(null))
                .build();
    }

    /** The place that a pointer such as {@code /sections/2/blocks/5} names. */
    private static BlockPosition position(String pointer) {
        int blocks = pointer.indexOf(BLOCKS);
        if (!pointer.startsWith(SECTIONS) || blocks < SECTIONS.length()) {
            throw new IllegalArgumentException("expected /sections/<n>/blocks/<n>, found \"" + pointer + "\"");
        }
        return new BlockPosition(
                index(pointer, SECTIONS.length(), blocks), index(pointer, blocks + BLOCKS.length(), pointer.length()));
    }

    private static int index(String pointer, int start, int end) {
        var digits = pointer.substring(start, end);
        boolean plain = !digits.isEmpty()
                && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!plain) {
            throw new IllegalArgumentException("expected /sections/<n>/blocks/<n>, found \"" + pointer + "\"");
        }
        return Integer.parseInt(digits);
    }
}
