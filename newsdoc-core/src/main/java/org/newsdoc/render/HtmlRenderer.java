package org.newsdoc.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;

/**
 * A document as HTML: {@code article}, {@code section}, {@code figure}, {@code blockquote}, {@code cite}, {@code time}.
 *
 * <pre>{@code
 * String page = HtmlRenderer.page().render(document);
 * }</pre>
 *
 * <p>Whatever the document holds is escaped; links lead to the web, to mail, phone or within the site only, and nothing runs.
 * Immutable and thread-safe; never throws for any document.
 *
 * @since 0.1
 */
public final class HtmlRenderer {
    private static final String STYLE = style();

    private static final String POLICY =
            "default-src 'none'; img-src *; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final boolean page;

    private HtmlRenderer(boolean page) {
        this.page = page;
    }

    /** A renderer of whole pages with a small style for light and dark. */
    public static HtmlRenderer page() {
        return new HtmlRenderer(true);
    }

    /** A renderer of an {@code article} and its teasers to be set into a page. */
    public static HtmlRenderer fragment() {
        return new HtmlRenderer(false);
    }

    /** The document as HTML; lines end in {@code \n}. */
    public String render(NewsDocument document) {
        var html = new Html();
        if (page) {
            head(html, document);
        }
        var story = new HtmlStory(html);
        document.article().ifPresent(story::article);
        story.teasers(document.teasers());
        if (page) {
            html.close("main").close("body").close("html").line();
        }
        return html.toString();
    }

    private static void head(Html html, NewsDocument document) {
        var article = document.article();
        html.raw("<!DOCTYPE html>").line();
        html.open("html", HtmlStory.language(article.flatMap(Article::language)))
                .open("head")
                .line();
        html.raw("<meta charset=\"utf-8\">").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line();
        html.open("title").escaped(title(article)).close("title").line();
        article.flatMap(Article::deck)
                .ifPresent(deck -> html.open("meta", "name", "description", "content", deck)
                        .line());
        article.flatMap(Article::url)
                .flatMap(SafeAddress::ofLink)
                .ifPresent(url ->
                        html.open("link", "rel", "canonical", "href", url).line());
        html.open("style").line().raw(STYLE).close("style").line();
        html.close("head").open("body").open("main").line();
    }

    private static String title(Optional<Article> article) {
        return article.map(Article::headline)
                .filter(headline -> !headline.isBlank())
                .or(() -> article.flatMap(Article::site))
                .orElse("—");
    }

    private static String style() {
        try (var style = HtmlRenderer.class.getResourceAsStream("newsdoc.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
