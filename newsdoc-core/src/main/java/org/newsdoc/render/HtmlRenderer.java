package org.newsdoc.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Function<NewsDocument, String> jsonLd;

    private HtmlRenderer(boolean page, @Nullable Function<NewsDocument, String> jsonLd) {
        this.page = page;
        this.jsonLd = jsonLd;
    }

    /** A renderer of whole pages with a small style for light and dark. */
    public static HtmlRenderer page() {
        return new HtmlRenderer(true, null);
    }

    /** A renderer of an {@code article} and its teasers to be set into a page. */
    public static HtmlRenderer fragment() {
        return new HtmlRenderer(false, null);
    }

    /**
     * A renderer that also sets a description for search engines into the mark-up: in the head of a page, before the story of
     * a fragment.
     *
     * @param json writes the description as JSON-LD, such as {@code SchemaOrg::write}; nothing in it can end its element
     */
    public HtmlRenderer withJsonLd(Function<NewsDocument, String> json) {
        return new HtmlRenderer(page, Objects.requireNonNull(json, "json"));
    }

    /** The document as HTML; lines end in {@code \n}. */
    public String render(NewsDocument document) {
        var html = new Html();
        if (page) {
            head(html, document);
        } else {
            describe(html, document);
        }
        var story = new HtmlStory(html);
        document.article().ifPresent(story::article);
        story.teasers(document.teasers());
        if (page) {
            html.close("main").close("body").close("html").line();
        }
        return html.toString();
    }

    /** A block of data, which no browser runs. */
    private void describe(Html html, NewsDocument document) {
        if (jsonLd != null) {
            html.open("script", "type", "application/ld+json")
                    .raw(withoutTags(jsonLd.apply(document)))
                    .close("script")
                    .line();
        }
    }

    /** JSON whose strings cannot be taken for mark-up; what HTML cannot say is escaped as well. */
    private static String withoutTags(String json) {
        var safe = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            boolean plain = c == '\n' || (c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&') || c >= 0xa0;
            if (plain && (c & 0xfffe) != 0xfffe && c != 0x2028 && c != 0x2029 && (c < 0xfdd0 || c > 0xfdef)) {
                safe.append((char) c);
            } else if (c != '\r' && c != '\t') {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return safe.toString();
    }

    private void head(Html html, NewsDocument document) {
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
        describe(html, document);
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
