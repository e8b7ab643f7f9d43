package org.newsdoc.exchange;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Source;
import org.newsdoc.model.Teaser;

/**
 * The teasers of a document as RSS 2.0, with Dublin Core and Media RSS for authors, dates and pictures.
 *
 * <p>{@code pubDate} needs a time and its zone; a date without is in {@code dc:date} alone. All methods are thread-safe and
 * throw for no document that can be written as JSON.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">the format</a>
 * @since 0.1
 */
public final class Rss {
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private final Xml xml = new Xml();

    private Rss() {}

    /** The feed; lines end in {@code \n}. */
    public static String write(NewsDocument document) {
        var rss = new Rss();
        rss.xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        rss.channel(document);
        return rss.xml.close("rss").toString();
    }

    private void channel(NewsDocument document) {
        var title = JsonFeed.title(document);
        var home = document.source().flatMap(Source::url).flatMap(Address::web);
        xml.open("channel")
                .text("title", Optional.of(title))
                .text("link", home.or(() -> Optional.of("about:blank")))
                .text("description", Optional.of(title))
                .text("language", document.article().flatMap(Article::language));
        document.teasers().forEach(this::item);
        xml.close("channel");
    }

    private void item(Teaser teaser) {
        var link = teaser.url().flatMap(Address::web);
        xml.open("item")
                .text("title", Optional.of(teaser.headline()))
                .text("link", link)
                .text("guid", Optional.of(Address.id(teaser)), "isPermaLink", String.valueOf(link.isPresent()))
                .text("description", Optional.of(html(teaser.text())).filter(text -> !text.isEmpty()));
        teaser.published().ifPresent(this::date);
        teaser.authors().stream().map(Contributor::name).forEach(name -> xml.text("dc:creator", Optional.of(name)));
        teaser.categories().forEach(category -> xml.text("category", Optional.of(category)));
        teaser.image().ifPresent(image -> FeedImage.write(image, xml));
        xml.close("item");
    }

    /** Readers take a description as HTML: what is none is escaped once more, and paragraphs are marked if there are several. */
    private static String html(String text) {
        var html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return html.contains("\n\n") ? "<p>" + html.replace("\n\n", "</p><p>") + "</p>" : html;
    }

    private void date(NewsDate date) {
        if (date instanceof NewsDate.Moment moment) {
            xml.text("pubDate", Optional.of(PUBLISHED.format(moment.value())));
        } else {
            xml.text("dc:date", Optional.of(date));
        }
    }
}
