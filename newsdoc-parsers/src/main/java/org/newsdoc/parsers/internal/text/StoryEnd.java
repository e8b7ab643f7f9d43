package org.newsdoc.parsers.internal.text;

import org.newsdoc.parsers.internal.furniture.Furniture;

/** Finds where a story ends: at what opens a feed, comments or the foot of the page, or where running text runs dry. */
final class StoryEnd {
    /** So many lines without running text end a story. */
    private static final int DRY = 12;

    /** So many lines interrupt it: what follows must be more than a single paragraph. */
    private static final int INTERRUPTED = 3;

    private static final int WINDOW = 15;
    private static final int LONGEST_BOX = 12;

    /** Of so many lines behind a card in a story, so many are running text. */
    private static final int EMBEDDED = 6;

    private static final int LONG_LEDE = 3;

    private final Facts facts;
    private final Topics topics;
    private final int start;

    StoryEnd(Facts facts, Topics topics, int start) {
        this.facts = facts;
        this.topics = topics;
        this.start = start;
    }

    /** The end of the story, exclusive. */
    int find() {
        int end = start;
        int dry = 0;
        for (int i = start; i < facts.size() && dry <= DRY; i++) {
            int box = Math.max(boxEnd(i), cardsEnd(i));
            if (box > i) {
                i = box - 1;
                continue;
            }
            if (i > start && isStop(i, end)) {
                break;
            }
            if (facts.isFurniture(i) || facts.isBoxed(i)) {
                continue;
            }
            if (belongs(i, dry)) {
                end = i + 1;
                dry = 0;
            } else {
                dry++;
            }
        }
        return end;
    }

    private boolean isStop(int i, int end) {
        if (facts.isGoDeeper(i)) {
            return !nextIsItsText(i);
        }
        var furniture = facts.furniture(i).orElse(null);
        if (furniture == Furniture.Kind.AUTHOR || AuthorBox.opens(facts, i, start)) {
            return !textGoesOn(i);
        }
        if (furniture == Furniture.Kind.FOOTER && facts.has(i + 1) && facts.isNote(i + 1)) {
            return false;
        }
        boolean soft = furniture == Furniture.Kind.COMMENTS
                || furniture == Furniture.Kind.FOOTER
                || facts.isBareMarker(i) && !isLastText(i + 1)
                || topics.opens(facts.text(i));
        return soft && !resumes(i) || isCard(i, end);
    }

    /** "Go deeper" as a heading of the story itself: a list or text under it, the story goes on after. */
    private boolean nextIsItsText(int i) {
        return facts.has(i + 1) && (facts.lines().get(i + 1).isItem() && resumes(i) || isLastText(i + 1));
    }

    /** A sentence that is the last line, or the last but for notes and furniture. */
    private boolean isLastText(int i) {
        int next = facts.next(i);
        while (facts.has(next) && facts.isNote(next)) {
            next = facts.next(next);
        }
        return facts.has(i) && facts.shape(i).isSentence() && facts.shape(i).last() == '.' && !facts.has(next);
    }

    /** Where the links end that are set close under a marker, when sentences follow behind a blank line; else the marker. */
    private int boxEnd(int marker) {
        if (!facts.lines().isSpaced() || !facts.isBareMarker(marker)) {
            return marker;
        }
        int i = marker + 1;
        while (facts.has(i)
                && i <= marker + LONGEST_BOX
                && !facts.lines().get(i).afterBlank()) {
            if (facts.isDated(i) || facts.isProse(i) || facts.shape(i).last() == '.') {
                return marker;
            }
            i++;
        }
        boolean sentence = facts.has(i)
                && i > marker + 1
                && facts.shape(i).isSentence()
                && facts.shape(i).last() == '.'
                && !facts.isFurniture(i)
                && !facts.isNote(i)
                && (!facts.has(i + 1) || facts.lines().get(i + 1).afterBlank());
        return sentence ? i : marker;
    }

    /** Where several cards without text end that stand under a marker in a story, when paragraphs follow; else the marker. */
    private int cardsEnd(int marker) {
        if (!facts.lines().isSpaced() || !facts.isBareMarker(marker) || !isUnderText(marker)) {
            return marker;
        }
        int i = marker + 1;
        int dates = 0;
        while (facts.has(i) && i <= marker + LONGEST_BOX && !facts.isProse(i)) {
            dates += facts.isDated(i) ? 1 : 0;
            i++;
        }
        return dates >= 2 && facts.has(i + 1) && isParagraph(i) && isParagraph(i + 1) ? i : marker;
    }

    /** Whether the story goes on after a box of links that opens here. */
    private boolean resumes(int marker) {
        int i = marker + 1;
        int limit = Math.min(facts.size(), marker + LONGEST_BOX);
        int links = 0;
        while (i < limit && !(facts.isProse(i) && !facts.isBoxed(i))) {
            if (facts.isDated(i)) {
                return facts.isBareMarker(marker) && isUnderText(marker) && textGoesOn(marker);
            }
            if (facts.furniture(i).filter(Furniture.Kind.AUTHOR::equals).isPresent()) {
                return false;
            }
            links += facts.isHeadline(i) ? 1 : 0;
            i++;
        }
        if (i >= limit || isLede(i, links)) {
            return false;
        }
        return runsOn(i, links);
    }

