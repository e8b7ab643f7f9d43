package org.newsdoc.parsers.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Figure;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.DeclaredLanguage;
import org.newsdoc.parsers.internal.claims.StoryAddress;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.Story;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Reads the text of a news page: lines, what each line is, the story among them, and the teasers. */
public final class TextReader {
    private final Context context;
    private final Facts facts;
    private final Topics topics;
    private final List<String> topicList = new ArrayList<>();
    private final List<Teaser> teasers = new ArrayList<>();

    private TextReader(Lines lines, Context context) {
        this.context = context;
        facts = new Facts(lines, context);
        topics = Topics.of(context.options().lexicon());
    }

    /** Reads a text. */
    public static NewsDocument read(String text, Context context) {
        if (Binary.looksLike(text)) {
            context.report(Diagnostic.Code.NOT_TEXT, "much of the input is no readable text");
        }
        var lines = Lines.read(text, context);
        if (lines.size() == 0) {
            context.report(Diagnostic.Code.EMPTY_INPUT, "there is nothing but white space");
            return NewsDocument.builder().build();
        }
        context.url()
                .flatMap(url -> DeclaredLanguage.region(StoryAddress.host(url.value())))
                .filter(region -> context.language().equals("en"))
                .ifPresent(context::region);
        return new TextReader(lines, context).read();
    }

    private NewsDocument read() {
        var start = new StoryStart(facts);
        int story = start.isFeed() ? -1 : start.find();
        var article = story < 0 ? Optional.<Article>empty() : article(story);
        if (article.isEmpty()) {
            context.report(Diagnostic.Code.NO_ARTICLE, "there is no story in the text");
            teasers.addAll(FeedReader.read(facts, topics, 0, story < 0, topicList));
        }
        return NewsDocument.builder()
                .article(article.orElse(null))
                .teasers(Teasers.distinct(teasers))
                .build();
    }

    private Optional<Article> article(int story) {
        var headline = new HeadlineFinder(facts).find(story);
        int under = headline.line() < 0 ? story : headline.line() + 1;
        var stretch = Stretch.story(facts, topics, under);
        int firstPost = facts.posts().next(under);
        var head = HeadReader.read(facts, headline, under, Math.min(stretch.start(), firstPost));
        if (stretch.end() <= head.bodyStart && facts.has(head.bodyStart)) {
            stretch = Stretch.under(facts, topics, head.bodyStart, stretch);
        }
        int end = Math.max(head.bodyStart, stretch.end());
        var late = LateMeta.read(facts, head, head.bodyStart, end);
        passHeadline(head, end, late);
        dateFromTitle(head, headline.behind());
        StoryDate.complete(facts, head, end);
        int first = Math.min(head.bodyStart, firstPost);
        var body = BodyReader.read(facts, topics, first, end, late, topicList, day(head));
        var parts = new ArrayList<Part>(head.remarks);
        head.images.stream().skip(1).forEach(image -> parts.add(new Part.Content(new Figure(image))));
        parts.addAll(body.parts());
        Pictures.dropNamed(head.images, body.parts());
        AuthorTaglines.mark(parts, head.authors, context);
        restoreDeck(head, parts);
        var built = StoryBuilder.build(parts, context, head.headline + "\n" + head.deck + "\n" + head.categories);
        if (built.sections().isEmpty() && head.headline.isEmpty()) {
            return Optional.empty();
        }
        built.dateline().flatMap(Dateline::place).ifPresent(head::dropPlace);
        head.dropOrganisations(context);
        built.dateline().map(Dateline::text).ifPresent(text -> authorsFromDateline(head, text));
        built.dateline().flatMap(Dateline::date).ifPresent(date -> dateFromDateline(head, date));
        teasers.addAll(body.teasers());
        teasers.addAll(FeedReader.read(facts, topics, Math.max(end, head.bodyStart), false, topicList));
        record(head);
        return Optional.of(article(head, built));
    }

    /** The day on which a story was both published and last changed. */
    private static @Nullable LocalDate day(Head head) {
        var published = head.published == null ? null : head.published.day().orElse(null);
        var modified = head.modified == null ? published : head.modified.day().orElse(null);
        return published == null || published.equals(modified) ? modified : null;
    }

