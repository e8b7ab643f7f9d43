package org.newsdoc.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.Note;
import org.newsdoc.model.Section;
import org.newsdoc.model.Teaser;

/** Writes a story with its headlines, sections and notes, and the teasers under it. */
final class HtmlStory {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private final Html html;
    private final HtmlBlocks blocks;
    private final HtmlByline byline;

    HtmlStory(Html html) {
        this.html = html;
        this.blocks = new HtmlBlocks(html);
        this.byline = new HtmlByline(html);
    }

    /** The attributes of an element whose text is in a language. */
    static String[] language(Optional<LanguageTag> language) {
        boolean toLeft = language.map(LanguageTag::language)
                .filter(RIGHT_TO_LEFT::contains)
                .isPresent();
        return new String[] {"lang", language.map(LanguageTag::value).orElse(""), "dir", toLeft ? "rtl" : ""};
    }

    void article(Article article) {
        var access = article.access().map(one -> one.name().toLowerCase(Locale.ROOT));
        html.open(
                        "article",
                        Stream.concat(
                                        Stream.of(language(article.language())),
                                        Stream.of("data-access", access.orElse("")))
                                .toArray(String[]::new))
                .line();
        html.open("header").line();
        rubric(article);
        kicker(article.kicker(), article.headline());
        html.textLine("h1", "", Optional.of(article.headline()));
        html.textLine("p", "deck", article.deck());
        byline.write(article.authors(), article.published(), article.modified(), List.of());
        list("key-points", article.keyPoints());
        html.close("header").line();
        article.leadImage().ifPresent(image -> blocks.image(image, "lead"));
        var notes = new PlacedNotes(article);
        for (int i = 0; i < article.sections().size(); i++) {
            section(article, i, notes);
        }
        notes.elsewhere().forEach(this::note);
        list("topics", article.topics());
        html.close("article").line();
    }

    /** Over everything else: the paper, which leads to the story there, and the paper's names for where it belongs. */
    private void rubric(Article article) {
        var site = article.site().filter(name -> !name.isBlank());
        var categories = printed(article.categories());
        if (site.isEmpty() && categories.isEmpty()) {
            return;
        }
        html.open("p", "class", "rubric");
        site.ifPresent(name -> html.open("cite")
                .linked(article.url().flatMap(SafeAddress::ofLink), inner -> inner.escaped(name))
                .close("cite")
                .raw(categories.isEmpty() ? "" : " · "));
        html.escaped(String.join(" · ", categories)).close("p").line();
    }

    private static List<String> printed(List<String> categories) {
        return categories.stream().filter(category -> !category.isBlank()).toList();
    }

    private void list(String style, List<String> texts) {
        if (!texts.isEmpty()) {
            html.open("ul", "class", style).line();
            texts.forEach(text -> html.open("li").escaped(text).close("li").line());
            html.close("ul").line();
        }
    }

    /** The kicker, unless it stands in the headline. */
    private void kicker(Optional<String> kicker, String headline) {
        html.textLine("p", "kicker", kicker.filter(text -> !headline.contains(text)));
    }

    private void section(Article article, int index, PlacedNotes notes) {
        var section = article.sections().get(index);
        var lead = lead(section, index == 0 ? article.dateline() : Optional.empty());
        html.open("section", "data-kind", section.kind().label()).line();
        label(section, section.level() + 1);
        byline.write(section.authors(), section.time(), Optional.empty(), List.of());
        notes.walk(index, section, new PlacedNotes.Target() {
            @Override
            public void blocks(List<Block> run, boolean first) {
                blocks.write(run, first ? lead : Optional.empty());
            }

            @Override
            public void note(Note note) {
                HtmlStory.this.note(note);
            }
        });
        html.close("section").line();
    }

    private static boolean isRunIn(Section section) {
        return section.labelForm().filter(form -> form == LabelForm.RUN_IN).isPresent();
    }

    /** The label as a heading, which leads to where the section has an address of its own. */
    private void label(Section section, int level) {
        var tag = "h" + Math.min(6, Math.max(2, level));
        section.label()
                .filter(label -> !isRunIn(section) && !label.isBlank())
                .ifPresent(label -> html.open(tag)
                        .linked(section.url().flatMap(SafeAddress::ofLink), inner -> inner.escaped(label))
                        .close(tag)
                        .line());
    }

    /** What stands before the first text of a section: its run-in label and the dateline. */
    private static Optional<Consumer<Html>> lead(Section section, Optional<Dateline> dateline) {
        var label = section.label().filter(text -> isRunIn(section) && !text.isBlank());
        if (label.isEmpty() && dateline.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(html -> {
            label.ifPresent(text -> html.open("strong", "class", "label")
                    .escaped(text + ":")
                    .close("strong")
                    .raw(" "));
            dateline.ifPresent(line -> html.open("span", "class", "dateline")
                    .escaped(line.text())
                    .close("span")
                    .raw(" "));
        });
    }

    private void note(Note note) {
        html.open("aside", "class", "note", "data-type", note.kind().label())
                .open("p")
                .richText(note.text())
                .close("p")
                .close("aside")
                .line();
    }

    void teasers(List<Teaser> teasers) {
        if (teasers.isEmpty()) {
            return;
        }
        html.open("aside", "class", "teasers").line();
        teasers.forEach(this::teaser);
        html.close("aside").line();
    }

    private void teaser(Teaser teaser) {
        html.open("article", "class", "teaser").line();
        kicker(teaser.kicker(), teaser.headline());
        html.open("h2")
                .linked(teaser.url().flatMap(SafeAddress::ofLink), inner -> inner.escaped(teaser.headline()))
                .close("h2")
                .line();
        byline.write(teaser.authors(), teaser.published(), Optional.empty(), printed(teaser.categories()));
        teaser.image().ifPresent(image -> blocks.image(image, ""));
        for (var section : teaser.sections()) {
            label(section, 3);
            blocks.write(section.blocks(), lead(section, Optional.empty()));
        }
        html.close("article").line();
    }
}
