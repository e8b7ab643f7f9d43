package org.newsdoc.exchange;

import java.util.List;
import java.util.Optional;
import org.newsdoc.json.internal.JsonOut;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Quote;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/** Writes the nodes of a schema.org graph; the order of the calls is the order of the fields. */
final class SchemaOrgWriter {
    /** What {@code conditionsOfAccess} says of stories of which some are free. */
    static final String METERED = "metered";

    private final JsonOut out;

    SchemaOrgWriter(JsonOut out) {
        this.out = out;
    }

    void write(NewsDocument document) {
        out.object(document, this::document);
    }

    private void document(NewsDocument document) {
        out.text("@context", "https://schema.org");
        if (document.article().isPresent() && document.teasers().isEmpty()) {
            article(document.article().get());
        } else if (document.article().isEmpty()) {
            list(document.teasers());
        } else {
            out.objects("@graph", List.<Object>of(document.article().get(), document.teasers()), node -> {
                if (node instanceof Article article) {
                    article(article);
                } else {
                    list(document.teasers());
                }
            });
        }
    }

    private void article(Article article) {
        out.text("@type", ArticleTypes.of(article));
        out.text("url", article.url());
        out.object("mainEntityOfPage", article.url(), this::page);
        out.text("headline", article.headline());
        out.text("description", article.deck());
        out.text("genre", article.kicker());
        out.textsIfAny("abstract", article.keyPoints());
        out.objectsIfAny("author", article.authors(), this::person);
        out.text("datePublished", article.published());
        out.text("dateModified", article.modified());
        out.text("dateline", article.dateline().map(Dateline::text));
        out.object("locationCreated", article.dateline().flatMap(Dateline::place), this::place);
        out.textsIfAny("articleSection", article.categories());
        out.textsIfAny("keywords", article.topics());
        out.text("inLanguage", article.language());
        out.object("publisher", article.site(), this::organisation);
        article.access().ifPresent(access -> out.flag("isAccessibleForFree", access == Access.FREE));
        out.text(
                "conditionsOfAccess",
                article.access().filter(Access.METERED::equals).map(access -> METERED));
        out.objectsIfAny("image", images(article), this::image);
        out.text("articleBody", body(article));
        out.number("wordCount", article.wordCount());
        out.objectsIfAny("liveBlogUpdate", article.sections(SectionKind.POST), this::post);
        out.objectsIfAny("hasPart", article.quotes(), this::quotation);
        out.objectsIfAny("correction", corrections(article), this::correction);
    }

    /** The text of the story, without that of its posts, which have their own. */
    private static String body(Article article) {
        var posts = article.sections(SectionKind.POST);
        if (posts.isEmpty()) {
            return article.text();
        }
        return Article.builder("")
                .sections(article.sections().stream()
                        .filter(section -> !section.kind().equals(SectionKind.POST))
                        .toList())
                .build()
                .text();
    }

    private static List<Image> images(Article article) {
        return article.leadImage().filter(image -> image.url().isPresent()).stream()
                .toList();
    }

    private static List<Note> corrections(Article article) {
        return article.notes().stream()
                .filter(note ->
                        note.kind().equals(NoteKind.CORRECTION) || note.kind().equals(NoteKind.CLARIFICATION))
                .toList();
    }

    private void page(Url url) {
        out.text("@type", "WebPage");
        out.text("@id", url.value());
    }

    private void person(Contributor author) {
        out.text("@type", "Person");
        out.text("name", author.name());
        out.text("url", author.url());
        out.text("jobTitle", author.role());
        out.object("affiliation", author.affiliation(), this::organisation);
    }

    private void place(String name) {
        out.text("@type", "Place");
        out.text("name", name);
    }

    private void organisation(String name) {
        out.text("@type", "Organization");
        out.text("name", name);
    }

    private void image(Image image) {
        out.text("@type", "ImageObject");
        out.text("url", image.url());
        out.text("caption", image.caption());
        out.text("creditText", image.credit());
        out.text("description", image.alt());
        out.number("width", image.width());
        out.number("height", image.height());
    }

    private void post(Section post) {
        out.text("@type", "BlogPosting");
        out.text("headline", post.label());
        out.text("url", post.url());
        out.text("datePublished", post.time());
        out.objectsIfAny("author", post.authors(), this::person);
        out.text("articleBody", post.text());
    }

    private void quotation(Quote quote) {
        out.text("@type", "Quotation");
        out.text("text", quote.text());
        out.object("spokenByCharacter", quote.speaker(), speaker -> {
            out.text("@type", "Person");
            out.text("name", speaker.name());
            out.text("description", speaker.description());
        });
    }

    private void correction(Note note) {
        out.text("@type", "CorrectionComment");
        out.text(
                "name",
                Optional.of(note.kind()).filter(NoteKind.CLARIFICATION::equals).map(NoteKind::label));
        out.text("text", note.text().text());
    }

    private void list(List<Teaser> teasers) {
        out.text("@type", "ItemList");
        out.number("numberOfItems", teasers.size());
        int[] position = {0};
        out.objects("itemListElement", teasers, teaser -> {
            position[0]++;
            out.text("@type", "ListItem");
            out.number("position", position[0]);
            out.object("item", Optional.of(teaser), this::teaser);
        });
    }

    private void teaser(Teaser teaser) {
        out.text("@type", "NewsArticle");
        out.text("url", teaser.url());
        out.text("headline", teaser.headline());
        out.text("genre", teaser.kicker());
        out.text("description", Optional.of(teaser.text()).filter(text -> !text.isEmpty()));
        out.objectsIfAny("author", teaser.authors(), this::person);
        out.text("datePublished", teaser.published());
        out.textsIfAny("articleSection", teaser.categories());
        out.object("image", teaser.image().filter(image -> image.url().isPresent()), this::image);
    }
}
