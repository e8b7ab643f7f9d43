package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.newsdoc.model.Block;
import org.newsdoc.model.Note;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Fragment;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.Story;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Makes sections of the text of an item. */
final class ItemText {
    private ItemText() {}

    /** The sections of a text; none when it is blank. */
    static List<Section> sections(FeedItem.Text text, Context context) {
        if (text.isBlank()) {
            return List.of();
        }
        var parts = text.markup()
                ? Fragment.read(Jsoup.parse(text.value(), text.base().value()), text.base(), context)
                : paragraphs(text.value());
        return whole(StoryBuilder.build(withoutFurniture(parts, context), context));
    }

    /** The paragraphs of plain text, which has an empty line between them, or else each on its line. */
    private static List<Part> paragraphs(String text) {
        var lines = text.replace("\r\n", "\n");
        var parts = new ArrayList<Part>();
        for (var line : lines.split(lines.strip().contains("\n\n") ? "\n\n" : "\n")) {
            var clean = PlainText.clean(line);
            if (!clean.isEmpty()) {
                parts.add(new Part.Content(new Paragraph(RichText.of(clean))));
            }
        }
        return parts;
    }

    private static List<Part> withoutFurniture(List<Part> parts, Context context) {
        var furniture = context.knowledge().furniture();
        return parts.stream()
                .filter(part -> !(part instanceof Part.Content content
                        && content.block() instanceof Paragraph paragraph
                        && furniture.recognise(paragraph.text()).isPresent()))
                .toList();
    }

    /** The sections with dateline and notes back in them, for which a teaser has no other place. */
    private static List<Section> whole(Story story) {
        var sections = new ArrayList<List<Block>>();
        story.sections().forEach(section -> sections.add(new ArrayList<>(section.blocks())));
        for (int i = story.notes().size() - 1; i >= 0; i--) {
            putBack(story.notes().get(i), sections);
        }
        story.dateline().ifPresent(line -> putBack(line.text(), sections));
        var whole = new ArrayList<Section>();
        for (int i = 0; i < sections.size(); i++) {
            whole.add(
                    story.sections().get(i).toBuilder().blocks(sections.get(i)).build());
        }
        return whole;
    }

    private static void putBack(Note note, List<List<Block>> sections) {
        note.before().filter(place -> place.section() < sections.size()).ifPresent(place -> {
            var blocks = sections.get(place.section());
            blocks.add(Math.min(place.block(), blocks.size()), new Paragraph(note.text()));
        });
    }

    private static void putBack(String dateline, List<List<Block>> sections) {
        for (var blocks : sections) {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Paragraph paragraph) {
                    blocks.set(i, new Paragraph(before(dateline + " ", paragraph.content())));
                    return;
                }
            }
        }
    }

    private static RichText before(String words, RichText content) {
        var spans = content.spans().stream()
                .map(span -> span.at(span.start() + words.length(), span.end() + words.length()))
                .toList();
        return new RichText(words + content.text(), spans);
    }
}
