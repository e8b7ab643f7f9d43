package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;

/**
 * A caption between byline and story that only its place and the bracket at its end tell: {@code The bay at dawn (SWNS)}. The
 * line close over it says what the picture shows.
 *
 * @param alt what the picture shows; empty when no line says so
 * @param end the line behind it
 */
record CaptionLine(Caption caption, String alt, int end) {
    private static final int MOST_WORDS = 45;

    /** The caption at a line, or at the next one where this only says what is seen. */
    static Optional<CaptionLine> read(Facts facts, int line, boolean behindByline) {
        if (!behindByline || !facts.lines().isSpaced()) {
            return Optional.empty();
        }
        var own = caption(facts, line);
        if (own.isPresent()) {
            return own.map(caption -> new CaptionLine(caption, "", line + 1));
        }
        boolean described = facts.has(line + 1)
                && facts.lines().get(line).afterBlank()
                && !facts.lines().get(line + 1).afterBlank()
                && facts.shape(line).words() >= 3
                && !facts.isExplicitMeta(line)
                && !facts.isFurniture(line);
        return described
                ? caption(facts, line + 1).map(caption -> new CaptionLine(caption, facts.text(line), line + 2))
                : Optional.empty();
    }

    /** Whether a line is printed twice, alone between blank lines: what a picture shows, and its caption in the same words. */
    static boolean isTwice(Facts facts, int line) {
        return facts.lines().isSpaced()
                && facts.has(line + 1)
                && facts.text(line).equals(facts.text(line + 1))
                && facts.lines().get(line).afterBlank()
                && !facts.lines().get(line + 1).afterBlank()
                && (!facts.has(line + 2) || facts.lines().get(line + 2).afterBlank())
                && facts.shape(line).words() >= 4
                && !facts.isFurniture(line);
    }

    /** A line apart from what follows with a credit in brackets at its end. */
    private static Optional<Caption> caption(Facts facts, int line) {
        var text = facts.text(line);
        char last = text.charAt(text.length() - 1);
        boolean form = (last == ')' || last == ']')
                && facts.shape(line).words() <= MOST_WORDS
                && facts.shape(line).words() >= 4
                && (!facts.has(line + 1) || facts.lines().get(line + 1).afterBlank())
                && !facts.isExplicitMeta(line)
                && !facts.isFurniture(line);
        return form
                ? Optional.of(facts.context().knowledge().captions().split(text))
                        .filter(caption -> !caption.credit().isEmpty()
                                && !caption.caption().isEmpty())
                        .or(() -> signed(facts, text))
                : Optional.empty();
    }

    /** A line that closes with the name of a person in brackets, and is no sentence. */
    private static Optional<Caption> signed(Facts facts, String text) {
        int open = text.lastIndexOf('(');
        int close = text.length() - 1;
        boolean form = open > 0
                && text.charAt(close) == ')'
                && !Shape.of(text.substring(0, open)).endsSentence();
        if (!form || !facts.context().knowledge().metaLines().looksLikeName(text.substring(open + 1, close))) {
            return Optional.empty();
        }
        return Optional.of(new Caption(text.substring(0, open).strip(), text.substring(open + 1, close)));
    }
}
