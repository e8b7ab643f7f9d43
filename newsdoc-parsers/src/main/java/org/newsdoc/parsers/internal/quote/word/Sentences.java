package org.newsdoc.parsers.internal.quote.word;

import java.util.Arrays;

/** The sentences of a text; a quotation counts as part of the sentence it stands in. Arrays by sentence number. */
public final class Sentences {
    private static final int LONGEST = 300;
    private static final long STARTER = WordClass.DETERMINER.bit()
            | WordClass.PRONOUN
            | WordClass.POSSESSIVE.bit()
            | WordClass.QUANTIFIER.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit();

    private static final long DETERMINERS = WordClass.DETERMINER.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.BINDING.bit()
            | WordClass.CALENDAR.bit();

    private final Tokens tokens;
    private final boolean ordinals;
    private int count;
    private int[] first = new int[64];
    private int[] paragraph = new int[64];

    private Sentences(Tokens tokens, boolean ordinals) {
        this.tokens = tokens;
        this.ordinals = ordinals;
    }

    /** Cuts the tokens into sentences and tells each token its own; {@code lines} says where the paragraphs start, in order. */
    public static Sentences split(Tokens tokens, int[] lines, boolean ordinals) {
        var sentences = new Sentences(tokens, ordinals);
        sentences.run(lines);
        return sentences;
    }

    private void run(int[] lines) {
        int line = -1;
        for (int t = 0; t < tokens.count(); t++) {
            boolean breaks = false;
            while (line + 1 < lines.length && lines[line + 1] <= tokens.start(t)) {
                line++;
                breaks = true;
            }
            if (breaks || t == 0 || t - first[count - 1] >= LONGEST || isStart(t)) {
                add(t, Math.max(line, 0));
            }
            tokens.sentence(t, count - 1);
        }
    }

    private void add(int token, int line) {
        if (count == first.length) {
            first = Arrays.copyOf(first, count * 2);
            paragraph = Arrays.copyOf(paragraph, count * 2);
        }
        first[count] = token;
        paragraph[count++] = line;
    }

    /** Whether a sentence starts at {@code t}, judged by what stands before it. */
    private boolean isStart(int t) {
        if (tokens.start(t) == tokens.end(t - 1) || tokens.stretch(t) >= 0) {
            return false;
        }
        int before = t - 1;
        while (before > 0 && tokens.start(before) == tokens.end(before - 1) && isCloser(before)) {
            before--;
        }
        char c = tokens.last(before);
        if (before == t - 1 && tokens.isWord(before)) {
            return tokens.end(before) > tokens.stem(before) && endsInStop(before) && startsAfterAbbreviation(t, before);
        }
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return false;
        }
        if (ordinals && c == '.' && isOrdinal(before - 1, t)) {
            return false;
        }
        if (tokens.stretch(before) >= 0 && c != '.' && isAttribution(t)) {
            return false;
        }
        return tokens.shape(t) != Tokens.LOWER && (tokens.shape(t) != Tokens.POINT || isOpener(t));
    }

    /** Whether the full stop behind a number makes it an ordinal: am 15. Dezember, im 19. Jahrhundert. */
    private boolean isOrdinal(int number, int next) {
        return number > 0
                && tokens.shape(number) == Tokens.NUMBER
                && tokens.end(number) - tokens.start(number) <= 2
                && tokens.isAny(number - 1, DETERMINERS)
                && !tokens.isAny(next, STARTER);
    }

    private boolean endsInStop(int t) {
        return tokens.text[tokens.end(t) - 1] == '.';
    }

    private boolean startsAfterAbbreviation(int t, int before) {
        boolean initial = tokens.end(before) - tokens.start(before) == 2;
        return !initial
                && !tokens.is(before, WordClass.TITLE)
                && (tokens.shape(t) == Tokens.MARK || (tokens.isCapital(t) && tokens.isAny(t, STARTER)));
    }

    private boolean isCloser(int t) {
        return tokens.shape(t) == Tokens.MARK || tokens.isPoint(t, ')') || tokens.isPoint(t, ']');
    }

    private boolean isOpener(int t) {
        char c = tokens.first(t);
        return c == '('
                || c == '['
                || c == '\u2022'
                || c == '\u00bf'
                || c == '\u00a1'
                || c == '$'
                || c == '#'
                || c == '@';
    }

    /** Whether what starts at {@code t}, after an exclamation or question, says who said it. */
    private boolean isAttribution(int t) {
        for (int i = t; i < t + 8 && i < tokens.count() && tokens.isWord(i); i++) {
            if (tokens.is(i, WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** The number of sentences. */
    public int count() {
        return count;
    }

    /** The first token of a sentence. */
    public int first(int sentence) {
        return first[sentence];
    }

    /** The end of a sentence, exclusive. */
    public int end(int sentence) {
        return sentence + 1 < count ? first[sentence + 1] : tokens.count();
    }

    /** The paragraph a sentence stands in. */
    public int paragraph(int sentence) {
        return paragraph[sentence];
    }
}
