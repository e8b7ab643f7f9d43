package org.newsdoc.parsers.internal.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsdoc.model.Article;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.body.BodyFinder;
import org.newsdoc.parsers.internal.body.BodyModel;
import org.newsdoc.parsers.internal.cards.TeaserFinder;
import org.newsdoc.parsers.internal.cards.Teasers;
import org.newsdoc.parsers.internal.choice.Chooser;
import org.newsdoc.parsers.internal.claims.ClaimReader;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.decode.Accents;

/** Reads a news page: its claims, its body, its teasers. The tree is never changed. */
public final class HtmlReader {
    /** How often and how far to look for tags. */
    private static final int LOOKS = 32;

    private static final int LOOK = 256;

    /** A page with fewer signs of text may keep its story in scripts. */
    private static final int LITTLE_TEXT = 1000;

    private HtmlReader() {}

    /** The tree of a page's source; what nests deeper than the limit is flat in it. */
    private static Document tree(String html, Context context) {
        var parser = Parser.htmlParser().setMaxDepth(context.options().maxDepth());
        return Jsoup.parse(html, context.url().map(Url::value).orElse(""), parser);
    }

    /** Reads the source of a page. */
    public static NewsDocument read(String html, Context context) {
        return read(page(html, context), context, BodyModel.shipped());
    }

    /** Reads a page that has been parsed already. */
    public static NewsDocument read(Document tree, Context context) {
        return read(tree, context, BodyModel.shipped());
    }

    /** Reads a page with a model of one's own for its body. */
    public static NewsDocument read(Document tree, Context context, BodyModel model) {
        return read(Page.of(tree), context, model);
    }

    /**
     * The page of a source; where letters are in parts, the source is put together and read again. That shows in the text of
     * the page, and in the source where there is little text.
     */
    private static Page page(String html, Context context) {
        int expected = expectedNodes(html);
        var page = Page.of(tree(html, context), expected);
        var composed = page.hasParts() || page.text(0) < LITTLE_TEXT ? Accents.composed(html) : html;
        return composed.equals(html) ? page : Page.of(tree(composed, context), expected);
    }

    /** About how many nodes a source has: three for four tags, which are counted here and there. */
    private static int expectedNodes(String html) {
        int stretch = html.length() / LOOKS;
        int looked = Math.min(LOOK, stretch);
        int tags = 0;
        for (int from = 0; from + looked <= html.length() && looked > 0; from += stretch) {
            for (int i = from; i < from + looked; i++) {
                tags += html.charAt(i) == '<' ? 1 : 0;
            }
        }
        return looked == 0 ? 0 : (int) ((long) tags * stretch / looked * 3 / 4);
    }

    private static NewsDocument read(Page page, Context context, BodyModel model) {
        var claims = ClaimReader.read(page, context);
        var body = BodyFinder.find(page, claims, context, model);
        var teasers = TeaserFinder.find(page, claims, context);
        var article = isFront(claims, body, teasers)
                ? Optional.<Article>empty()
                : Chooser.choose(page, claims, body, context);
        report(page, article, context);
        return NewsDocument.builder()
                .article(article.orElse(null))
                .teasers(teasers.list())
                .build();
    }

    /**
     * What a page says of its story in its head and in the JSON-LD of the whole page, of which no more is read.
     *
     * @return the story without text; empty where these name no headline or no date
     */
    public static Optional<Article> metadata(String html, Context context) {
        var page = Page.of(tree(Accents.composed(HeadSource.of(html)), context));
        return Chooser.choose(page, ClaimReader.read(page, context), Body.NONE, context)
                .filter(article ->
                        !article.headline().isEmpty() && article.published().isPresent());
    }

    /** The story of a page; its teasers are only looked for where they tell whether there is one. */
    public static Optional<Article> article(String html, Context context) {
        var page = page(html, context);
        var claims = ClaimReader.read(page, context);
        var body = BodyFinder.find(page, claims, context, BodyModel.shipped());
        boolean front =
                !isStory(claims) && TeaserFinder.find(page, claims, context).areFront(body);
        var article = front ? Optional.<Article>empty() : Chooser.choose(page, claims, body, context);
        report(page, article, context);
        return article;
    }

    private static void report(Page page, Optional<Article> article, Context context) {
        int limit = context.options().maxDepth();
        if (page.depth() >= limit) {
            context.report(Diagnostic.Code.DEPTH_CUT, "elements nested deeper than " + limit + " were taken as flat");
        }
        if (page.text(0) == 0) {
            context.report(Diagnostic.Code.EMPTY_INPUT, "there is no text on the page");
        } else if (article.isEmpty()) {
            context.report(Diagnostic.Code.NO_ARTICLE, "there is no story on the page");
        } else if (article.get().sections().isEmpty()) {
            context.report(Diagnostic.Code.INCOMPLETE_ARTICLE, "there is a headline on the page, but no story");
        }
    }

    /** Whether a page is a front, which has no story. */
    private static boolean isFront(Claims claims, Body body, Teasers teasers) {
        return !isStory(claims) && teasers.areFront(body);
    }

    private static boolean isStory(Claims claims) {
        return claims.isType("NewsArticle") || claims.isType("article");
    }
}
