package org.newsdoc.parsers.internal.text;

import org.newsdoc.model.RichText;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.story.Part;

/** Reads what stands over a story: kicker, deck, byline, dates, key points, picture; and where the body begins. */
final class HeadReader {
    /** Lines under the headline that may stand before the body. */
    private static final int BELOW = 60;

    private static final int LONGEST_DECK = 450;

    /** So many words, in a text that a reader copied, belong to the story. */
    private static final int SENTENCE = 6;

    private final Facts facts;
    private final int story;
    private final Head head = new Head();
    private final BylineLines bylines;
    private final KeyPoints points;

    private HeadReader(Facts facts, int story) {
        this.facts = facts;
        this.story = story;
        this.bylines = new BylineLines(facts, head, story);
        this.points = new KeyPoints(facts, head);
    }

    /**
     * Reads the head of a story.
     *
     * @param headline where the headline stands
     * @param from the first line under the headline
     * @param story where the stretch of lines begins that holds the body
     */
    static Head read(Facts facts, HeadlineFinder.Found headline, int from, int story) {
        var reader = new HeadReader(facts, story);
        reader.head.headline = headline.text();
        reader.head.headlineLine = headline.line();
        reader.head.site = headline.site();
        reader.below(from);
        Overline.read(facts, reader.head, Math.max(0, headline.line()));
        if (!headline.kicker().isEmpty()) {
            reader.head.kicker = headline.kicker();
        }
        return reader.head;
    }

    static boolean isSure(MetaLine meta) {
        return meta.explicit()
                || meta.published().isPresent()
                || meta.modified().isPresent();
    }

    private void below(int from) {
        int i = from;
        int limit = Math.min(facts.size(), from + BELOW);
        while (i < limit) {
            int next = readBelow(i);
            boolean spaced = facts.lines().isSpaced() && facts.shape(i).words() >= SENTENCE && !facts.isExplicitMeta(i);
            if (next == i && (i >= story || spaced || isFirstLabel(i))) {
                head.bodyStart = i;
                return;
            }
            i = Math.max(next, i + 1);
        }
        head.bodyStart = Math.max(i, story);
    }

    /** Whether a line is the label of the body's first section. */
    private boolean isFirstLabel(int i) {
        return i + 1 == story
                && facts.label(i)
                        .filter(kind -> !kind.equals(SectionKind.KEY_POINTS))
                        .isPresent();
    }

    /** The line after what was read at {@code i}; {@code i} itself when the body begins there. */
    private int readBelow(int i) {
        if (facts.isFurniture(i) || facts.isRule(i) || facts.text(i).equals(head.headline)) {
            return i + 1;
        }
        var caption = facts.caption(i).filter(credit -> !isAgencyOverDate(i, credit));
        if (caption.isPresent()) {
            addCaption(i, caption.get());
            if (caption.get().caption().isEmpty() && CaptionPlace.isCaptionUnder(facts, i)) {
                head.add(new Caption(facts.text(i + 1), ""));
                return i + 2;
            }
            return i + 1;
        }
        if (CaptionLine.isTwice(facts, i)) {
            head.add(new Caption(facts.text(i), ""));
            return i + 2;
        }
        var described = CaptionLine.read(facts, i, head.hasByline());
        if (described.isPresent()) {
            add(described.get());
            return described.get().end();
        }
        if (isPicture(i)) {
            head.add(new Caption(facts.text(i + 1), ""), facts.text(i));
            return i + 2;
        }
        if (CaptionPlace.isCaptionAhead(facts, i)) {
            return i + 1;
        }
        if (CaptionPlace.isCreditedBelow(facts, i)
                && (isDescription(i)
                        || isUnlabelled(i) && (facts.lines().isSpaced() || head.deck != null || head.hasByline()))) {
            head.add(new Caption(
                    facts.text(i), facts.caption(i + 1).orElseThrow().credit()));
            return i + 2;
        }
        int meta = bylines.read(i);
        if (meta > i) {
            return meta;
        }
        if (facts.lines().get(i).isItem() || points.open(i)) {
            return points.read(i);
        }
        if (facts.label(i).isPresent() || facts.isLabelled(i)) {
            return i;
        }
        return facts.shape(i).isSentence() || facts.isHeading(i) ? readText(i) : readOther(i);
    }

