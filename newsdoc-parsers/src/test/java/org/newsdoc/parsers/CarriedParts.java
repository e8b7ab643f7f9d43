package org.newsdoc.parsers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Source;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.Table;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.TextRange;
import org.newsdoc.model.Url;

/** The parts of the model that {@code docs/formats.md} has a row for, each with documents that have it. */
enum CarriedParts {
    HEADLINE("headline", article(Article::headline), probe(story(story -> {}), "Zharbour opens")),
    KICKER(
            "kicker",
            article(Article::kicker),
            probe(story(story -> story.kicker("Zscoop")), "Zscoop"),
            probe(headed("Zscoop: Zharbour opens", story -> story.kicker("Zscoop")), "Zscoop")),
    DECK("deck", article(Article::deck), probe(story(story -> story.deck("Zdeck of it.")), "Zdeck of it\\.")),
    KEY_POINTS(
            "key points",
            article(Article::keyPoints),
            probe(story(story -> story.keyPoints(List.of("Zpoint one", "Zpoint two"))), "Zpoint one", "Zpoint two")),
    AUTHOR_NAMES(
            "authors: name",
            article(story -> story.authors().stream().map(Contributor::name).toList()),
            probe(story(story -> story.addAuthor(named("Zoe Zander")).addAuthor(named("Zac Zorn"))), "Zoe", "Zac")),
    AUTHOR_ADDRESSES(
            "authors: address",
            article(story -> story.authors().stream().map(Contributor::url).toList()),
            probe(
                    story(story -> story.addAuthor(
                            Contributor.builder("Zoe").url(url("zoe")).build())),
                    address("zoe"))),
    AUTHOR_ROLES(
            "authors: role, affiliation",
            article(Article::authors),
            probe(
                    story(story -> story.addAuthor(Contributor.builder("Zoe")
                            .role("Zeditor")
                            .affiliation("Zpost")
                            .build())),
                    "Zeditor",
                    "Zpost")),
    DATELINE(
            "dateline",
            article(Article::dateline),
            probe(
                    story(story -> story.dateline(Dateline.builder("ZPORT (ZAP) —")
                            .place("ZPORT")
                            .agency("ZAP")
                            .build())),
                    "ZPORT \\(ZAP\\) —|ZPORT \\\\\\(ZAP")),
    PUBLISHED(
            "published",
            article(Article::published),
            probe(story(story -> story.published(date("2026-09-28"))), "2026-09-28"),
            probe(story(story -> story.published(date("2026-09-28T17:42:00-04:00"))), "2026-09-28.17:42.*04:00")),
    MODIFIED(
            "modified",
            article(Article::modified),
            probe(story(story -> story.modified(date("2026-09-28"))), "2026-09-28"),
            probe(story(story -> story.modified(date("2026-09-28T17:42:00-04:00"))), "2026-09-28.17:42.*04:00")),
    CATEGORIES(
            "categories, topics",
            article(story -> List.of(story.categories(), story.topics())),
            probe(
                    story(story -> story.categories(List.of("Zworld", "Zsea")).topics(List.of("Zreefs", "Zports"))),
                    "Zworld",
                    "Zsea",
                    "Zreefs",
                    "Zports")),
    LANGUAGE(
            "language",
            article(Article::language),
            probe(story(story -> story.language(LanguageTag.of("de-AT"))), "de-AT")),
    ADDRESS(
            "address, site",
            article(story -> List.of(story.url(), story.site())),
            probe(story(story -> story.url(url("story")).site("Zpost")), address("story"), "Zpost")),
    ACCESS(
            "access",
            article(Article::access),
            probe(story(story -> story.access(Access.METERED)), "(?i)metered"),
            probe(story(story -> story.access(Access.FREE)), "(?i)access\\W{1,5}free|isAccessibleForFree")),
    LEAD_IMAGE(
            "lead image", article(Article::leadImage), probe(story(story -> story.leadImage(picture())), pictured())),
    LABELS(
            "section labels and levels",
            article(story -> story.sections().stream()
                    .map(section -> List.of(section.label(), section.labelForm(), section.level()))
                    .toList()),
            probe(
                    story(story -> story.addSection(headed("Zfirst", 1)).addSection(headed("Zsecond", 2))),
                    "Zfirst",
                    "Zsecond",
                    "### Z|<h3>Z|Level: 2")),
    KINDS(
            "section kinds",
            article(story -> story.sections().stream().map(Section::kind).toList()),
            probe(
                    story(story -> story.addSection(Section.builder(SectionKind.WHY_IT_MATTERS, 1)
                            .label("Zwhy")
                            .labelForm(LabelForm.HEADING)
                            .addBlock(Paragraph.of("Ztext."))
                            .build())),
                    "why-it-matters")),
    PARAGRAPHS(
            "paragraphs",
            article(CarriedParts::blocks),
            probe(
                    body(Paragraph.of("Zparagraph one."), Paragraph.of("Zparagraph two.")),
                    "Zparagraph one\\.",
                    "two\\.")),
    LISTS(
            "lists, tables",
            article(CarriedParts::blocks),
            probe(
                    body(new ListBlock(
                            false, List.of(new ListItem(RichText.of("Zitem"), List.of(ListItem.of("Zinner")))))),
                    "Zitem",
                    "Zinner",
                    "<li>|(?m)^- "),
            probe(
                    body(Table.of(List.of(List.of(cell("Zpier"), cell("Zcount"))), "Ztable")),
                    "Zpier",
                    "Ztable",
                    "<td>|\\| Z")),
    SPANS(
            "links, strong, emphasis",
            article(CarriedParts::blocks),
            probe(
                    body(new Paragraph(RichText.builder()
                            .link("Zlink", url("linked"))
                            .append(" and ")
                            .strong("Zstrong")
                            .append(".")
                            .build())),
                    address("linked"),
                    "\\*\\*Zstrong|<strong>Zstrong")),
    FIGURES(
            "figures, galleries",
            article(CarriedParts::blocks),
            probe(body(new Figure(picture()), new Gallery(List.of(picture(), picture()))), pictured())),
    QUOTED_BLOCKS(
            "quotations and pull quotes set off",
            article(CarriedParts::blocks),
            probe(
                    body(
                            BlockQuote.of(List.of(Paragraph.of("Zquoted.")), "Zlog"),
                            PullQuote.of(RichText.of("Zpulled."), "Zquill")),
                    "Zquoted",
                    "Zlog",
                    "Zpulled",
                    "Zquill",
                    "<blockquote>|> Z")),
    EMBEDS(
            "embeds",
            article(CarriedParts::blocks),
            probe(body(Embed.of("zvideo", url("film"), "Zrescue")), "zvideo", address("film"), "Zrescue")),
    OTHER_BLOCKS(
            "other blocks",
            article(CarriedParts::blocks),
            probe(body(new OtherBlock("ztimeline", "Zalarm at nine.")), "ztimeline", "Zalarm")),
    QUOTES(
            "quotes with speakers",
            article(Article::quotes),
            probe(quoted(), "Zora Ann Quill", "zpilot"),
            probe(NewsParser.create()
                    .parse("Zharbour opens\n\n“Nobody warned us,” said Mara Quill.\n\nIt was dark.")
                    .document())),
    NOTES(
            "notes",
            article(Article::notes),
            probe(
                    story(story -> story.notes(List.of(
                            Note.builder(NoteKind.CORRECTION, RichText.of("Zcorrected."))
                                    .before(new BlockPosition(0, 1))
                                    .build(),
                            Note.builder(NoteKind.TAGLINE, RichText.of("Ztagline."))
                                    .build()))),
                    "Zcorrected",
                    "Ztagline")),
    POSTS(
            "posts of a live blog",
            article(Article::sections),
            probe(
                    headed(
                            "Zharbour opens",
                            story -> story.sections(List.of(Section.builder(SectionKind.POST, 1)
                                    .label("Ztugs")
                                    .labelForm(LabelForm.HEADING)
                                    .time(date("2026-09-28T11:05"))
                                    .addAuthor(named("Zoe"))
                                    .url(url("post"))
                                    .addBlock(Paragraph.of("Zreached."))
                                    .build()))),
                    "Ztugs",
                    "2026-09-28.11:05",
                    "Zoe",
                    address("post"),
                    "Zreached")),
    SOURCE(
            "source",
            NewsDocument::source,
            probe(
                    NewsDocument.builder()
                            .source(Source.builder()
                                    .url(url("page"))
                                    .mediaType("text/zhtml")
                                    .build())
                            .build(),
                    address("page"),
                    "text/zhtml")),
    TEASER_HEADLINE("teasers: headline", teaser(Teaser::headline), probe(card(teaser -> {}), "Zpapers show gaps")),
    TEASER_KICKER(
            "teasers: kicker",
            teaser(Teaser::kicker),
            probe(card(teaser -> teaser.kicker("Zscoop")), "Zscoop"),
            probe(
                    NewsDocument.builder()
                            .addTeaser(Teaser.builder("Scoop: Zpapers show gaps")
                                    .kicker("Scoop")
                                    .build())
                            .build(),
                    "Scoop")),
    TEASER_ADDRESS(
            "teasers: address", teaser(Teaser::url), probe(card(teaser -> teaser.url(url("card"))), address("card"))),
    TEASER_DATE(
            "teasers: date",
            teaser(Teaser::published),
            probe(card(teaser -> teaser.published(date("2026-09-28"))), "2026-09-28|28 Sep 2026"),
            probe(
                    card(teaser -> teaser.published(date("2026-09-28T17:42:00-04:00"))),
                    "2026-09-28.17:42.*04:00|28 Sep 2026 17:42:00 -0400")),
    TEASER_AUTHORS(
            "teasers: authors",
            teaser(Teaser::authors),
            probe(
                    card(teaser -> teaser.addAuthor(
                            Contributor.builder("Zoe").url(url("zoe")).build())),
                    "Zoe",
                    address("zoe"))),
    TEASER_CATEGORIES(
            "teasers: categories",
            teaser(Teaser::categories),
            probe(card(teaser -> teaser.addCategory("Zworld").addCategory("Zsea")), "Zworld", "Zsea")),
    TEASER_IMAGE("teasers: image", teaser(Teaser::image), probe(card(teaser -> teaser.image(picture())), pictured())),
    TEASER_TEXT(
            "teasers: text",
            teaser(Teaser::text),
            probe(
                    card(teaser -> teaser.addSection(Section.builder(SectionKind.BODY, 0)
                            .addBlock(Paragraph.of("Zlede one."))
                            .addBlock(Paragraph.of("Zlede two."))
                            .build())),
                    "Zlede one",
                    "Zlede two")),
    TEASER_LABELS(
            "teasers: section labels",
            teaser(Teaser::sections),
            probe(card(teaser -> teaser.addSection(headed("Zwhy", 1))), "Zwhy"));

