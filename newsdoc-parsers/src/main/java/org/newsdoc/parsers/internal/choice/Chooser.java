package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.Optional;
import org.newsdoc.model.Article;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.body.BodyBlock;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Makes the article of what a page claims and prints. */
public final class Chooser {
    private Chooser() {}

    /** The article; empty when the page holds none. */
    public static Optional<Article> choose(Page page, Claims claims, Body body, Context context) {
        var headline = claims.first(Field.HEADLINE).orElse("");
        if (body.isEmpty() && headline.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        body.blocks().stream().map(BodyBlock::part).forEach(parts::add);
        var story = StoryBuilder.build(parts, context);
        return Optional.of(Article.builder(headline)
                .sections(story.sections())
                .notes(story.notes())
                .dateline(story.dateline().orElse(null))
                .build());
    }
}