    /** Whether a line without any word of credits and captions stands right over the date: who wrote the story. */
    private boolean isAgencyOverDate(int i, Caption caption) {
        return caption.credit().equals(facts.text(i))
                && caption.caption().isEmpty()
                && head.images.isEmpty()
                && facts.has(i + 1)
                && facts.isDated(i + 1)
                && AuthorTaglines.isSignature(facts.text(i));
    }

    /** Two lines close together right before the first sentence: what a picture shows, and its caption. */
    private boolean isPicture(int i) {
        return facts.lines().isSpaced()
                && facts.has(i + 2)
                && facts.shape(i).words() >= SENTENCE
                && !facts.lines().get(i + 1).afterBlank()
                && facts.lines().get(i + 2).afterBlank()
                && facts.shape(i + 2).isSentence()
                && isDescription(i)
                && isDescription(i + 1);
    }

    private boolean isDescription(int i) {
        return facts.isHeading(i)
                && !facts.shape(i).endsSentence()
                && facts.meta(i).isEmpty()
                && isUnlabelled(i)
                && head.hasByline();
    }

    private boolean isUnlabelled(int i) {
        return facts.label(i).isEmpty() && !facts.isLabelled(i);
    }

    private void add(CaptionLine line) {
        if (line.alt().isEmpty()) {
            head.add(line.caption());
        } else {
            head.add(line.caption(), line.alt());
        }
    }

    /** A caption; "Story by A, photographs by B" is a byline and a credit. */
    private void addCaption(int i, Caption caption) {
        int comma = caption.caption().length() - 1;
        if (comma > 0 && caption.caption().charAt(comma) == ',') {
            var byline = facts.context()
                    .knowledge()
                    .metaLines()
                    .read(caption.caption().substring(0, comma), facts.context())
                    .filter(meta -> meta.explicit() && !meta.authors().isEmpty());
            if (byline.isPresent()) {
                head.add(byline.get(), facts.lines().get(i).number());
                head.add(new Caption("", caption.credit()));
                return;
            }
        }
        head.add(caption);
    }

    /** A sentence or heading under the headline: deck, kicker, role of the author, or the beginning of the body. */
    private int readText(int i) {
        if (bylines.readRole(i)) {
            return i + 1;
        }
        var note = facts.context().knowledge().notes().read(facts.text(i));
        if (note.isPresent() && facts.text(i).charAt(0) == '(') {
            head.remarks.add(new Part.Remark(note.get(), RichText.of(facts.text(i))));
            return i + 1;
        }
        if (facts.context().knowledge().kickers().isKicker(facts.text(i))) {
            head.kicker = head.kicker == null ? facts.text(i) : head.kicker;
            return i + 1;
        }
        if (isOwnHeadline(i)) {
            head.kicker = head.headline;
            head.headline = facts.text(i);
            return i + 1;
        }
        if (isPointUnderDeck(i)) {
            head.keyPoints.add(facts.text(i - 1));
            head.keyPoints.add(facts.text(i));
            head.deck = null;
            return i + 1;
        }
        if ((head.deck == null || isBetterDeck(i)) && isDeck(i)) {
            setDeck(facts.text(i));
            return i + 1;
        }
        return facts.shape(i).isSentence() || opensBody(i) ? i : readOther(i);
    }

    /** Two or three words under a line as short, with deck and byline under them: the line over them is a kicker. */
    private boolean isOwnHeadline(int i) {
        int words = facts.shape(i).words();
        int deck = i + 1;
        return facts.lines().isSpaced()
                && head.kicker == null
                && head.deck == null
                && !head.hasByline()
                && words >= 2
                && words <= 3
                && Shape.of(head.headline).words() <= 5
                && facts.isHeading(i)
                && facts.has(deck)
                && facts.shape(deck).isSentence()
                && facts.has(deck + 1)
                && metaAhead(deck + 1);
    }

    /** The second of two lines without full stops, close together over the byline: points rather than a deck. */
    private boolean isPointUnderDeck(int i) {
        return facts.lines().isSpaced()
                && !facts.lines().get(i).afterBlank()
                && facts.text(i - 1).equals(head.deck)
                && head.keyPoints.isEmpty()
                && !head.hasByline()
                && isPoint(i - 1)
                && isPoint(i)
                && facts.has(i + 1)
                && metaAhead(i + 1);
    }