    /**
     * A document with a part.
     *
     * @param words what a text has of it that carries all of it, as patterns
     */
    record Probe(NewsDocument document, List<String> words) {}

    private final String row;
    private final Function<NewsDocument, Object> part;
    private final List<Probe> probes;

    CarriedParts(String row, Function<NewsDocument, Object> part, Probe... probes) {
        this.row = row;
        this.part = part;
        this.probes = List.of(probes);
    }

    /** The part's name in the table. */
    String row() {
        return row;
    }

    Object of(NewsDocument document) {
        return part.apply(document);
    }

    List<Probe> probes() {
        return probes;
    }

    private static Probe probe(NewsDocument document, String... words) {
        return new Probe(document, List.of(words));
    }

    private static Function<NewsDocument, Object> article(Function<Article, Object> part) {
        return document -> document.article().map(part);
    }

    private static Function<NewsDocument, Object> teaser(Function<Teaser, Object> part) {
        return document -> document.teasers().stream().map(part).toList();
    }

    private static NewsDocument story(Consumer<Article.Builder> more) {
        return headed("Zharbour opens", more);
    }

    private static NewsDocument headed(String headline, Consumer<Article.Builder> more) {
        var story = Article.builder(headline)
                .addSection(Section.builder(SectionKind.BODY, 0)
                        .addBlock(Paragraph.of("It was dark."))
                        .build());
        more.accept(story);
        return NewsDocument.builder().article(story.build()).build();
    }

