package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.body.BodyBlock;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.DeclaredLanguage;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.claims.StoryAddress;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.HeaderReader;
import org.newsdoc.parsers.internal.header.Printed;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Makes the article of what a page claims and prints. */
public final class Chooser {
    private static final int NO_STORY_SPAN = 150;

    /** How many nodes before the headline and after the story still belong to it. */
    private static final int AROUND = 200;

    /** How many paragraphs may begin with the date of an announcement. */
    private static final int LEDES = 3;

    /** A line of this length may be a byline or signature. */
    private static final int SHORT = 80;

    /** How many of the last paragraphs may hold it. */
    private static final int LAST = 3;

    /** How many nodes from the end of the story may. */
    private static final int TAIL = 20;

    private final Page page;
    private final Claims claims;
    private final Body body;
    private final Context context;
    private final SiteName site;

    /** The bylines and publication lines before the story's first paragraph. */
    private final List<BodyBlock> metaLines;

    private Chooser(Page page, Claims claims, Body body, Context context) {
        this.page = page;
        this.claims = claims;
        this.body = body;
        this.context = context;
        this.site = SiteName.of(page, claims, context);
        if (context.language().isEmpty()) {
            language().map(LanguageTag::language).ifPresent(context::language);
        }
        this.metaLines = LeadReader.metaLines(body, context);
    }

    /** The article; empty when the page holds none. */
    public static Optional<Article> choose(Page page, Claims claims, Body body, Context context) {
        return new Chooser(page, claims, body, context).article();
    }

    private Optional<Article> article() {
        var headline = HeadlineChooser.choose(page, claims, body, site, context);
        if (body.isEmpty() && headline.text().isEmpty()) {
            return Optional.empty();
        }
        var header = header(headline.node());
        var leads = new LeadReader(page, context).read(body, metaLines);
        var standfirst = new DeckChooser(claims, headline, context).choose(header, leads);
        var dates = new DateChooser(claims, printedDates(header, headline.node()), context);
        var leadImage = leadImage(headline, opening(standfirst.nodes())).orElse(null);
        var story = StoryBuilder.build(
                parts(standfirst.nodes(), leadImage), context, headline.text() + "\n" + standfirst.deck());
        return Optional.of(Article.builder(headline.text())
                .kicker(kicker(headline, header).orElse(null))
                .deck(standfirst.deck().isEmpty() ? null : standfirst.deck())
                .keyPoints(standfirst.points())
                .authors(authors(header, headline.node()))
                .published(dates.published(metaTexts(), ledes()).orElse(null))
                .modified(dates.modified().orElse(null))
                .categories(categories(header, headline))
                .topics(TopicChooser.choose(claims, header, site, context))
                .language(language().orElse(null))
                .url(claims.first(Field.URL)
                        .flatMap(claims.base()::resolve)
                        .or(context::url)
                        .orElse(null))
                .site(claims.first(Field.SITE)
                        .or(() -> site.behind(headline.text(), claims.from("title", Field.HEADLINE)))
                        .orElse(null))
                .access(access().orElse(null))
                .leadImage(leadImage)
                .sections(story.sections())
                .notes(story.notes())
                .dateline(story.dateline().orElse(null))
                .build());
    }

    private Header header(int headline) {
        int first = firstParagraph(headline);
        return HeaderReader.read(
                page,
                context.knowledge().headerClasses(),
                headline,
                first,
                body.isEmpty() ? page.size() : body.last(),
                isSilent() ? body.blocks().stream().map(BodyBlock::node).toList() : List.of());
    }

    /** Whether metadata lack the author or the date, which must be looked for in more places then. */
    private boolean isSilent() {
        return !DateChooser.isSure(claims) || claims.all(Field.AUTHOR).isEmpty();
    }

    /** The node where the story's text begins. */
    private int firstParagraph(int headline) {
        for (var block : body.blocks()) {
            if (block.node() > headline && !metaLines.contains(block)) {
                return block.node();
            }
        }
        int from = Math.max(headline, 0);
        for (int i = from; i < Math.min(page.size(), from + NO_STORY_SPAN); i++) {
            if (page.tag(i) == Tag.P && page.text(i) > 300) {
                return i;
            }
        }
        return Math.min(page.size(), from + NO_STORY_SPAN);
    }

    /** The parts of the story; a lead picture between head and text is not printed twice. */
    private List<Part> parts(Set<Integer> taken, @Nullable Image lead) {
        var parts = new ArrayList<Part>();
        for (var block : body.blocks()) {
            boolean isLead = parts.isEmpty() && lead != null && LeadImageChooser.shows(block, lead);
            if (!isLead && isText(block, taken)) {
                parts.add(block.part());
            }
        }
        return parts;
    }

