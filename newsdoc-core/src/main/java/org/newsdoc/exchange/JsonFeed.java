package org.newsdoc.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.newsdoc.json.internal.JsonOut;
import org.newsdoc.json.internal.JsonText;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Source;
import org.newsdoc.model.Teaser;

/**
 * The teasers of a document as a JSON Feed 1.1, which is a front page or a "more on this" list to subscribe to.
 *
 * <p>The feed's title is the site's, else the page's address. JSON Feed knows moments with an offset only, so less precise
 * dates are left out. All methods are thread-safe and throw for no document that can be
 * written as JSON.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">the format</a>
 * @since 0.1
 */
public final class JsonFeed {
    private final JsonOut out;

    private JsonFeed(JsonOut out) {
        this.out = out;
    }

    /** The feed on several lines. */
    public static String write(NewsDocument document) {
        var text = new StringWriter();
        try {
            JsonText.write(text, true, out -> out.object(document, new JsonFeed(out)::feed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a feed of the document is called; never blank. */
    static String title(NewsDocument document) {
        return document.article()
                .flatMap(Article::site)
                .or(() -> document.source().flatMap(Source::url).map(Object::toString))
                .filter(title -> !title.isBlank())
                .orElse("News");
    }

    private void feed(NewsDocument document) {
        out.text("version", "https://jsonfeed.org/version/1.1");
        out.text("title", title(document));
        out.text("home_page_url", document.source().flatMap(Source::url).flatMap(Address::web));
        out.text("language", document.article().flatMap(Article::language));
        out.objects("items", document.teasers(), this::item);
    }

    private void item(Teaser teaser) {
        out.text("id", Address.id(teaser));
        out.text("url", teaser.url().flatMap(Address::web));
        out.text("title", Optional.of(teaser.headline()).filter(headline -> !headline.isBlank()));
        out.text("content_text", teaser.text());
        out.text("image", teaser.image().flatMap(Image::url).flatMap(Address::web));
        out.text("date_published", teaser.published().filter(NewsDate.Moment.class::isInstance));
        out.objectsIfAny("authors", teaser.authors(), this::author);
        out.textsIfAny("tags", tags(teaser));
    }

    private static List<String> tags(Teaser teaser) {
        return teaser.categories().stream().filter(tag -> !tag.isBlank()).toList();
    }

    private void author(Contributor author) {
        out.text("name", author.name());
        out.text("url", author.url().flatMap(Address::web));
    }
}
