package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** Reads what stands over a story: kicker, deck, byline, dates, key points, picture; and where the body begins. */
final class HeadReader {
    /** Lines under the headline that may stand before the body. */
    private static final int BELOW = 60;

    private static final int LONGEST_DECK = 450;

    /** Lines over the body that may be a bare name on a crawled page. */
    private static final int NEAR = 4;

    private final Facts facts;
    private final int story;
    private final Head head = new Head();
    private boolean afterByline;

    private HeadReader(Facts facts, int story) {
        this.facts = facts;
        this.story = story;
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
            if (next == i && i >= story) {
                break;
            }
            i = Math.max(next, i + 1);
        }
        head.bodyStart = Math.max(i, story);
    }

    /** The line after what was read at {@code i}; {@code i} itself when the body begins there. */
    private int readBelow(int i) {
        if (facts.isFurniture(i) || facts.isRule(i) || facts.text(i).equals(head.headline)) {
            return i + 1;
        }
        var caption = facts.caption(i);
        if (caption.isPresent()) {
            head.add(caption.get());
            return i + 1;
        }
        int meta = readMeta(i);
        if (meta > i) {
            return meta;
        }
        if (facts.lines().get(i).isItem() || opensKeyPoints(i)) {
            return readKeyPoints(i);
        }
        if (facts.label(i).isPresent() || facts.isLabelled(i)) {
            return i;
        }
        return facts.shape(i).isSentence() || facts.isHeading(i) ? readText(i) : readOther(i);
    }

    private int readMeta(int i) {
        if (facts.text(i).length() > 160) {
            return i;
        }
        int end = i + 1;
        Optional<MetaLine> meta = facts.meta(i);
        if (facts.text(i).length() <= 40 && meta.filter(this::saysSomething).isEmpty()) {
            for (int last = i + 1;
                    last <= i + 2 && last < facts.size() && facts.text(last).length() <= 60;
                    last++) {
                var joined = facts.context()
                        .knowledge()
                        .metaLines()
                        .read(
                                String.join(
                                        " ",
                                        facts.lines().all().subList(i, last + 1).stream()
                                                .map(Line::text)
                                                .toList()),
                                facts.context());
                if (joined.filter(line -> saysSomething(line) && isSure(line)).isPresent()) {
                    meta = joined;
                    end = last + 1;
                    break;
                }
            }
        }
        if (meta.isEmpty()) {
            meta = barredByline(facts.text(i));
        }
        if (meta.isEmpty() || !isWanted(meta.get(), i)) {
            return i;
        }
        head.add(meta.get(), facts.lines().get(i).number());
        afterByline = !meta.get().authors().isEmpty();
        return end;
    }

    /** Names and, behind a bar, the house they write for. */
    private Optional<MetaLine> barredByline(String line) {
        int bar = line.lastIndexOf(" | ");
        if (bar < 0 || !head.authors.isEmpty()) {
            return Optional.empty();
        }
        var house = line.substring(bar + 3);
        return facts.context()
                .knowledge()
                .metaLines()
                .read(line.substring(0, bar), facts.context())
                .filter(names -> !names.authors().isEmpty() && Shape.of(house).words() <= 5)
                .map(names -> new MetaLine(
                        names.authors().stream()
                                .map(author ->
                                        author.toBuilder().affiliation(house).build())
                                .toList(),
                        names.categories(),
                        null,
                        null,
                        true));
    }

    private boolean saysSomething(MetaLine meta) {
        return !meta.authors().isEmpty()
                || !meta.categories().isEmpty()
                || meta.published().isPresent()
                || meta.modified().isPresent();
    }

    /** A bare name or category needs a story that stands alone, or a place where a byline may be. */
    private boolean isWanted(MetaLine meta, int i) {
        if (isSure(meta)) {
            return true;
        }
        if (!meta.authors().isEmpty()) {
            return (head.authors.isEmpty() || head.bareAuthors && isNextToDate(i))
                    && !facts.shape(i).endsSentence()
                    && (facts.lines().isSpaced() || isNextToDate(i) || isNearBody(i));
        }
        return facts.lines().isSpaced()
                && head.categories.isEmpty()
                && facts.shape(i).words() <= 3;
    }

    /** Whether the line above or below is a date. */
    private boolean isNextToDate(int i) {
        return facts.has(i - 1) && facts.isDated(i - 1) || facts.has(i + 1) && facts.isDated(i + 1);
    }

    /** Whether a line stands right over the body or right under the headline, and has more than a word. */
    private boolean isNearBody(int i) {
        return facts.shape(i).words() >= 2 && (story - i <= NEAR || i - head.headlineLine <= 2);
    }

    private boolean opensKeyPoints(int i) {
        return facts.label(i).filter(SectionKind.KEY_POINTS::equals).isPresent()
                && facts.has(i + 1)
                && facts.lines().get(i + 1).isItem();
    }

    /** The items under the headline; they are the body when nothing else follows. */
    private int readKeyPoints(int i) {
        int from = facts.lines().get(i).isItem() ? i : i + 1;
        int end = from;
        while (facts.has(end) && facts.lines().get(end).isItem()) {
            end++;
        }
        if (!facts.has(end) || !head.keyPoints.isEmpty()) {
            return i;
        }
        for (int item = from; item < end; item++) {
            head.keyPoints.add(facts.text(item));
        }
        return end;
    }

    /** A sentence or heading under the headline: deck, kicker, role of the author, or the beginning of the body. */
    private int readText(int i) {
        int last = head.authors.size() - 1;
        boolean roleFollows = afterByline
                && facts.shape(i).words() <= 6
                && !facts.shape(i).endsSentence()
                && last >= 0
                && head.authors.get(last).role().isEmpty();
        if (roleFollows) {
            afterByline = false;
            head.authors.set(last, withRole(head.authors.get(last), facts.text(i)));
            return i + 1;
        }
        if (facts.context().knowledge().kickers().isKicker(facts.text(i))) {
            head.kicker = head.kicker == null ? facts.text(i) : head.kicker;
            return i + 1;
        }
        boolean better = head.deck == null
                || !Shape.of(head.deck).endsSentence() && facts.shape(i).endsSentence();
        if (better && isDeck(i)) {
            head.deck = facts.text(i);
            return i + 1;
        }
        return facts.shape(i).isSentence() || opensBody(i) ? i : readOther(i);
    }

    private static Contributor withRole(Contributor author, String line) {
        boolean house = line.indexOf(' ') < 0 && line.equals(line.toUpperCase(java.util.Locale.ROOT));
        return house
                ? author.toBuilder().affiliation(line).build()
                : author.toBuilder().role(line).build();
    }

    private boolean isDeck(int i) {
        var shape = facts.shape(i);
        if (facts.text(i).length() > LONGEST_DECK
                || shape.words() < 4
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
        boolean datelineAhead = facts.isProse(ahead)
                && facts.context()
                        .knowledge()
                        .datelines()
                        .read(facts.text(ahead))
                        .isPresent();
        if (datelineAhead
                || !signed && head.published == null && facts.caption(ahead).isPresent()) {
            return true;
        }
        return !shape.endsSentence()
                && !facts.lines().get(ahead).isItem()
                && facts.isProse(ahead)
                && shape.words() >= 6;
    }

    /** Whether a byline or date stands between here and the next running text. */
    private boolean metaAhead(int from) {
        for (int i = from; i < Math.min(facts.size(), from + 8) && !facts.isProse(i); i++) {
            var meta = facts.meta(i);
            if (meta.isPresent()
                    && (isSure(meta.get()) || i == from && !meta.get().authors().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** A crosshead right before the first paragraph of a story that stands alone. */
    private boolean opensBody(int i) {
        return facts.lines().isSpaced()
                && facts.isHeading(i)
                && facts.has(i + 1)
                && facts.shape(i + 1).isSentence()
                && (facts.shape(i).words() > 1
                        || Character.isDigit(facts.text(i).charAt(0)));
    }

    /** Something short that nobody knows: passed over on a crawled page, else part of the story. */
    private int readOther(int i) {
        boolean nearBody = facts.lines().isSpaced() || facts.shape(i).words() > 8;
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
