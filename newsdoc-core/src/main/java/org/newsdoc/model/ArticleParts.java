package org.newsdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an {@link Article}, grouped; equality comes with them. */
record ArticleParts(Titles titles, Origin origin, Content content) {
    /** What stands over the story. */
    record Titles(
            String headline,
            @Nullable String kicker,
            @Nullable String deck,
            List<String> keyPoints) {}

    /** Who published it, when, and where it belongs. */
    record Origin(
            List<Contributor> authors,
            @Nullable NewsDate published,
            @Nullable NewsDate modified,
            List<String> categories,
            List<String> topics,
            @Nullable LanguageTag language,
            @Nullable Url url,
            @Nullable String site,
            @Nullable Access access) {}

    /** The story itself. */
    record Content(
            @Nullable Dateline dateline,
            @Nullable Image leadImage,
            List<Section> sections,
            List<Quote> quotes,
            List<Note> notes) {}

    @Override
    public String toString() {
        return Description.of(Article.class)
                .with("headline", titles.headline)
                .with("kicker", titles.kicker)
                .with("deck", titles.deck)
                .with("keyPoints", titles.keyPoints)
                .with("authors", origin.authors)
                .with("dateline", content.dateline)
                .with("published", origin.published)
                .with("modified", origin.modified)
                .with("categories", origin.categories)
                .with("topics", origin.topics)
                .with("language", origin.language)
                .with("url", origin.url)
                .with("site", origin.site)
                .with("leadImage", content.leadImage)
                .with("sections", content.sections)
                .with("quotes", content.quotes)
                .with("notes", content.notes)
                .with("access", origin.access)
                .toString();
    }
}
