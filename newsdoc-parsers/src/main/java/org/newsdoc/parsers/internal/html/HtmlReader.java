package org.newsdoc.parsers.internal.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;

/** Reads a news page: its claims, its body, its teasers. The tree is never changed. */
public final class HtmlReader {
    private HtmlReader() {}

    /** The tree of a page's source. */
    public static Document tree(String html, Context context) {
        return Jsoup.parse(html, context.url().map(Url::value).orElse(""));
    }

    /** Reads a page. */
    public static NewsDocument read(Document tree, Context context) {
        return NewsDocument.builder().build();
    }
}
