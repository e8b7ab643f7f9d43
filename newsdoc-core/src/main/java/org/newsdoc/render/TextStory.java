package org.newsdoc.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.Image;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/** Writes a story and its teasers as canonical text. */
final class TextStory {
    private static final Section PLAIN = Section.builder(SectionKind.BODY, 0).build();

    private final TextLines out;
    private final TextBlocks blocks;

    TextStory(TextLines out) {
        this.out = out;
        this.blocks = new TextBlocks(out);
    }

    void article(Article article) {
        out.field("Headline", article.headline());
        out.field("Kicker", article.kicker());
        out.field("Deck", article.deck());
        article.keyPoints().forEach(point -> out.field("Point", point));
        article.authors().forEach(this::author);
        out.field("Published", article.published());
        out.field("Modified", article.modified());
        article.categories().forEach(category -> out.field("Category", category));
        article.topics().forEach(topic -> out.field("Topic", topic));
        out.field("Language", article.language());
        out.field("Address", article.url());
        out.field("Site", article.site());
        out.field("Access", article.access().map(access -> access.name().toLowerCase(Locale.ROOT)));
        article.dateline().ifPresent(this::dateline);
        article.leadImage().ifPresent(this::image);
        var notes = TextNotes.of(article);
        for (int i = 0; i < article.sections().size(); i++) {
            section(article.sections().get(i), i, notes);
        }
        notes.elsewhere().forEach(index -> note(index, notes, true));
    }

    void teaser(Teaser teaser) {
        out.gap();
        out.line("[teaser]");
        out.field("Headline", teaser.headline());
        out.field("Kicker", teaser.kicker());
        teaser.authors().forEach(this::author);
        out.field("Published", teaser.published());
        teaser.categories().forEach(category -> out.field("Category", category));
        out.field("Address", teaser.url());
        teaser.image().ifPresent(this::image);
        for (int i = 0; i < teaser.sections().size(); i++) {
            section(teaser.sections().get(i), i, TextNotes.NONE);
        }
    }

    private void author(Contributor author) {
        out.parts(
                "By",
                Optional.of(author.name()),
                author.role(),
                author.affiliation(),
                author.url().map(Url::value));
    }

    private void dateline(Dateline dateline) {
        out.parts("Dateline", Optional.of(dateline.text()), dateline.place(), dateline.agency(), dateline.date());
    }

    private void image(Image image) {
        out.field("Image", image.url().map(Url::value).orElse(""));
        TextBlocks.describe(image, out);
    }

    private void section(Section section, int index, TextNotes notes) {
        boolean begins = index == 0
                && section.toBuilder().blocks(List.of()).build().equals(PLAIN)
                && (!section.blocks().isEmpty() || notes.isIn(index));
        if (!begins) {
            head(section);
        }
        for (int i = 0; i <= section.blocks().size(); i++) {
            notes.before(index, i).forEach(note -> note(note, notes, false));
            if (i < section.blocks().size()) {
                Block block = section.blocks().get(i);
                out.gap();
                blocks.write(block);
            }
        }
    }

    /** The line of a section: its label as a heading ({@code ==}), as run-in ({@code =:}), or none ({@code =-}). */
    private void head(Section section) {
        boolean runIn = section.labelForm().filter(LabelForm.RUN_IN::equals).isPresent();
        var sign = section.label().isEmpty() ? "=-" : runIn ? "=:" : "==";
        out.gap();
        out.line(
                section.label().map(label -> sign + " " + TextLines.part(label)).orElse(sign));
        var kind = section.label().isEmpty() ? SectionKind.BODY : SectionKind.CROSSHEAD;
        out.field("Kind", Optional.of(section.kind()).filter(own -> !own.equals(kind)));
        int level = section.label().isEmpty() ? 0 : 1;
        out.field("Level", Optional.of(section.level()).filter(own -> own != level));
        var form = sign.equals("=-") ? "none" : runIn ? "run-in" : "heading";
        var own = section.labelForm()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("none");
        out.field("Form", Optional.of(own).filter(one -> !one.equals(form)));
        out.field("Time", section.time());
        section.authors().forEach(this::author);
        out.field("Address", section.url());
    }

    private void note(int index, TextNotes notes, boolean placed) {
        var note = notes.get(index);
        out.gap();
        out.line("[note]");
        out.field("Kind", note.kind().label());
        out.field("Number", notes.number(index));
        if (placed) {
            out.field(
                    "Place",
                    note.before()
                            .map(place -> place.section() + "/" + place.block())
                            .orElse("none"));
        }
        out.field("Text", note.text().text());
    }
}
