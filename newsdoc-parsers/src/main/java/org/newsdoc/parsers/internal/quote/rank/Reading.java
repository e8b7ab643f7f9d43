package org.newsdoc.parsers.internal.quote.rank;

import org.newsdoc.parsers.internal.quote.mark.MarkScanner;
import org.newsdoc.parsers.internal.quote.mark.Stretches;
import org.newsdoc.parsers.internal.quote.mention.MentionFinder;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.word.Lexicon;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokenizer;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** A text as read so far: its words, sentences, quotation marks and mentions. Offsets count in the whole text. */
public final class Reading {
    private final char[] text;
    private final Lexicon lexicon;
    private final Stretches stretches;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final byte[] sort;
    private final Subjects subjects;

    private Reading(char[] text, int[] lines, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        stretches = MarkScanner.scan(text);
        tokens = Tokenizer.tokenize(text, lexicon, stretches);
        sentences = Sentences.split(tokens, lines, lexicon.hasCapitalNouns());
        mentions = MentionFinder.find(tokens, sentences, lexicon);
        subjects = new Subjects(tokens, sentences, mentions);
        sort = new byte[tokens.count()];
        for (int t = 0; t < sort.length; t++) {
            sort[t] = (byte) WordSort.of(tokens, t);
        }
        if (lexicon.hasCapitalNouns()) {
            lowerNouns();
        }
    }

    /** Where every noun has a capital, only names count as capitals. */
    private void lowerNouns() {
        for (int m = 0; m < mentions.count(); m++) {
            int end = mentions.type(m).isName() ? mentions.nameFrom(m) : mentions.to(m);
            for (int t = mentions.from(m); t < end; t++) {
                sort[t] = (byte) WordSort.withoutCapital(tokens, t, sort[t]);
            }
        }
    }

    /** Reads {@code text}; {@code lines} says where its paragraphs start, in order. */
    public static Reading of(char[] text, int[] lines, Lexicon lexicon) {
        return new Reading(text, lines, lexicon);
    }

    /** The whole text. */
    public char[] text() {
        return text;
    }

    /** What the language knows of its words. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The stretches between quotation marks. */
    public Stretches stretches() {
        return stretches;
    }

    /** The words. */
    public Tokens tokens() {
        return tokens;
    }

    /** The sentences. */
    public Sentences sentences() {
        return sentences;
    }

    /** The mentions. */
    public Mentions mentions() {
        return mentions;
    }

    /** Guesses at the subjects of cues. */
    public Subjects subjects() {
        return subjects;
    }

    /** The sort of a token as {@link WordSort} numbers it; 0 beyond the ends. */
    public int sort(int token) {
        return token < 0 || token >= sort.length ? 0 : sort[token];
    }

    /** The sort of a token if it stands in {@code sentence}, else 0. */
    public int sort(int token, int sentence) {
        return token < 0 || token >= sort.length || tokens.sentence(token) != sentence ? 0 : sort[token];
    }
}