    private boolean isPoint(int i) {
        return Character.isUpperCase(facts.text(i).charAt(0))
                && !facts.shape(i).endsSentence()
                && facts.shape(i).words() >= SENTENCE;
    }

    /** A sentence under a line that is none. */
    private boolean isBetterDeck(int i) {
        return head.deck != null
                && !Shape.of(head.deck).endsSentence()
                && facts.shape(i).endsSentence();
    }

    /** Takes a deck; a second one says that the first is the headline, and the short line over it the kicker. */
    private void setDeck(String deck) {
        if (head.deck != null
                && head.kicker == null
                && facts.lines().isSpaced()
                && Shape.of(head.headline).words() <= 6) {
            head.kicker = head.headline;
            head.headline = head.deck;
        }
        head.deck = deck;
    }

    private boolean isDeck(int i) {
        var shape = facts.shape(i);
        if (facts.text(i).length() > LONGEST_DECK
                || shape.words() < 4
                || shape.last() == ':'
                || shape.sentences() > 3
                || facts.context().knowledge().datelines().read(facts.text(i)).isPresent()) {
            return false;
        }
        boolean signed = !head.authors.isEmpty();
        int ahead = facts.next(i);
        if (!signed && metaAhead(ahead)) {
            return true;
        }
        if (!facts.has(ahead)) {
            return false;
        }
        if (!isDated() && facts.isDated(ahead)) {
            return true;
        }
        boolean datelineAhead = facts.isProse(ahead)
                && facts.context()
                        .knowledge()
                        .datelines()
                        .read(facts.text(ahead))
                        .isPresent();
        if (datelineAhead
                || !signed
                        && !isDated()
                        && (facts.caption(ahead).isPresent() || CaptionPlace.isCreditedBelow(facts, ahead))) {
            return true;
        }
        return !shape.endsSentence()
                && !facts.lines().get(ahead).isItem()
                && facts.isProse(ahead)
                && shape.words() >= 6;
    }

    private boolean isDated() {
        return head.isDated || head.published != null || head.modified != null;
    }

    /** Whether a byline or date stands between here and the next running text. */
    private boolean metaAhead(int from) {
        for (int i = from; i < Math.min(facts.size(), from + 8) && (!facts.isProse(i) || isOfPicture(i)); i++) {
            var meta = facts.meta(i);
            if (meta.isPresent()
                    && (isSure(meta.get()) || i == from && !meta.get().authors().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfPicture(int i) {
        return facts.caption(i).isPresent() || CaptionPlace.isOverCaption(facts, i);
    }

    /** A crosshead right before the first paragraph of a story that stands alone. */
    private boolean opensBody(int i) {
        return facts.lines().isSpaced()
                && !closesByline(i)
                && facts.isHeading(i)
                && facts.has(i + 1)
                && facts.shape(i + 1).isSentence()
                && (facts.shape(i).words() > 1
                        || Character.isDigit(facts.text(i).charAt(0)));
    }

    /** Whether a line ends the block of a byline or date and a blank line follows. */
    private boolean closesByline(int i) {
        return facts.has(i - 1)
                && !facts.lines().get(i).afterBlank()
                && (facts.meta(i - 1).isPresent() || facts.caption(i - 1).isPresent())
                && facts.has(i + 1)
                && facts.lines().get(i + 1).afterBlank();
    }

    /** Something short that nobody knows: passed over on a crawled page, else part of the story. */
    private int readOther(int i) {
        int words = facts.shape(i).words();
        if (facts.lines().isSpaced() && words >= SENTENCE) {
            return i;
        }
        boolean nearBody = facts.lines().isSpaced() || words > 8;
        return nearBody && !storyFollows(i) ? i : i + 1;
    }

    private boolean storyFollows(int i) {
        for (int next = i + 1; next < Math.min(facts.size(), i + 12); next++) {
            if (facts.shape(next).isSentence() || facts.isExplicitMeta(next)) {
                return true;
            }
        }
        return false;
    }
}