    /** How many blocks stand before the first paragraph: deck, bylines, pictures. */
    private int opening(Set<Integer> taken) {
        int opening = 0;
        for (var block : body.blocks()) {
            if (isText(block, taken) && !LeadImageChooser.isPicture(block)) {
                break;
            }
            opening++;
        }
        return opening;
    }

    private boolean isText(BodyBlock block, Set<Integer> taken) {
        return !taken.contains(block.node()) && (metaLines.isEmpty() || !metaLines.contains(block));
    }

    private List<Contributor> authors(Header header, int headline) {
        int from = body.isEmpty() ? 0 : Math.min(headline < 0 ? body.first() : headline, body.first()) - AROUND;
        int to = body.isEmpty() ? page.size() : body.last() + AROUND;
        return new AuthorChooser(claims, site, context).choose(header, metaTexts(), ends(header, headline), from, to);
    }

    private AuthorChooser.Ends ends(Header header, int headline) {
        var lines = body.blocks().stream()
                .map(LeadReader::text)
                .filter(text -> !text.isEmpty() && text.length() <= SHORT)
                .toList();
        var signatures = new ArrayList<>(lastLines());
        for (var line : header.shortLines()) {
            if (!body.isEmpty() && Math.abs(line.node() - body.last()) <= TAIL && !page.inLink(line.node())) {
                signatures.add(line.text());
            }
        }
        return new AuthorChooser.Ends(lines, signatures, headline, firstParagraph(headline));
    }

    private List<String> lastLines() {
        int size = body.blocks().size();
        return body.blocks().subList(Math.max(Math.min(size, 1), size - LAST), size).stream()
                .map(LeadReader::text)
                .filter(text -> !text.isEmpty() && text.length() <= SHORT)
                .toList();
    }

    private PrintedDates printedDates(Header header, int headline) {
        var search = new DateSearch(page, headline, body);
        return new PrintedDates(header, headline, firstParagraph(headline), storyEnd(), search, context);
    }

    /** The node after the last block of the story. */
    private int storyEnd() {
        int end = body.first();
        for (var block : body.blocks()) {
            end = block.node() < 0 ? end : Math.max(end, page.end(block.node()));
        }
        return end;
    }

    private List<String> ledes() {
        return body.blocks().stream()
                .filter(block -> !metaLines.contains(block))
                .map(LeadReader::text)
                .filter(text -> !text.isEmpty())
                .limit(LEDES)
                .toList();
    }

    private List<String> metaTexts() {
        return metaLines.stream().map(LeadReader::text).toList();
    }

    private Optional<String> kicker(Headline headline, Header header) {
        if (!headline.kicker().isEmpty()) {
            return Optional.of(headline.kicker());
        }
        return context.knowledge()
                .kickers()
                .inHeadline(headline.text())
                .or(() -> header.kickers().stream()
                        .map(Printed::text)
                        .filter(text -> !Letters.of(text).equals(Letters.of(headline.text())))
                        .findFirst());
    }

    private List<String> categories(Header header, Headline headline) {
        var categories = new LinkedHashSet<String>();
        for (var claim : claims.all(Field.CATEGORY)) {
            if (!claim.source().equals("breadcrumbs") && claim.value().length() <= 60) {
                categories.add(claim.value());
            }
        }
        if (categories.isEmpty()) {
            var crumbs = new ArrayList<>(claims.from("breadcrumbs", Field.CATEGORY));
            header.crumbs().stream()
                    .filter(crumb -> !StoryAddress.isFront(page.href(crumb.node())))
                    .map(Printed::text)
                    .forEach(crumbs::add);
            crumbs.removeIf(crumb -> crumb.length() > 60
                    || site.is(crumb)
                    || Letters.of(headline.text()).startsWith(Letters.of(crumb)));
            categories.addAll(crumbs);
        }
        return List.copyOf(categories);
    }

    /** The language the page declares, else that of its words. */
    private Optional<LanguageTag> language() {
        return DeclaredLanguage.of(claims, context)
                .tag()
                .or(() -> context.knowledge()
                        .languages()
                        .guess(body.blocks().stream().map(LeadReader::text).toList()));
    }

    private Optional<Access> access() {
        for (var claim : claims.all(Field.ACCESS)) {
            switch (claim.value().toLowerCase(Locale.ROOT)) {
                case "true", "free", "1", "yes", "http://schema.org/true", "https://schema.org/true" -> {
                    return Optional.of(Access.FREE);
                }
                case "false",
                        "locked",
                        "premium",
                        "paid",
                        "0",
                        "no",
                        "http://schema.org/false",
                        "https://schema.org/false" -> {
                    return Optional.of(Access.PAYWALLED);
                }
                case "metered" -> {
                    return Optional.of(Access.METERED);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Image> leadImage(Headline headline, int opening) {
        return new LeadImageChooser(page, claims, body, opening, context)
                .choose(headline.node(), firstParagraph(headline.node()));
    }
}
