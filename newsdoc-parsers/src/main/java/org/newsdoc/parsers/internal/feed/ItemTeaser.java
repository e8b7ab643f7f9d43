package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Block;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.Section;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;

/** Makes a teaser of an item. */
final class ItemTeaser {
    private ItemTeaser() {}

    static Teaser of(FeedItem item, Context context) {
        var sections = new ArrayList<>(sections(item, context));
        var image = item.image == null ? liftImage(sections) : item.image;
        return Teaser.builder(item.headline)
                .kicker(context.knowledge().kickers().inHeadline(item.headline).orElse(null))
                .url(item.url)
                .published(item.published)
                .categories(List.copyOf(item.categories))
                .authors(item.authors)
                .image(image)
                .sections(sections)
                .build();
    }

    /** The full content where there is one; a summary before it, unless the content begins with the same words. */
    private static List<Section> sections(FeedItem item, Context context) {
        var content = ItemText.sections(item.content, context);
        if (item.summary.isBlank()) {
            return content;
        }
        var summary = ItemText.sections(item.summary, context);
        if (content.isEmpty() || isCutFrom(text(summary), text(content))) {
            return content.isEmpty() ? summary : content;
        }
        return joined(summary, content);
    }

    /** The sections of two texts, one after the other; text before the first label stays one section. */
    private static List<Section> joined(List<Section> first, List<Section> second) {
        var all = new ArrayList<>(first);
        var next = second.get(0);
        boolean continues = !first.isEmpty() && next.label().isEmpty();
        if (continues) {
            int last = all.size() - 1;
            var blocks = new ArrayList<>(all.get(last).blocks());
            blocks.addAll(next.blocks());
            all.set(last, all.get(last).toBuilder().blocks(blocks).build());
        }
        all.addAll(second.subList(continues ? 1 : 0, second.size()));
        return all;
    }

    private static String text(List<Section> sections) {
        var text = new StringBuilder();
        sections.forEach(section -> section.blocks().stream()
                .filter(block -> !(block instanceof Figure))
                .forEach(block -> text.append(text.isEmpty() ? "" : " ").append(block.text())));
        return text.toString();
    }

    /** Whether a summary is the beginning of the content, perhaps with an ellipsis. */
    private static boolean isCutFrom(String summary, String content) {
        int end = summary.length();
        while (end > 0 && " .\u2026[]".indexOf(summary.charAt(end - 1)) >= 0) {
            end--;
        }
        return content.startsWith(summary.substring(0, end));
    }

    /** Takes the picture that opens the text, if one does. */
    private static @Nullable Image liftImage(List<Section> sections) {
        if (sections.isEmpty()) {
            return null;
        }
        var blocks = sections.get(0).blocks();
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Figure figure)) {
            return null;
        }
        var rest = new ArrayList<Block>(blocks.subList(1, blocks.size()));
        if (rest.isEmpty() && sections.get(0).label().isEmpty()) {
            sections.remove(0);
        } else {
            sections.set(0, sections.get(0).toBuilder().blocks(rest).build());
        }
        return figure.image();
    }
}
