package org.newsdoc.parsers.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.phrase.Signs;
import org.newsdoc.parsers.internal.story.Part;

/** Reads the lines of a story: paragraphs, lists, crossheads, pictures, notes, and the links to other stories among them. */
final class BodyReader {
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_TAGLINE = 500;

    private static final int MOST_TAGLINES = 5;

    private final Facts facts;
    private final Topics topics;
    private final int end;
    private final List<Part> parts = new ArrayList<>();
    private final List<Teaser> teasers = new ArrayList<>();
    private final List<String> topicList;
    private final @Nullable LocalDate day;
    private final Turns turns;
    private int i;

    private final BitSet passed;

    private BodyReader(
            Facts facts,
            Topics topics,
            int start,
            int end,
            BitSet passed,
            List<String> topicList,
            @Nullable LocalDate day) {
        this.day = day;
        this.passed = passed;
        this.facts = facts;
        this.topics = topics;
        this.end = end;
        this.topicList = topicList;
        this.turns = Turns.of(facts, start, end);
        this.i = start;
    }

    /** What was read. */
    record Body(List<Part> parts, List<Teaser> teasers) {}

    /**
     * Reads a story.
     *
     * @param passed lines that are no part of it
     * @param topicList where topics printed in the story go
     * @param day the day of all posts of a live blog, if known
     */
    static Body read(
            Facts facts,
            Topics topics,
            int start,
            int end,
            BitSet passed,
            List<String> topicList,
            @Nullable LocalDate day) {
        var reader = new BodyReader(facts, topics, start, end, passed, topicList, day);
        while (reader.i < end) {
            reader.readOne();
        }
        return new Body(reader.parts, reader.teasers);
    }

    private void readOne() {
        if (facts.isFurniture(i) || passed.get(i) || CaptionPlace.isCaptionAhead(facts, i) || facts.isBoxed(i)) {
            i++;
        } else if (facts.posts().contains(i)) {
            readPost();
        } else if (NoteBox.read(facts, i, end).isPresent()) {
            readNote(NoteBox.read(facts, i, end).get());
        } else if (facts.isRule(i)) {
            readRule();
        } else if (facts.lines().get(i).isItem() && !facts.isLabelledLink(i)) {
            readList();
        } else if (facts.isBareMarker(i) && i + 2 == end && facts.shape(i + 1).last() == '.') {
            parts.add(new Part.Heading(0, RichText.of(facts.text(i))));
            i++;
        } else if (facts.isLink(i)) {
            readMarker();
        } else if (topics.opens(facts.text(i))) {
            i = topics.read(facts, i, topicList);
        } else if (i + 1 < end && !facts.isProse(i) && CaptionPlace.isCreditedBelow(facts, i)) {
            readCaption(new Caption(facts.text(i), ""));
        } else if (i + 1 < end && CaptionLine.isTwice(facts, i)) {
            add(Pictures.of(new Caption(facts.text(i), "")));
            i += 2;
        } else if (AuthorTaglines.isSignature(facts.text(i))) {
            add(facts.text(i));
            i++;
        } else if (isCreditAgain()) {
            i++;
        } else if (facts.caption(i).isPresent()) {
            readCaption(facts.caption(i).get());
        } else if (facts.text(i).charAt(0) == '>') {
            readQuote();
        } else if (i + 1 < end
                && (facts.isHeadline(i) && facts.isDated(i + 1) || Signature.isOfPost(facts.text(i + 1)))) {
            readCard();
        } else if (isHeadingShaped(i)) {
            readHeadings();
        } else {
            add(facts.text(i));
            i++;
        }
    }

    /** The time of a post and the heading under it, if there is one. */
    private void readPost() {
        var time = facts.posts().time(facts.text(i), day);
        i++;
        boolean headed = i + 1 < end && isHeadingShaped(i) && !isHeadingShaped(i + 1);
        parts.add(new Part.Post(RichText.of(headed ? facts.text(i) : ""), time, List.of(), null));
        i += headed ? 1 : 0;
    }

    private void readNote(NoteBox note) {
        parts.add(new Part.Remark(note.kind(), RichText.of(facts.text(note.text()))));
        i = note.text() + 1;
    }

    private void add(String text) {
        parts.add(new Part.Content(new Paragraph(RichText.of(text))));
    }

    /** A rule of underscores with nothing but short remarks behind it opens the taglines; other rules say nothing. */
    private void readRule() {
        boolean taglines = facts.context().knowledge().notes().isRule(facts.text(i)) && onlyRemarks(i + 1);
        i++;
        while (taglines && i < end) {
            if (!facts.isRule(i) && !facts.isFurniture(i)) {
                var kind =
                        facts.context().knowledge().notes().read(facts.text(i)).orElse(NoteKind.TAGLINE);
                parts.add(new Part.Remark(kind, RichText.of(facts.text(i))));
            }
            i++;
        }
    }

    private boolean onlyRemarks(int from) {
        for (int next = from; next < end; next++) {
            if (facts.text(next).length() > LONGEST_TAGLINE
                    || facts.lines().get(next).isItem()
                    || facts.marker(next).isPresent()) {
                return false;
            }
        }
        return end - from <= MOST_TAGLINES;
    }

    private void readList() {
        int start = i;
        while (i < end && facts.lines().get(i).isItem() && (i == start || !opensOtherList(start, i))) {
            i++;
        }
        parts.add(new Part.Content(ListReader.read(facts, start, i)));
    }