    private static NewsDocument body(Block... blocks) {
        return headed(
                "Zharbour opens",
                story -> story.sections(List.of(Section.builder(SectionKind.BODY, 0)
                        .blocks(List.of(blocks))
                        .build())));
    }

    private static NewsDocument card(Consumer<Teaser.Builder> more) {
        var teaser = Teaser.builder("Zpapers show gaps");
        more.accept(teaser);
        return NewsDocument.builder().addTeaser(teaser.build()).build();
    }

    private static NewsDocument quoted() {
        var at = new TextRange("/sections/0/blocks/0", 0, 11);
        return headed(
                "Zharbour opens",
                story -> story.sections(List.of(Section.builder(SectionKind.BODY, 0)
                                .addBlock(Paragraph.of("“No lights,” the voice on the radio went on and on."))
                                .build()))
                        .addQuote(Quote.builder(QuoteKind.DIRECT, "No lights,", at)
                                .speaker(Speaker.builder("Zora Ann Quill")
                                        .description("zpilot")
                                        .build())
                                .build()));
    }

    private static Section headed(String label, int level) {
        return Section.builder(SectionKind.CROSSHEAD, level)
                .label(label)
                .labelForm(LabelForm.HEADING)
                .addBlock(Paragraph.of("Under it."))
                .build();
    }

    private static Object blocks(Article article) {
        return article.sections().stream().map(Section::blocks).toList();
    }

    private static Image picture() {
        return Image.builder()
                .url(url("reef.jpg"))
                .caption("Zcaption.")
                .credit("Zcredit")
                .alt("Zalt")
                .width(1234)
                .height(567)
                .build();
    }

    private static String[] pictured() {
        return new String[] {address("reef.jpg"), "Zcaption", "Zcredit", "Zalt", "1234"};
    }

    private static Table.Cell cell(String text) {
        return new Table.Cell(RichText.of(text), false);
    }

    private static Contributor named(String name) {
        return Contributor.builder(name).build();
    }

    private static Url url(String path) {
        return Url.of("https://tidewater.example/" + path);
    }

    private static String address(String path) {
        return "https://tidewater\\.example/" + path.replace(".", "\\.");
    }

    private static NewsDate date(String iso) {
        return NewsDate.parse(iso).orElseThrow();
    }
}
