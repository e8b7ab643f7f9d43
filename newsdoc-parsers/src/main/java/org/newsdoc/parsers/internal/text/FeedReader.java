package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.furniture.Furniture;
import org.newsdoc.parsers.internal.phrase.Signs;
import org.newsdoc.parsers.internal.story.Part;

/**
 * Reads the teasers behind a story, or those of a page that holds nothing else. A headline opens a card, or its date does
 * where the dates stand before the headlines; picture, byline and text follow in any order.
 */
final class FeedReader {
    /** So many lines that say nothing close a feed. */
    private static final int DRY = 5;

    private final Facts facts;
    private final Topics topics;
    private final List<String> topicList;
    private final List<Teaser> teasers = new ArrayList<>();
    private boolean open;
    private boolean dateFirst;
    private final boolean grouped;
    private final FeedLayout layout;

    /** Whether the last headline stood right under another line. */
    private boolean closeToLast;

    /** The number of the last headline in a numbered list. */
    private int rank;

    private int dry;
    private @Nullable Card card;

    private FeedReader(Facts facts, Topics topics, List<String> topicList, int start) {
        this.facts = facts;
        this.layout = FeedLayout.of(facts, topics, start);
        this.grouped = layout.grouped();
        this.topics = topics;
        this.topicList = topicList;
    }

    /**
     * Reads the lines from {@code start} on.
     *
     * @param open whether they are a feed from the first line; else something must open it
     * @param topicList where the story's topics go
     */
    static List<Teaser> read(Facts facts, Topics topics, int start, boolean open, List<String> topicList) {
        var reader = new FeedReader(facts, topics, topicList, start);
        reader.open = open;
        reader.dateFirst = reader.layout.dateFirst(start);
        int i = start;
        while (i < facts.size()) {
            i = reader.read(i);
        }
        reader.flush();
        return reader.teasers;
    }

    private int read(int i) {
        if (topics.opens(facts.text(i))) {
            flush();
            return topics.read(facts, i, topicList);
        }
        if (facts.isBareMarker(i) || facts.isGoDeeper(i)) {
            flush();
            open = true;
            rank = 0;
            dry = 0;
            dateFirst = !layout.startsWithHeadline(i) && layout.dateFirst(i + 1);
            return i + 1;
        }
        var furniture = facts.furniture(i).orElse(null);
        if (furniture != null && !(open && headsCard(i))) {
            if (closes(furniture, i)) {
                flush();
                open = false;
            }
            return i + 1;
        }
        if (facts.isBoxed(i)) {
            return i + 1;
        }
        if (facts.marker(i).isPresent()) {
            flush();
            teasers.add(Teasers.of(facts.text(i).substring(facts.marker(i).get().end()), facts.context()));
            return i + 1;
        }
        if (!open && !opensCard(i)) {
            return i + 1;
        }
        open = true;
        dry = readCard(i) ? 0 : dry + 1;
        if (dry > DRY) {
            flush();
            open = false;
            dry = 0;
        }
        return i + 1;
    }

    /** Whether a section of the paper opens a card: its headline stands close under it. */
    private boolean headsCard(int i) {
        if (!facts.lines().isSpaced()) {
            return facts.has(i + 1)
                    && facts.isHeadline(i + 1)
                    && facts.shape(i).words() <= FeedLayout.MOST_TITLE_WORDS
                    && facts.meta(i)
                            .filter(meta -> !meta.categories().isEmpty())
                            .isPresent();
        }
        return grouped
                && facts.lines().get(i).afterBlank()
                && facts.has(i + 1)
                && !facts.lines().get(i + 1).afterBlank()
                && facts.isHeadline(i + 1)
                && facts.meta(i).filter(meta -> !meta.categories().isEmpty()).isPresent();
    }

    private boolean closes(Furniture.Kind furniture, int i) {
        return furniture == Furniture.Kind.FOOTER
                || furniture == Furniture.Kind.COMMENTS
                || furniture == Furniture.Kind.AUTHOR
                || furniture == Furniture.Kind.CONSENT
                || furniture == Furniture.Kind.NAVIGATION
                        && (facts.lines().isSpaced() || !facts.has(i + 1) || facts.isFurniture(i + 1));
    }