    /** Whether an item set apart by a blank line has another bullet than the list it stands under. */
    private boolean opensOtherList(int start, int item) {
        var first = facts.lines().get(start);
        var line = facts.lines().get(item);
        return line.afterBlank()
                && line.indent() == first.indent()
                && line.bullet().sign() != first.bullet().sign();
    }

    /** A link to another story in this line, or in the lines under it. */
    private void readMarker() {
        var links = new LinkBox(facts, i, end);
        teasers.addAll(links.read());
        i = links.end();
    }

    /** A picture; a credit alone takes the line under it for its caption when that is no sentence. */
    private void readCaption(Caption caption) {
        var image = Pictures.of(caption);
        i++;
        if (i < end && caption.caption().isEmpty() && CaptionPlace.isCaptionUnder(facts, i - 1)) {
            image = Pictures.complete(image, new Caption(facts.text(i), "")).orElse(image);
            i++;
        } else if (i < end && facts.caption(i).isPresent()) {
            var whole = Pictures.complete(image, facts.caption(i).get());
            if (whole.isPresent()) {
                image = whole.get();
                i++;
            }
        } else if (i < end && image.caption().isEmpty() && !facts.lines().isSpaced() && isCaption(i)) {
            image = Pictures.complete(image, new Caption(facts.text(i), "")).orElse(image);
            i++;
        }
        add(image);
    }

    /** A credit alone that was printed before, as it is where a picture opens in a window of its own. */
    private boolean isCreditAgain() {
        return facts.isRepeated(i)
                && !CaptionPlace.isCaptionUnder(facts, i)
                && facts.caption(i)
                        .filter(caption -> caption.caption().isEmpty())
                        .isPresent();
    }

    /** A line under a credit that is neither a sentence nor anything else. */
    private boolean isCaption(int line) {
        return facts.isHeadline(line)
                && !facts.shape(line).endsSentence()
                && !facts.isLabelled(line)
                && !facts.isNote(line);
    }

    private void add(Image image) {
        parts.add(new Part.Content(new Figure(image)));
    }

    private void readQuote() {
        var lines = new ArrayList<Paragraph>();
        while (i < end && facts.text(i).charAt(0) == '>') {
            var text = facts.text(i).substring(1).strip();
            if (!text.isEmpty()) {
                lines.add(new Paragraph(RichText.of(text)));
            }
            i++;
        }
        if (!lines.isEmpty()) {
            parts.add(new Part.Content(BlockQuote.of(lines)));
        }
    }

    /** Somebody's post, signed with a dash and a date, or a link to another story with its date. */
    private void readCard() {
        var signature = facts.text(i + 1);
        boolean post = Signature.isOfPost(facts.text(i + 1))
                || signature.charAt(0) == '\u2014'
                || signature.charAt(0) == '\u2013';
        if (post) {
            int name = Signs.skipSpace(signature, 1);
            parts.add(new Part.Content(BlockQuote.of(List.of(Paragraph.of(facts.text(i))), signature.substring(name))));
        } else {
            var card = new Card();
            card.headline = facts.text(i);
            facts.meta(i + 1).ifPresent(card::add);
            teasers.add(card.build(facts.context()));
        }
        i += 2;
    }

    private boolean isHeadingShaped(int line) {
        var text = facts.text(line);
        return text.length() <= LONGEST_HEADING
                && facts.shape(line).words() <= 16
                && !facts.isProse(line)
                && facts.isHeading(line)
                && facts.shape(line).sentences() == 0
                && !facts.isLabelled(line)
                && !facts.isNote(line)
                && !isLeadIn(line)
                && text.charAt(0) != '('
                && !turns.isTurn(facts.text(line))
                && !(facts.shape(line).last() == '?' && turns.exist());
    }

    /** Words that end in a colon and introduce what follows; a known label is none. */
    private boolean isLeadIn(int line) {
        char last = facts.shape(line).last();
        return (last == ':' || last == '\uff1a')
                && facts.shape(line).words() > 3
                && facts.label(line).isEmpty();
    }

    /** One short line is a crosshead; of several the last may be one, and the others are short paragraphs. */
    private void readHeadings() {
        int stop = i;
        while (stop < end && isHeadingShaped(stop)) {
            stop++;
        }
        int run = stop - i;
        boolean headsText = stop < end;
        for (; i < stop; i++) {
            boolean heads =
                    i == stop - 1 ? headsText : run == 2 && facts.lines().isSpaced();
            if (facts.label(i).isPresent()
                    || heads && Signs.isColon(facts.text(i), facts.text(i).length() - 1)) {
                parts.add(new Part.Heading(0, RichText.of(label(facts.text(i)))));
            } else if (heads) {
                parts.add(new Part.Heading(0, RichText.of(undashed(facts.text(i)))));
            } else if (facts.lines().isSpaced() || facts.shape(i).endsSentence()) {
                add(facts.text(i));
            } else if (facts.shape(i).words() >= 5) {
                teasers.add(Teasers.of(facts.text(i), facts.context()));
            }
        }
    }

    /** A crosshead without the dashes that agencies set around it: {@code - Foreign aid -}. */
    private static String undashed(String line) {
        int last = line.length() - 1;
        boolean dashed = last > 4
                && "-\u2013\u2014".indexOf(line.charAt(0)) >= 0
                && line.charAt(0) == line.charAt(last)
                && line.charAt(1) == ' '
                && line.charAt(last - 1) == ' ';
        return dashed ? line.substring(2, last - 1).strip() : line;
    }

    /** A label without the emoji before it, as one that runs in has none. */
    private static String label(String line) {
        int start = Signs.skipLead(line, 0);
        return start > 0 && start < line.length() ? line.substring(start) : line;
    }
}
