package org.newsdoc.parsers.internal.quote.unspaced;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Finds who speaks between quotation marks in Chinese and Japanese texts. For one text and one thread; its work is linear. */
public abstract class UnspacedSpeakers {
    /** A sentence is looked at so far. */
    static final int REACH = 60;

    private static final Map<String, SpeechWords> WORDS = new ConcurrentHashMap<>();
    private static final String ENDS = "\u3002\uff01\uff1f!?\n";
    private static final String MARKS = "\u201c\u201d\u300c\u300d\u300e\u300f\"\u2018\u2019\uff02";

    /**
     * Somebody who speaks. Places are signs of the text.
     *
     * @param name the fullest name
     * @param from start of the mention
     * @param to its end, exclusive
     */
    public record Found(String name, int from, int to) {}

    final String text;
    final SpeechWords words;
    private final FullNames names;

    UnspacedSpeakers(String text, SpeechWords words, FullNames names) {
        this.text = text;
        this.words = words;
        this.names = names;
    }

    /** A finder for a text in a language, by its primary tag; empty for languages whose words are not known. */
    public static Optional<UnspacedSpeakers> of(char[] characters, String language) {
        var words = WORDS.computeIfAbsent(language, SpeechWords::of);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var text = new String(characters);
        return Optional.of(
                language.equals("ja") ? new JapaneseSpeakers(text, words) : new ChineseSpeakers(text, words));
    }

    /** Who speaks in the stretch between marks from {@code from} to {@code to}. */
    public abstract Optional<Found> find(int from, int to);

    final Optional<Found> found(int from, int to) {
        return to > from ? Optional.of(new Found(names.fullest(text.substring(from, to)), from, to)) : Optional.empty();
    }

    /** Behind the marks that close at {@code at}. */
    final int behindMarks(int at) {
        int i = at;
        while (i < text.length() && MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Before the marks that open before {@code at}. */
    final int beforeMarks(int at) {
        int i = at;
        while (i > 0 && MARKS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** Where the sentence that goes on at {@code at} ends, or the next quotation begins. */
    final int sentenceEnd(int at) {
        int i = at;
        int limit = Math.min(text.length(), at + REACH);
        while (i < limit && !isEnd(i) && MARKS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where the sentence that reaches to {@code at} starts, or the last quotation before it ends. */
    final int sentenceStart(int at) {
        int i = at;
        int limit = Math.max(0, at - REACH);
        while (i > limit && !isEnd(i - 1) && MARKS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    final boolean isEnd(int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0;
    }

    final boolean isSign(int at, String signs) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a range is letters, with points between them only. */
    final boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean point = (c == '\u00b7' || c == '\u30fb' || c == '\uff1d') && i > from && i < to - 1;
            if (!point && !Letters.isCjk(c) && !Character.isLetter(c)) {
                return false;
            }
        }
        return to > from;
    }
}
