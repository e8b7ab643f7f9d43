package org.newsdoc.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the quotes of an article stand in the texts of its blocks. */
final class QuotePlaces {
    /**
     * The place of a quote.
     *
     * @param quote the quote
     * @param at where it stands; the path is that of a block, the offsets count in the block's whole text
     * @param mention where its speaker is named, in the same way; {@code null} if that is not known
     */
    record Place(Quote quote, TextRange at, @Nullable TextRange mention) {
        /** From quote to speaker if both stand in one block, else the quote alone. */
        TextRange whole() {
            return mention == null || !mention.path().equals(at.path())
                    ? at
                    : new TextRange(
                            at.path(), Math.min(mention.start(), at.start()), Math.max(mention.end(), at.end()));
        }
    }

    private static final int STEPS_TO_BLOCK = 4;

    private final Article article;
    private final Map<String, Map<String, Integer>> offsets = new HashMap<>();
    private final Map<String, List<Place>> byBlock = new HashMap<>();

    QuotePlaces(Article article) {
        this.article = article;
        for (var quote : article.quotes()) {
            var mention = quote.speaker().flatMap(Speaker::mentionAt).flatMap(this::inBlock);
            inBlock(quote.at())
                    .ifPresent(at -> byBlock.computeIfAbsent(at.path(), none -> new ArrayList<>())
                            .add(new Place(quote, at, mention.orElse(null))));
        }
    }

    /** The path of a block of the article. */
    static String path(int section, int block) {
        return "/sections/" + section + "/blocks/" + block;
    }

    /** The quotes in the block at a path, in the article's order. */
    List<Place> in(String block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /** The range in the text of the block it lies in; empty if it lies in none or reaches beyond it. */
    private Optional<TextRange> inBlock(TextRange range) {
        var text = TextPaths.text(article, range.path());
        if (text.isEmpty() || range.end() > text.get().length()) {
            return Optional.empty();
        }
        int end = 0;
        for (int step = 0; step < STEPS_TO_BLOCK && end >= 0; step++) {
            end = range.path().indexOf('/', end + 1);
        }
        if (end < 0) {
            return Optional.of(range);
        }
        var block = range.path().substring(0, end);
        return Optional.ofNullable(offsets.computeIfAbsent(block, this::offsets).get(range.path()))
                .map(start -> new TextRange(block, start + range.start(), start + range.end()));
    }

    private Map<String, Integer> offsets(String path) {
        return TextPaths.block(article, path)
                .map(block -> TextOffsets.of(block, path))
                .orElse(Map.of());
    }
}
