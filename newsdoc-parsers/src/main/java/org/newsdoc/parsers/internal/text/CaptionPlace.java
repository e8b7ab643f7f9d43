package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;

/** Tells captions and credits by the lines around them. */
final class CaptionPlace {
    private static final int SHORT = 200;
    private static final int LONGEST_CAPTION = 600;

    /** Lines over a caption that may hold the byline. */
    private static final int NEAR = 6;

    /** Words that say what a picture shows are at least so many. */
    private static final int FEWEST_SEEN = 4;

    private CaptionPlace() {}

    /** A signature close under a sentence: of the one who took the picture that the sentence describes. */
    static Optional<Caption> signature(Facts facts, int i) {
        boolean under = facts.has(i - 1)
                && facts.text(i).length() <= SHORT / 2
                && facts.shape(i - 1).endsSentence()
                && !facts.isFurniture(i - 1)
                && (facts.lines().isSpaced()
                        ? !facts.lines().get(i).afterBlank()
                                && facts.lines().get(i - 1).afterBlank()
                        : isBylined(facts, i - 1) || isOverByline(facts, i));
        return under && facts.context().knowledge().captions().isSignature(facts.text(i))
                ? Optional.of(new Caption("", facts.text(i)))
                : Optional.empty();
    }

    /** A line close under a word such as "Photo" on a line of its own. */
    static Optional<Caption> underLabel(Facts facts, int i) {
        boolean under = facts.lines().isSpaced()
                && facts.has(i - 1)
                && !facts.lines().get(i).afterBlank()
                && facts.lines().get(i - 1).afterBlank()
                && facts.shape(i).words() >= 3
                && facts.context().knowledge().captions().isLabel(facts.text(i - 1));
        return under ? Optional.of(facts.context().knowledge().captions().split(facts.text(i))) : Optional.empty();
    }

    /** Whether a line is a name in capitals over the name, not in capitals, of the author. */
    private static boolean isOverByline(Facts facts, int i) {
        return facts.has(i + 1)
                && facts.text(i).chars().noneMatch(Character::isLowerCase)
                && facts.text(i + 1).chars().anyMatch(Character::isLowerCase)
                && facts.meta(i + 1).filter(meta -> meta.authors().size() == 1).isPresent();
    }

    /** Whether a byline stands not far above a line. */
    private static boolean isBylined(Facts facts, int line) {
        for (int i = Math.max(0, line - NEAR); i < line; i++) {
            if (facts.isByline(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line close under a credit is the caption: alone with it between blank lines. */
    static boolean isCaptionUnder(Facts facts, int credit) {
        int i = credit + 1;
        return facts.lines().isSpaced()
                && facts.has(i)
                && facts.lines().get(credit).afterBlank()
                && !facts.lines().get(i).afterBlank()
                && (!facts.has(i + 1) || facts.lines().get(i + 1).afterBlank())
                && facts.shape(i).words() >= 3
                && facts.text(i).length() <= LONGEST_CAPTION
                && facts.caption(i).isEmpty()
                && !facts.isFurniture(i)
                && !facts.isExplicitMeta(i);
    }

    /**
     * Whether a line says what the picture shows whose caption and credit stand in the line under it, buttons aside, blank lines
     * around both.
     */
    static boolean isOverCaption(Facts facts, int i) {
        if (!facts.lines().isSpaced()
                || !facts.lines().get(i).afterBlank()
                || facts.lines().get(i).isItem()
                || facts.shape(i).words() < FEWEST_SEEN
                || facts.text(i).length() > SHORT
                || facts.caption(i).isPresent()
                || facts.isExplicitMeta(i)
                || facts.isFurniture(i)) {
            return false;
        }
        int caption = facts.next(i);
        for (int line = i + 1; line <= caption; line++) {
            if (!facts.has(line) || facts.lines().get(line).afterBlank()) {
                return false;
            }
        }
        return (!facts.has(caption + 1) || facts.lines().get(caption + 1).afterBlank())
                && facts.caption(caption)
                        .filter(whole ->
                                !whole.caption().isEmpty() && !whole.credit().isEmpty())
                        .isPresent();
    }

    /** Whether a line only says what the caption under it says again, as the words for those who do not see the picture. */
    static boolean isCaptionAhead(Facts facts, int i) {
        return isOverCaption(facts, i) || isSaidAgain(facts, i);
    }

    private static boolean isSaidAgain(Facts facts, int i) {
        return facts.has(i + 1)
                && facts.shape(i).words() >= 3
                && facts.text(i + 1).startsWith(facts.text(i))
                && facts.caption(i + 1)
                        .filter(next -> next.caption().equals(facts.text(i)))
                        .isPresent();
    }

    /** Whether a line is the caption over a credit that has none, on a crawled page. */
    static boolean isCreditedBelow(Facts facts, int i) {
        return facts.has(i + 1)
                && (!facts.lines().isSpaced()
                        || (facts.lines().get(i).afterBlank() || i > 0 && facts.isFurniture(i - 1))
                                && !facts.lines().get(i + 1).afterBlank())
                && facts.caption(i).isEmpty()
                && facts.shape(i).words() >= 3
                && facts.text(i).length() <= SHORT
                && !facts.isFurniture(i)
                && !facts.isExplicitMeta(i)
                && facts.marker(i).isEmpty()
                && facts.caption(i + 1).filter(next -> next.caption().isEmpty()).isPresent();
    }
}