    /** The headline is no part of the story, where a player or button says it again behind a label or bare. */
    private void passHeadline(Head head, int end, BitSet passed) {
        for (int i = head.bodyStart; i < end && !head.headline.isEmpty(); i++) {
            var line = facts.text(i);
            if (line.endsWith(head.headline)
                    && (line.length() == head.headline.length()
                            || line.endsWith(": " + head.headline)
                            || line.endsWith("| " + head.headline))) {
                passed.set(i);
            }
        }
    }

    /** The date that the page's title ends with, where no other is printed. */
    private void dateFromTitle(Head head, String behind) {
        if (head.published == null && head.modified == null && !behind.isEmpty()) {
            context.knowledge().dates().find(behind, context.language(), null).stream()
                    .findFirst()
                    .ifPresent(found -> {
                        head.published = found.date();
                        head.publishedLine = facts.lines().get(0).number();
                    });
        }
    }

    /** The reporters that a dateline names in brackets, where no byline names people. */
    private void authorsFromDateline(Head head, String dateline) {
        int open = Math.max(dateline.lastIndexOf('('), dateline.lastIndexOf('\uff08'));
        int close = Math.max(dateline.lastIndexOf(')'), dateline.lastIndexOf('\uff09'));
        if (head.hasPeople(context)) {
            return;
        }
        if (open < 0 || close < open) {
            authorBehindPlace(head, dateline);
            return;
        }
        context.knowledge()
                .metaLines()
                .read(dateline.substring(open + 1, close), context)
                .filter(meta -> meta.explicit() && !meta.authors().isEmpty())
                .ifPresent(head::replaceAuthors);
    }

    /** The reporter in a Japanese dateline: {@code 【島根＝山田太郎】}. */
    private void authorBehindPlace(Head head, String dateline) {
        int sign = Math.max(dateline.indexOf('='), dateline.indexOf('\uff1d'));
        int close = sign < 0 ? -1 : dateline.indexOf('\u3011', sign);
        if (close < 0) {
            return;
        }
        var names = context.knowledge().metaLines().contributors(dateline.substring(sign + 1, close), context);
        if (names.size() == 1
                && !context.knowledge().metaLines().isOrganisation(names.get(0).name())) {
            head.authors.clear();
            head.authors.addAll(names);
        }
    }

    /** The date of the dateline, where it is whole and no other is printed. */
    private void dateFromDateline(Head head, String date) {
        if (head.published == null) {
            context.knowledge()
                    .dates()
                    .read(date, context.locale(), null)
                    .filter(read -> read.day().isPresent())
                    .ifPresent(read -> head.published = read);
        }
    }

    /** A deck with no body under it is the body. */
    private static void restoreDeck(Head head, List<Part> parts) {
        if (parts.isEmpty() && head.deck != null) {
            parts.add(content(new Paragraph(RichText.of(head.deck))));
            head.deck = null;
        }
    }

    private static Part content(Block block) {
        return new Part.Content(block);
    }

    private Article article(Head head, Story story) {
        var inHeadline = context.knowledge().kickers().inHeadline(head.headline);
        return Article.builder(head.headline)
                .kicker(inHeadline.orElse(head.kicker))
                .deck(head.deck)
                .keyPoints(head.keyPoints)
                .authors(head.authors)
                .published(head.published)
                .modified(head.modified)
                .categories(head.categories)
                .topics(topicList)
                .language(language().orElse(null))
                .site(head.site.isEmpty() ? null : head.site)
                .leadImage(head.images.isEmpty() ? null : head.images.get(0))
                .sections(story.sections())
                .notes(story.notes())
                .dateline(story.dateline().orElse(null))
                .build();
    }

    private Optional<LanguageTag> language() {
        return LanguageTag.parse(context.language());
    }

    private void record(Head head) {
        if (!head.headline.isEmpty()) {
            int line = Math.max(0, head.headlineLine);
            record("headline", facts.lines().get(line).number(), head.headline);
        }
        if (head.published != null) {
            record("published", head.publishedLine, head.published.toString());
        }
    }

    private void record(String field, int line, String value) {
        context.record(new Evidence(field, new Evidence.Claim("line " + line, value), List.of()));
    }
}