    /** A headline with its date above or below it. */
    private boolean opensCard(int i) {
        int next = facts.next(i);
        if (facts.context().knowledge().kickers().isKicker(facts.text(i))) {
            return facts.has(i + 1) && facts.isHeadline(i + 1) && layout.isOverDate(i);
        }
        return facts.has(next)
                && (facts.isDated(i) && facts.isHeadline(next) && !facts.isProse(next)
                        || facts.isHeadline(i)
                                && !facts.isProse(i)
                                && (facts.isDated(next) || layout.isOverDate(i) || isNameOverDate(next)));
    }

    /** Whether a line is nothing but the name of an author, and the date stands under it. */
    private boolean isNameOverDate(int i) {
        int next = facts.next(i);
        return facts.has(next)
                && facts.isDated(next)
                && facts.shape(i).words() <= FeedLayout.MOST_TITLE_WORDS
                && facts.meta(i).filter(meta -> meta.authors().size() == 1).isPresent();
    }

    /** Whether the line said something. */
    private boolean readCard(int i) {
        var meta = facts.meta(i);
        if (card != null && card.hasHeadline() && opensNext(i)) {
            flush();
        }
        if (meta.filter(this::closesCard).isPresent()) {
            flush();
        } else if (facts.isDated(i)) {
            date(meta.orElseThrow());
        } else if (facts.isClock(i)) {
            cardFor(true).isTimed = true;
        } else if (facts.caption(i).isPresent()) {
            cardFor(card == null || !grouped && !card.lede.isEmpty())
                    .add(facts.caption(i).get());
        } else if (facts.context().knowledge().kickers().isKicker(facts.text(i))) {
            cardFor(card == null || card.hasHeadline()).kicker = facts.text(i);
        } else if (facts.has(i + 1)
                && facts.isDated(i + 1)
                && meta.filter(FeedReader::saysNothing).isPresent()) {
            return true;
        } else if (meta.isPresent() && !isText(i)) {
            cardFor(card == null || card.hasHeadline() && meta.get().authors().isEmpty())
                    .add(meta.get());
        } else if (isText(i)) {
            return text(i);
        } else if (opensHeadline(i)) {
            cardFor(true).headline = withoutRank(facts.text(i));
            closeToLast = !facts.lines().get(i).afterBlank();
        } else {
            return false;
        }
        return true;
    }

    /** Whether a line is only a word such as "Published", what it announces on the next line. */
    private static boolean saysNothing(MetaLine meta) {
        return meta.authors().isEmpty() && meta.categories().isEmpty();
    }

    /** Whether a card begins here: after a blank line where these keep the cards apart, or with a byline over a date. */
    private boolean opensNext(int i) {
        if (grouped) {
            return facts.lines().get(i).afterBlank();
        }
        return dateFirst && facts.isExplicitMeta(i) && !facts.isDated(i) && facts.has(i + 1) && facts.isDated(i + 1);
    }

    private boolean isText(int i) {
        if (isRanked(i)) {
            return false;
        }
        return facts.isProse(i)
                || facts.isLabelled(i)
                || facts.shape(i).isSentence() && !facts.isHeadline(i) && !isQuestion(i);
    }

    /** Whether nothing but a number, its place in a list, stands over a line of a crawled page. */
    private boolean isRanked(int i) {
        return !facts.lines().isSpaced()
                && facts.has(i - 1)
                && facts.text(i - 1).length() <= 2
                && Character.isDigit(facts.text(i - 1).charAt(0))
                && facts.shape(i).sentences() == 0;
    }

    /** A question short as few headlines are, with its date under it. */
    private boolean isQuestion(int i) {
        return facts.shape(i).last() == '?' && facts.has(i + 1) && facts.isDated(i + 1) && !dateFirst;
    }

    /** The card that a line belongs to: a new one, or the one that is open. */
    private Card cardFor(boolean fresh) {
        boolean waiting = card != null && !card.hasHeadline();
        if (card == null || fresh && !waiting) {
            flush();
            card = new Card();
        }
        return card;
    }

