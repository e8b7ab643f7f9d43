package org.newsdoc.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Article;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Source;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.Recogniser;
import org.newsdoc.parsers.internal.canonical.CanonicalReader;
import org.newsdoc.parsers.internal.canonical.CanonicalText;
import org.newsdoc.parsers.internal.decode.Accents;
import org.newsdoc.parsers.internal.decode.Decoder;
import org.newsdoc.parsers.internal.feed.FeedForm;
import org.newsdoc.parsers.internal.feed.FeedReader;
import org.newsdoc.parsers.internal.html.HtmlReader;
import org.newsdoc.parsers.internal.quote.ArticleQuotes;
import org.newsdoc.parsers.internal.text.TextReader;

/**
 * Reads news pages, the text of news pages and feeds into documents.
 *
 * <pre>{@code
 * NewsDocument document = NewsParser.create().parse(html, Url.of("https://news.example/story")).document();
 * }</pre>
 *
 * <p>Whatever is given, a document comes out, with diagnostics where something was odd; exceptions are for a caller's
 * mistake and for failing I/O only. Parsing needs no network, no clock, no default locale or zone; its work grows linearly
 * with the input. Input in which all accents are signs of their own is put into Unicode's form NFC. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class NewsParser {
    private final ParseOptions options;
    private final Knowledge knowledge;

    private NewsParser(ParseOptions options, Knowledge knowledge) {
        this.options = options;
        this.knowledge = knowledge;
    }

    /** A parser with the default options. */
    public static NewsParser create() {
        return create(ParseOptions.defaults());
    }

    /** A parser with these options. */
    public static NewsParser create(ParseOptions options) {
        return new NewsParser(options, Knowledge.of(options.lexicon()));
    }

    /** Reads a page or text whose address is not known. */
    public ParseResult parse(CharSequence input) {
        return parse(input, null);
    }

    /** Reads a page or text. */
    public ParseResult parse(CharSequence input, @Nullable Url url) {
        Objects.requireNonNull(input, "input");
        var context = new Context(options, knowledge, url);
        return read(limited(input, context), context);
    }

    /** Reads the bytes of a page or text whose address is not known. */
    public ParseResult parse(byte[] input) {
        return parse(input, null);
    }

    /** Reads the bytes of a page or text. */
    public ParseResult parse(byte[] input, @Nullable Url url) {
        Objects.requireNonNull(input, "input");
        var context = new Context(options, knowledge, url);
        return read(limited(Decoder.decode(input, context), context), context);
    }

    /**
     * Reads the bytes of a page or text to the end. The stream is not closed.
     *
     * @throws IOException if reading fails
     */
    public ParseResult parse(InputStream input, @Nullable Url url) throws IOException {
        return parse(input.readAllBytes(), url);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public ParseResult parse(Path file, @Nullable Url url) throws IOException {
        return parse(Files.readAllBytes(file), url);
    }

    /** Reads a page that has been parsed already. The tree is not changed. */
    public ParseResult parse(Document page, @Nullable Url url) {
        Objects.requireNonNull(page, "page");
        var context = new Context(options, knowledge, url);
        return result(complete(HtmlReader.read(page, context), context), "text/html", context);
    }

    /**
     * Reads only what a page says of its story: headline, authors, dates, language, site, address, lead image, categories,
     * topics and access, as an article without sections, quotes and notes, in a document without teasers.
     *
     * <p>Of an HTML page the head and the JSON-LD are read, wherever that stands. Where these name no headline or no date, and of
     * any other input, the whole is read as {@link #parse(CharSequence, Url)} does. What only the printed page says, such as the
     * kicker over a headline, is left out in the first case; the headline is that of the metadata.
     */
    public ParseResult metadata(CharSequence input, @Nullable Url url) {
        Objects.requireNonNull(input, "input");
        var context = new Context(options, knowledge, url);
        return metadata(limited(input, context), context);
    }

    /** Reads only what the bytes of a page say of its story, see {@link #metadata(CharSequence, Url)}. */
    public ParseResult metadata(byte[] input, @Nullable Url url) {
        Objects.requireNonNull(input, "input");
        var context = new Context(options, knowledge, url);
        return metadata(limited(Decoder.decode(input, context), context), context);
    }

    private ParseResult metadata(String input, Context context) {
        if (format(input) == InputFormat.HTML) {
            var trial = context.copy();
            var article = HtmlReader.metadata(input, trial);
            return article.isPresent()
                    ? result(withoutText(article), "text/html", trial)
                    : result(withoutText(HtmlReader.article(input, context)), "text/html", context);
        }
        return read(input, context, document -> withoutText(document.article()));
    }

    private static NewsDocument withoutText(Optional<Article> article) {
        var bare = article.map(one -> one.toBuilder()
                .dateline(null)
                .sections(List.of())
                .notes(List.of())
                .build());
        return NewsDocument.builder().article(bare.orElse(null)).build();
    }

    private InputFormat format(String input) {
        return options.format() == InputFormat.AUTO ? Recogniser.recognise(input) : options.format();
    }

    private ParseResult read(String input, Context context) {
        return read(input, context, document -> complete(document, context));
    }

    private ParseResult read(String input, Context context, UnaryOperator<NewsDocument> last) {
        var format = format(input);
        if (format == InputFormat.FEED) {
            var form = FeedForm.recognise(input).orElse(FeedForm.RSS);
            return result(
                    last.apply(FeedReader.read(Accents.composed(input), form, context)), form.mediaType(), context);
        }
        if (format == InputFormat.HTML) {
            return result(last.apply(HtmlReader.read(input, context)), "text/html", context);
        }
        // text in canonical form comes from a document, which it has to give back sign by sign
        var text = CanonicalText.isCanonical(input)
                ? CanonicalReader.read(input)
                : TextReader.read(Accents.composed(input), context);
        return result(last.apply(text), "text/plain", context);
    }

    private static ParseResult result(NewsDocument document, String mediaType, Context context) {
        var source = Source.builder()
                .url(context.url().orElse(null))
                .mediaType(mediaType)
                .build();
        return new ParseResult(document.toBuilder().source(source).build(), context.diagnostics(), context.evidence());
    }

    private NewsDocument complete(NewsDocument document, Context context) {
        return options.quotes() ? withQuotes(document, context) : document;
    }

    private static NewsDocument withQuotes(NewsDocument document, Context context) {
        var article = document.article().orElse(null);
        if (article == null) {
            return document;
        }
        var language = article.language().map(LanguageTag::language).orElse(context.language());
        var quotes = ArticleQuotes.find(article.headline(), article.sections(), language);
        return document.toBuilder()
                .article(article.toBuilder().quotes(quotes).build())
                .build();
    }

    private String limited(CharSequence input, Context context) {
        int limit = options.maxInputChars();
        if (input.length() <= limit) {
            return input.toString();
        }
        context.report(Diagnostic.Code.INPUT_CUT, "the input of " + input.length() + " characters was cut at " + limit);
        return input.subSequence(0, limit).toString();
    }
}
