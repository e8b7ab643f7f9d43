package org.newsdoc.json;

import org.jspecify.annotations.Nullable;
import org.newsdoc.json.internal.JsonObject;
import org.newsdoc.model.Access;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Source;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/** Reads a document and what is in it but blocks, quotes and notes. */
final class DocumentReader {
    private DocumentReader() {}

    static NewsDocument read(JsonObject json) {
        checkVersion(json);
        return NewsDocument.builder()
                .source(json.object("source", DocumentReader::source).orElse(null))
                .article(json.object("article", DocumentReader::article).orElse(null))
                .teasers(json.objects("teasers", DocumentReader::teaser))
                .build();
    }

    private static void checkVersion(JsonObject json) {
        int version = json.requiredNumber("version");
        if (version < 1 || version > NewsDocumentJson.VERSION) {
            throw json.problem(
                    "version", "expected version " + NewsDocumentJson.VERSION + ", found version " + version);
        }
    }

    private static Source source(JsonObject json) {
        return Source.builder()
                .url(url(json))
                .mediaType(json.text("mediaType").orElse(null))
                .build();
    }

    private static Article article(JsonObject json) {
        var article = Article.builder(json.text("headline").orElse(""))
                .kicker(json.text("kicker").orElse(null))
                .deck(json.text("deck").orElse(null))
                .keyPoints(json.texts("keyPoints"))
                .leadImage(json.object("leadImage", BlockReader::image).orElse(null))
                .sections(json.objects("sections", DocumentReader::section))
                .quotes(json.objects("quotes", QuoteReader::quote))
                .notes(json.objects("notes", QuoteReader::note));
        readOrigin(json, article);
        return article.build();
    }

    private static void readOrigin(JsonObject json, Article.Builder article) {
        article.authors(json.objects("authors", DocumentReader::contributor))
                .dateline(json.object("dateline", DocumentReader::dateline).orElse(null))
                .published(date(json, "published"))
                .modified(date(json, "modified"))
                .categories(json.texts("categories"))
                .topics(json.texts("topics"))
                .language(json.parsed("language", LanguageTag::new).orElse(null))
                .url(url(json))
                .site(json.text("site").orElse(null))
                .access(json.constant("access", Access.values()).orElse(null));
    }

    private static Teaser teaser(JsonObject json) {
        return Teaser.builder(json.text("headline").orElse(""))
                .kicker(json.text("kicker").orElse(null))
                .url(url(json))
                .published(date(json, "published"))
                .categories(json.texts("categories"))
                .authors(json.objects("authors", DocumentReader::contributor))
                .image(json.object("image", BlockReader::image).orElse(null))
                .sections(json.objects("sections", DocumentReader::section))
                .build();
    }

    private static Contributor contributor(JsonObject json) {
        return Contributor.builder(json.requiredText("name"))
                .url(url(json))
                .role(json.text("role").orElse(null))
                .affiliation(json.text("affiliation").orElse(null))
                .build();
    }

    private static Dateline dateline(JsonObject json) {
        return Dateline.builder(json.requiredText("text"))
                .place(json.text("place").orElse(null))
                .agency(json.text("agency").orElse(null))
                .date(json.text("date").orElse(null))
                .build();
    }

    private static Section section(JsonObject json) {
        var kind = json.parsed("kind", SectionKind::new).orElseThrow(() -> json.missing("kind"));
        return Section.builder(kind, json.requiredNumber("level"))
                .label(json.text("label").orElse(null))
                .labelForm(json.constant("labelForm", LabelForm.values()).orElse(null))
                .time(date(json, "time"))
                .authors(json.objects("authors", DocumentReader::contributor))
                .url(url(json))
                .blocks(json.requiredObjects("blocks", BlockReader::block))
                .build();
    }

    private static @Nullable Url url(JsonObject json) {
        return json.parsed("url", Url::new).orElse(null);
    }

    private static @Nullable NewsDate date(JsonObject json, String name) {
        return json.parsed(name, DocumentReader::date).orElse(null);
    }

    private static NewsDate date(String iso) {
        return NewsDate.parse(iso).orElseThrow(() -> new IllegalArgumentException("no ISO 8601 date: \"" + iso + "\""));
    }
}
