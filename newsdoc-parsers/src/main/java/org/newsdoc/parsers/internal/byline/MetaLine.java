package org.newsdoc.parsers.internal.byline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;

/**
 * What a line between headline and story says.
 *
 * @param authors who wrote the story
 * @param categories the sections of the paper named in the line
 * @param publishedOrNull when it was published
 * @param modifiedOrNull when it was last changed
 * @param explicit whether a word or form marks the line as what it is ("By", "Published"); a bare name or category is not
 */
public record MetaLine(
        List<Contributor> authors,
        List<String> categories,
        @Nullable NewsDate publishedOrNull,
        @Nullable NewsDate modifiedOrNull,
        boolean explicit) {
    /** Copies the lists. */
    public MetaLine {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** When the story was published. */
    public Optional<NewsDate> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    /** When the story was last changed. */
    public Optional<NewsDate> modified() {
        return Optional.ofNullable(modifiedOrNull);
    }
}
