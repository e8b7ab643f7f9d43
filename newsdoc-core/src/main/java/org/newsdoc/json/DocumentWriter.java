package org.newsdoc.json;

import java.util.Optional;
import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.json.internal.JsonOut;
import org.newsdoc.model.Article;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Note;
import org.newsdoc.model.Quote;
import org.newsdoc.model.Section;
import org.newsdoc.model.Source;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.TextRange;

/** Writes a document and what is in it but the blocks; the order of the calls is the order of the fields. */
final class DocumentWriter {
    private final JsonOut out;
    private final BlockWriter blocks;

    DocumentWriter(JsonOut out) {
        this.out = out;
        this.blocks = new BlockWriter(out);
    }

    void write(NewsDocument document) {
        out.object(document, this::document);
    }

    private void document(NewsDocument document) {
        out.number("version", NewsDocumentJson.VERSION);
        out.object("source", document.source(), this::source);
        out.object("article", document.article(), this::article);
        out.objectsIfAny("teasers", document.teasers(), this::teaser);
    }

    private void source(Source source) {
        out.text("url", source.url());
        out.text("mediaType", source.mediaType());
    }

    private void article(Article article) {
        headline(article.headline());
        out.text("kicker", article.kicker());
        out.text("deck", article.deck());
        out.textsIfAny("keyPoints", article.keyPoints());
        out.objectsIfAny("authors", article.authors(), this::contributor);
        out.object("dateline", article.dateline(), this::dateline);
        out.text("published", article.published());
        out.text("modified", article.modified());
        out.textsIfAny("categories", article.categories());
        out.textsIfAny("topics", article.topics());
        out.text("language", article.language());
        out.text("url", article.url());
        out.text("site", article.site());
        out.object("leadImage", article.leadImage(), blocks::image);
        out.objectsIfAny("sections", article.sections(), this::section);
        out.objectsIfAny("quotes", article.quotes(), this::quote);
        out.objectsIfAny("notes", article.notes(), this::note);
        out.text("access", article.access().map(JsonObject::nameOf));
    }

    private void teaser(Teaser teaser) {
        headline(teaser.headline());
        out.text("kicker", teaser.kicker());
        out.text("url", teaser.url());
        out.text("published", teaser.published());
        out.textsIfAny("categories", teaser.categories());
        out.objectsIfAny("authors", teaser.authors(), this::contributor);
        out.object("image", teaser.image(), blocks::image);
        out.objectsIfAny("sections", teaser.sections(), this::section);
    }

    private void headline(String headline) {
        if (!headline.isEmpty()) {
            out.text("headline", headline);
        }
    }

    private void contributor(Contributor contributor) {
        out.text("name", contributor.name());
        out.text("url", contributor.url());
        out.text("role", contributor.role());
        out.text("affiliation", contributor.affiliation());
    }

    private void dateline(Dateline dateline) {
        out.text("text", dateline.text());
        out.text("place", dateline.place());
        out.text("agency", dateline.agency());
        out.text("date", dateline.date());
    }

    private void section(Section section) {
        out.text("label", section.label());
        out.text("labelForm", section.labelForm().map(JsonObject::nameOf));
        out.text("kind", section.kind().label());
        out.number("level", section.level());
        out.text("time", section.time());
        out.objectsIfAny("authors", section.authors(), this::contributor);
        out.text("url", section.url());
        out.objects("blocks", section.blocks(), blocks::write);
    }

    private void quote(Quote quote) {
        out.text("text", quote.text());
        out.text("kind", JsonObject.nameOf(quote.kind()));
        out.text("cue", quote.cue());
        out.object("speaker", quote.speaker(), this::speaker);
        out.object("at", Optional.of(quote.at()), this::range);
        out.number("utterance", quote.utterance());
        out.objectsIfAny("content", quote.content(), this::range);
    }

    private void speaker(Speaker speaker) {
        out.text("name", speaker.name());
        out.text("mention", speaker.mention());
        out.object("mentionAt", speaker.mentionAt(), this::range);
        out.text("description", speaker.description());
    }

    private void range(TextRange range) {
        out.text("path", range.path());
        out.number("start", range.start());
        out.number("end", range.end());
    }

    private void note(Note note) {
        out.text("type", note.kind().label());
        blocks.richText(note.text());
        out.text("before", note.before().map(DocumentWriter::pointer));
    }

    private static String pointer(BlockPosition position) {
        return "/sections/" + position.section() + "/blocks/" + position.block();
    }
}