    /** Whether a line under a card only says its date again. */
    private boolean closesCard(MetaLine meta) {
        return dateFirst
                && card != null
                && card.hasHeadline()
                && card.date != null
                && meta.published().filter(card.date::equals).isPresent()
                && meta.authors().isEmpty()
                && !meta.categories().isEmpty()
                && card.categories.containsAll(meta.categories());
    }

    private void date(MetaLine meta) {
        boolean fresh = dateFirst ? card == null || card.hasHeadline() || card.date != null : card == null;
        var dated = cardFor(fresh);
        dated.add(meta);
        dated.isTimed = true;
    }

    private boolean text(int i) {
        if (card == null || isListed(i)) {
            flush();
            return false;
        }
        if (!card.hasHeadline()) {
            card.headline = facts.text(i);
        } else {
            card.lede.add(new Part.Content(new Paragraph(RichText.of(facts.text(i)))));
        }
        return true;
    }

    private boolean opensHeadline(int i) {
        if (facts.lines().get(i).isItem()) {
            return facts.shape(i).words() >= 3;
        }
        if (!facts.isHeading(i) || facts.shape(i).words() < 3) {
            return isRanked(i) && facts.shape(i).words() >= 3 && facts.marker(i).isEmpty();
        }
        if (isLoose(i)) {
            return false;
        }
        if (grouped
                && card != null
                && card.hasHeadline()
                && !facts.lines().get(i).afterBlank()
                && (!listed(i) || facts.shape(i).sentences() > 0)) {
            card.lede.add(new Part.Content(new Paragraph(RichText.of(facts.text(i)))));
            return false;
        }
        return true;
    }

    /** Whether three words on a crawled page have neither rank nor date: hardly ever a headline, mostly a button. */
    private boolean isLoose(int i) {
        return !facts.lines().isSpaced()
                && !facts.isHeadline(i)
                && !isRanked(i)
                && !(facts.has(i + 1) && facts.isExplicitMeta(i + 1))
                && !facts.isDated(Math.max(0, i - 1));
    }

    /** Whether the lines around are headlines one under the other. */
    private boolean listed(int i) {
        return card != null
                        && card.lede.isEmpty()
                        && card.date == null
                        && card.images.isEmpty()
                        && facts.text(i - 1).equals(card.headline)
                || facts.has(i + 1) && facts.isDated(i + 1);
    }

    /** Whether the last headline is one of a list without blank lines, and a blank line parts this text from it. */
    private boolean isListed(int i) {
        return facts.lines().isSpaced()
                && card != null
                && card.isBare()
                && closeToLast
                && facts.lines().get(i).afterBlank();
    }

    /** A headline of a list that is numbered, without its number. */
    private String withoutRank(String headline) {
        var wanted = String.valueOf(rank + 1);
        int end = wanted.length();
        if (headline.startsWith(wanted) && headline.length() > end + 2 && !Character.isDigit(headline.charAt(end))) {
            boolean dotted = headline.charAt(end) == '.' || headline.charAt(end) == ')';
            int start = Signs.skipSpace(headline, dotted ? end + 1 : end);
            if (Character.isUpperCase(headline.charAt(start)) || Shape.isUnspaced(headline.charAt(start))) {
                rank++;
                return headline.substring(start);
            }
        }
        return headline;
    }

    private void flush() {
        if (card != null && card.hasHeadline() && !(dateFirst && card.isBare()) && !isPageTitle(card)) {
            teasers.add(card.build(facts.context()));
        }
        card = null;
    }

    /** Whether a few words over all cards name the page: the next card begins behind a blank line and has a date. */
    private boolean isPageTitle(Card first) {
        return grouped
                && first.isBare()
                && teasers.isEmpty()
                && first.headline.equals(facts.text(0))
                && facts.shape(0).words() <= FeedLayout.MOST_TITLE_WORDS
                && facts.has(2)
                && facts.lines().get(1).afterBlank()
                && facts.isDated(2);
    }
}
