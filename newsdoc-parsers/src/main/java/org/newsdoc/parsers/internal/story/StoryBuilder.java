package org.newsdoc.parsers.internal.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockPosition;
import org.newsdoc.model.Dateline;
import org.newsdoc.model.LabelForm;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.Note;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.label.SectionLabels;
import org.newsdoc.parsers.internal.language.Habit;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Makes sections of a story's parts, in the same way for HTML and text: opens a section at each crosshead and run-in
 * label, cuts the dateline from the first paragraph, and takes notes out of the run.
 */
public final class StoryBuilder {
    private final Context context;
    private final String head;
    private final boolean labelled;
    private final int[] levels;
    private final List<Section> sections = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Section.Builder section = Section.builder(SectionKind.BODY, 0);
    private int blocks;
    private boolean labelledSection;
    private int headingLevel;
    private boolean started;
    private @Nullable Dateline dateline;

    private StoryBuilder(List<Part> parts, Context context, String head) {
        this.context = context;
        this.head = head;
        this.labelled = usesLabels(parts, context.knowledge().labels());
        this.levels = levels(parts);
    }

    /** Puts a story without a headline together. */
    public static Story build(List<Part> parts, Context context) {
        return build(parts, context, "");
    }

    /**
     * Puts a story together.
     *
     * @param head headline and deck
     */
    public static Story build(List<Part> parts, Context context, String head) {
        var builder = new StoryBuilder(parts, context, head);
        for (var part : parts) {
            builder.add(part);
        }
        builder.close();
        return new Story(builder.sections, builder.notes, builder.dateline);
    }

    private void add(Part part) {
        if (part instanceof Part.Heading heading) {
            open(heading);
        } else if (part instanceof Part.Post post) {
            open(post);
        } else if (part instanceof Part.Remark remark) {
            note(remark.kind(), remark.text());
        } else if (part instanceof Part.Content content) {
            add(content.block());
        } else {
            throw new AssertionError("no such part: " + part);
        }
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph.content());
        } else if (block instanceof ListBlock list) {
            started = true;
            add(list);
        } else {
            append(block);
        }
    }

    private void add(RichText paragraph) {
        var note = context.knowledge().notes().read(paragraph.text());
        if (note.isPresent()) {
            note(note.get(), paragraph);
            return;
        }
        var text = started ? paragraph : withoutDateline(paragraph);
        started = true;
        var runIn = context.knowledge().labels().runIn(text, labelled).orElse(null);
        if (runIn != null) {
            open(runIn);
            text = text.slice(runIn.end(), text.text().length());
        }
        if (!text.isEmpty()) {
            append(new Paragraph(text));
        }
    }

    /** A single bullet before a known label is an ornament of the label, as in newsletters. */
    private void add(ListBlock list) {
        if (list.items().size() != 1) {
            append(list);
            return;
        }
        var item = list.items().get(0);
        var runIn = context.knowledge().labels().knownRunIn(item.content()).orElse(null);
        if (runIn == null) {
            append(list);
            return;
        }
        open(runIn);
        var rest = item.content().slice(runIn.end(), item.text().length());
        append(
                item.items().isEmpty() && !list.ordered()
                        ? new Paragraph(rest)
                        : new ListBlock(list.ordered(), List.of(new ListItem(rest, item.items()))));
    }

    private RichText withoutDateline(RichText paragraph) {
        var datelines = context.knowledge().datelines();
        var found = datelines
                .read(paragraph.text())
                .or(() -> Habit.PLACE_BEFORE_POINT.in(context.language())
                        ? datelines.readPointed(paragraph.text(), head)
                        : Optional.empty())
                .orElse(null);
        if (found == null) {
            return paragraph;
        }
        dateline = found.dateline();
        return paragraph.slice(found.end(), paragraph.text().length());
    }

    private void open(Part.Heading heading) {
        var label = withoutColon(heading.text().text());
        var kind = context.knowledge().labels().kind(label).orElse(SectionKind.CROSSHEAD);
        headingLevel = levels[heading.rank()];
        open(Section.builder(kind, headingLevel).label(label).labelForm(LabelForm.HEADING));
    }

    private void open(SectionLabels.RunIn runIn) {
        open(Section.builder(runIn.kind(), headingLevel + 1)
                .label(runIn.label())
                .labelForm(LabelForm.RUN_IN));
    }

    private void open(Part.Post post) {
        var label = withoutColon(post.label().text());
        headingLevel = 1;
        open(Section.builder(SectionKind.POST, 1)
                .label(label.isEmpty() ? null : label)
                .labelForm(label.isEmpty() ? null : LabelForm.HEADING)
                .time(post.time())
                .authors(post.authors())
                .url(post.url()));
    }

    private void open(Section.Builder next) {
        close();
        section = next;
        labelledSection = true;
        blocks = 0;
    }

    private void close() {
        if (labelledSection || blocks > 0) {
            sections.add(section.build());
        }
    }

    private void append(Block block) {
        section.addBlock(block);
        blocks++;
    }

    private void note(NoteKind kind, RichText text) {
        notes.add(Note.builder(kind, text).before(position()).build());
    }

    /** The place that the next block will have. */
    private @Nullable BlockPosition position() {
        if (labelledSection || blocks > 0) {
            return new BlockPosition(sections.size(), blocks);
        }
        return new BlockPosition(0, 0);
    }

    private static String withoutColon(String label) {
        var text = label.strip();
        int end = text.length();
        while (end > 0 && (Signs.isColon(text, end - 1) || Signs.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A story uses run-in labels when one of them is known, or when two paragraphs have their form. */
    private static boolean usesLabels(List<Part> parts, SectionLabels labels) {
        int alike = 0;
        for (var part : parts) {
            if (part instanceof Part.Content content && content.block() instanceof Paragraph paragraph) {
                if (labels.knownRunIn(paragraph.content()).isPresent()) {
                    return true;
                }
                alike += labels.looksLabelled(paragraph.text()) ? 1 : 0;
            }
        }
        return alike >= 3;
    }

    /** The level of each rank of heading that occurs, from 1; rank 0 counts as the lowest. */
    private static int[] levels(List<Part> parts) {
        var ranks = new TreeSet<Integer>();
        for (var part : parts) {
            if (part instanceof Part.Heading heading) {
                ranks.add(heading.rank() == 0 ? 7 : heading.rank());
            }
        }
        var levels = new int[8];
        int level = 0;
        for (int rank : ranks) {
            levels[rank % 7] = ++level;
        }
        return levels;
    }
}
