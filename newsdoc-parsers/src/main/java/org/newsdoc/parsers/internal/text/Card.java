package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** A teaser while its lines are gathered. */
final class Card {
    String headline = "";

    @Nullable
    String kicker;

    @Nullable
    NewsDate date;

    /** Whether a line said when, if only the time of the day or how long ago. */
    boolean isTimed;

    final List<String> categories = new ArrayList<>();
    final List<Contributor> authors = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Part> lede = new ArrayList<>();

    boolean hasHeadline() {
        return !headline.isEmpty();
    }

    /** Whether there is nothing but a headline, as in the title of a feed. */
    boolean isBare() {
        return !isTimed && date == null && kicker == null && authors.isEmpty() && images.isEmpty() && lede.isEmpty();
    }

    void add(MetaLine meta) {
        authors.addAll(meta.authors());
        categories.addAll(meta.categories());
        if (date == null) {
            date = meta.published().or(meta::modified).orElse(null);
        }
    }

    void add(Caption caption) {
        Pictures.add(images, caption);
    }

    Teaser build(Context context) {
        var dated = DatedHeadline.read(headline, context);
        var teaser = Teasers.builder(dated.headline(), context)
                .published(date == null ? dated.date() : date)
                .categories(categories)
                .authors(authors)
                .image(images.isEmpty() ? null : images.get(0))
                .sections(StoryBuilder.build(lede, context).sections());
        return kicker == null ? teaser.build() : teaser.kicker(kicker).build();
    }
}