    /** Whether paragraphs of the story stand over a line, more than a deck would be. */
    private boolean isUnderText(int line) {
        int prose = 0;
        for (int i = Math.max(start, line - WINDOW); i < line; i++) {
            prose += facts.isProse(i) ? 1 : 0;
        }
        return prose >= 2;
    }

    /** Whether three paragraphs one under the other follow soon, as they do in a story and not in a feed. */
    private boolean textGoesOn(int from) {
        int run = 0;
        for (int i = from + 1; i < Math.min(facts.size(), from + WINDOW) && run < LONG_LEDE; i++) {
            if (!facts.isFurniture(i)) {
                run = isParagraph(i) ? run + 1 : 0;
            }
        }
        return run == LONG_LEDE;
    }

    /** Running text that ends as headlines do not. */
    private boolean isParagraph(int i) {
        return facts.isProse(i)
                && facts.shape(i).endsSentence()
                && facts.shape(i).last() != '?'
                && !facts.lines().get(i).isItem();
    }

    /** A paragraph set close under the only link of a box. */
    private boolean isLede(int i, int links) {
        return facts.lines().isSpaced() && links > 0 && !facts.lines().get(i).afterBlank();
    }

    /** Whether more running text than headlines follows, as in a story and not in a feed. */
    private boolean runsOn(int from, int links) {
        int prose = 0;
        int headlines = 0;
        for (int i = from; i < Math.min(facts.size(), from + WINDOW); i++) {
            if (facts.isBoxed(i)) {
                continue;
            }
            if (facts.isProse(i) && !facts.isFurniture(i)) {
                prose++;
            } else if (closes(i)) {
                break;
            } else if (facts.isDated(i)) {
                if (!saysChange(i) && !facts.isRepeated(i)) {
                    return false;
                }
            } else if (facts.isBareMarker(i) || topics.opens(facts.text(i)) || facts.isGoDeeper(i)) {
                break;
            } else if (facts.isHeadline(i)) {
                headlines++;
            }
        }
        return prose >= 2 * headlines + 1;
    }

    /** Whether a date is only that of the last change, as at the foot of a story. */
    private boolean saysChange(int i) {
        return facts.meta(i)
                .filter(meta -> meta.modified().isPresent() && meta.published().isEmpty())
                .isPresent();
    }

    private boolean closes(int i) {
        var furniture = facts.furniture(i).orElse(null);
        return furniture == Furniture.Kind.FOOTER
                || furniture == Furniture.Kind.COMMENTS && !(facts.has(facts.next(i)) && facts.isProse(facts.next(i)));
    }

    /** Whether a teaser with a date begins here. */
    private boolean isCard(int i, int end) {
        if (facts.isDated(i) && facts.isRepeated(i)) {
            return false;
        }
        if (i >= end + 2 && facts.isDated(i - 1)) {
            return false;
        }
        if (facts.isDated(i)) {
            int next = facts.next(i);
            return facts.has(next) && facts.isHeadline(next) && !facts.isProse(next) && !headsText(next);
        }
        int next = facts.next(i);
        return facts.isHeadline(i) && facts.has(next) && facts.isDated(next) && !isEmbedded(next);
    }

    /** Whether running text goes on behind a card or post that ends with a date, more of it than cards have. */
    private boolean isEmbedded(int date) {
        if (Signature.isOfPost(facts.text(date))) {
            return true;
        }
        int prose = 0;
        for (int i = facts.next(date); i <= date + EMBEDDED && facts.has(i); i = facts.next(i)) {
            if (facts.isDated(i) || facts.isBareMarker(i)) {
                return false;
            }
            prose += facts.isProse(i) ? 1 : 0;
        }
        return prose >= LONG_LEDE;
    }

    /** Whether two paragraphs follow, as under a crosshead. */
    private boolean headsText(int i) {
        return facts.has(i + 3) && facts.isProse(i + 1) && facts.isProse(i + 2) && facts.isProse(i + 3);
    }

    private boolean belongs(int i, int dry) {
        if (dry < INTERRUPTED && facts.isProse(i) && facts.marker(i).isEmpty()) {
            return true;
        }
        if (facts.lines().get(i).isItem() || facts.isLabelled(i) || facts.isNote(i)) {
            return dry < INTERRUPTED || facts.isProse(i) || facts.lines().isSpaced();
        }
        if (facts.marker(i).isPresent()) {
            return !facts.isBareMarker(i) && dry < INTERRUPTED;
        }
        if (facts.isProse(i)) {
            return dry < INTERRUPTED || goesOn(i);
        }
        if (isAddress(i)) {
            return dry < INTERRUPTED && facts.lines().isSpaced();
        }
        if (AuthorTaglines.isSignature(facts.text(i))) {
            return dry == 0;
        }
        if (facts.caption(i).isPresent()) {
            return dry < INTERRUPTED && goesOn(i);
        }
        boolean sentences = facts.lines().isSpaced() && facts.shape(i).sentences() > 0;
        return (facts.shape(i).isSentence() || sentences) && dry < INTERRUPTED;
    }

    /** A line with an address of mail. */
    private boolean isAddress(int i) {
        int at = facts.text(i).indexOf('@');
        return at > 0
                && facts.text(i).indexOf('.', at) > at + 1
                && Character.isLetterOrDigit(facts.text(i).charAt(at - 1));
    }

    private boolean goesOn(int i) {
        int prose = 0;
        for (int next = i; next < Math.min(facts.size(), i + 6); next++) {
            prose += facts.isProse(next) ? 1 : 0;
        }
        return prose >= 2;
    }
}
