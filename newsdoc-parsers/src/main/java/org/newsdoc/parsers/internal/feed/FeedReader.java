package org.newsdoc.parsers.internal.feed;

import java.util.List;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.internal.Context;

/** Reads a feed as a section front: no article, and a teaser for each item. */
public final class FeedReader {
    private FeedReader() {}

    /** Reads a feed of any form; what is none has no teasers. */
    public static NewsDocument read(String input, FeedForm form, Context context) {
        var items = form == FeedForm.JSON ? JsonItems.read(input, context) : XmlItems.read(input, context);
        if (items.isEmpty()) {
            context.report(Diagnostic.Code.NO_ARTICLE, "there is no item in the feed");
        }
        return NewsDocument.builder().teasers(teasers(items, context)).build();
    }

    private static List<org.newsdoc.model.Teaser> teasers(List<FeedItem> items, Context context) {
        return items.stream().map(item -> ItemTeaser.of(item, context)).toList();
    }
}
