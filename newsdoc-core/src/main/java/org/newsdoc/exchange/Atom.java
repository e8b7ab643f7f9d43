package org.newsdoc.exchange;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Source;
import org.newsdoc.model.Teaser;

/**
 * The teasers of a document as an Atom feed (RFC 4287), with Media RSS for pictures.
 *
 * <p>Atom wants a moment for every entry. One whose date is less precise has it in {@code dc:date} and, as an entry without
 * any date, {@code 1970-01-01T00:00:00Z} as {@code updated}, which readers of feeds know as "not known". All methods are
 * thread-safe and throw for no document that can be written as JSON.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">the format</a>
 * @since 0.1
 */
public final class Atom {
    private static final String UNKNOWN = "1970-01-01T00:00:00Z";

    private final Xml xml = new Xml();

    private Atom() {}

    /** The feed; lines end in {@code \n}. */
    public static String write(NewsDocument document) {
        var atom = new Atom();
        var language = document.article().flatMap(Article::language).map(Object::toString);
        atom.xml.open(
                "feed",
                Stream.concat(
                                Stream.of(
                                        "xmlns",
                                        "http://www.w3.org/2005/Atom",
                                        "xmlns:dc",
                                        "http://purl.org/dc/elements/1.1/",
                                        "xmlns:media",
                                        "http://search.yahoo.com/mrss/"),
                                language.stream().flatMap(tag -> Stream.of("xml:lang", tag)))
                        .toArray(String[]::new));
        atom.feed(document);
        return atom.xml.close("feed").toString();
    }

    private void feed(NewsDocument document) {
        var title = JsonFeed.title(document);
        var home = document.source().flatMap(Source::url).flatMap(Address::web);
        xml.text("id", Optional.of(home.orElseGet(() -> Address.urn(document))))
                .text("title", Optional.of(title))
                .text("updated", Optional.of(latest(document).orElse(UNKNOWN)));
        home.ifPresent(url -> xml.empty("link", "href", url));
        xml.open("author").text("name", Optional.of(title)).close("author");
        document.teasers().forEach(this::entry);
    }

    /** The latest moment that a teaser or the story has. */
    private static Optional<String> latest(NewsDocument document) {
        var story = document.article().flatMap(article -> article.modified().or(article::published)).stream();
        return Stream.concat(story, document.teasers().stream().flatMap(teaser -> teaser.published().stream()))
                .flatMap(date -> moment(date).stream())
                .max(OffsetDateTime.timeLineOrder())
                .map(moment -> NewsDate.of(moment).toString());
    }

    private static Optional<OffsetDateTime> moment(NewsDate date) {
        return date instanceof NewsDate.Moment moment ? Optional.of(moment.value()) : Optional.empty();
    }

    private void entry(Teaser teaser) {
        var moment = teaser.published().filter(NewsDate.Moment.class::isInstance);
        xml.open("entry")
                .text("id", Optional.of(Address.id(teaser)))
                .text("title", Optional.of(teaser.headline()))
                .text("updated", Optional.of(moment.map(Object::toString).orElse(UNKNOWN)))
                .text("published", moment)
                .text("dc:date", teaser.published().filter(date -> moment.isEmpty()));
        teaser.url().flatMap(Address::web).ifPresent(url -> xml.empty("link", "href", url));
        teaser.authors().forEach(this::author);
        teaser.categories().forEach(category -> xml.empty("category", "term", category));
        xml.text("summary", Optional.of(teaser.text()).filter(text -> !text.isEmpty()));
        teaser.image().ifPresent(image -> FeedImage.write(image, xml));
        xml.close("entry");
    }

    private void author(Contributor author) {
        xml.open("author")
                .text("name", Optional.of(author.name()))
                .text("uri", author.url().flatMap(Address::web))
                .close("author");
    }
}
