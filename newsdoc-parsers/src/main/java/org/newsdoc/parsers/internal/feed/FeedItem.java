package org.newsdoc.parsers.internal.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.html.BaseAddress;

/** What an item of a feed says, before a teaser is made of it. Filled while it is read. */
final class FeedItem {
    /**
     * A text as a feed holds it.
     *
     * @param value the text
     * @param markup whether it is HTML
     * @param base what addresses in it are relative to
     */
    record Text(String value, boolean markup, BaseAddress base) {
        static final Text NONE = new Text("", false, BaseAddress.NONE);

        boolean isBlank() {
            return value.isBlank();
        }
    }

    String headline = "";
    Text summary = Text.NONE;
    Text content = Text.NONE;

    @Nullable
    Url url;

    @Nullable
    NewsDate published;

    @Nullable
    Image image;

    final List<Contributor> authors = new ArrayList<>();
    final Set<String> categories = new LinkedHashSet<>();
}
