package org.newsdoc.parsers.internal.quote.unspaced;

import java.util.Optional;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Japanese: 山田市長は「…」と述べた。「…」と山田市長は話す。「…」。山田市長はこう述べた。 A particle marks the subject, titles stand behind names. */
final class JapaneseSpeakers extends UnspacedSpeakers {
    private static final int LONGEST_NOUN = 14;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_FAMILY = 3;
    private static final char POINT = '\u30fb';
    private static final String COMMAS = "\u3001\uff0c,";
    private static final char OF = '\u306e';
    private static final char DEPUTY = '\u526f';
    private static final String BRACKETS = "(\uff08";

    JapaneseSpeakers(String text, SpeechWords words) {
        super(text, words, names(text, words));
    }

    /** The names before titles by their first signs, and foreign names by their last part. */
    private static FullNames names(String text, SpeechWords words) {
        var names = new FullNames();
        for (int i = 2; i < text.length(); i++) {
            boolean aged = isBracketed(text, i) && words.before("title", text, i, 0) < 0;
            if (aged || words.at("title", text, i, text.length()) > 0) {
                addBefore(text, i, names);
            }
            if (text.charAt(i) == POINT) {
                addForeign(text, i, names);
            }
        }
        return names;
    }

    /** Whether an age in brackets stands behind a name. */
    private static boolean isBracketed(String text, int at) {
        return BRACKETS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Letters.digit(text.charAt(at + 1)) >= 0;
    }

    private static void addBefore(String text, int title, FullNames names) {
        int end = text.charAt(title - 1) == DEPUTY ? title - 1 : title;
        int from = end;
        while (from > 0 && end - from <= LONGEST_NAME && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        int length = end - from;
        if (length >= LONGEST_FAMILY && length <= LONGEST_NAME) {
            for (int family = 1; family <= LONGEST_FAMILY && family < length; family++) {
                names.add(text.substring(from, from + family), text.substring(from, end));
            }
        }
    }

    private static void addForeign(String text, int point, FullNames names) {
        int from = point;
        while (from > 0 && (Letters.isKatakana(text.charAt(from - 1)) || text.charAt(from - 1) == POINT)) {
            from--;
            if (point - from > 2 * LONGEST_NOUN) {
                return;
            }
        }
        int to = point + 1;
        while (to < text.length() && to - point <= 2 * LONGEST_NOUN && Letters.isKatakana(text.charAt(to))) {
            to++;
        }
        if (from < point && to > point + 1) {
            names.add(text.substring(point + 1, to), text.substring(from, to));
        }
    }

    @Override
    public Optional<Found> find(int from, int to) {
        int behind = behindMarks(to);
        int quote = words.at("quote", text, behind, text.length());
        if (quote > 0) {
            int end = sentenceEnd(quote);
            if (words.find("cue", text, quote, end) < 0) {
                return Optional.empty();
            }
            var before = subject(sentenceStart(beforeMarks(from)), beforeMarks(from));
            return before.isPresent() ? before : subject(quote, end);
        }
        return pointedBack(isSign(behind, "\u3002") ? behind + 1 : behind);
    }

    /** 「…」。山田市長はこう述べた。 */
    private Optional<Found> pointedBack(int at) {
        if (at >= text.length() || isEnd(at)) {
            return Optional.empty();
        }
        int end = sentenceEnd(at);
        for (int cue = at; cue < end; cue++) {
            boolean says = words.at("cue", text, cue, end) > 0 && words.before("thus", text, cue, at) >= 0;
            if (says) {
                return subject(at, cue);
            }
        }
        return Optional.empty();
    }

    /** The first words in a range that a particle marks as the subject. */
    private Optional<Found> subject(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (isSign(i, COMMAS)) {
                start = i + 1;
            } else if (words.at("subject", text, i, to) == i + 1 && isParticle(start, i, to)) {
                var named = named(start, i);
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the sign is no part of a word: signs of another script stand before it, or the words before it end in a title. */
    private boolean isParticle(int start, int at, int to) {
        if (at <= start) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean ends = Character.isIdeographic(before) || Letters.isKatakana(before) || isSign(at - 1, ")\uff09");
        return ends || words.before("title", text, at, start) >= 0 || at + 1 == to;
    }

    /** The name in the words of a subject: behind "of" and before brackets and a title. */
    private Optional<Found> named(int from, int to) {
        int end = to;
        for (int i = from; i < to; i++) {
            if (isSign(i, BRACKETS)) {
                end = i;
                break;
            }
        }
        int start = from + text.substring(from, end).lastIndexOf(OF) + 1;
        int title = title(start, end);
        int last = title > start ? title : end;
        start = foreignStart(start, last);
        boolean noun = isName(start, last) && last - start <= (title > start ? 2 * LONGEST_NOUN : LONGEST_NOUN);
        return noun && !words.is("pronoun", text.substring(start, last)) ? found(start, last) : Optional.empty();
    }

    /** Where a foreign name at the end of a range starts, behind signs of another kind: 設計した｜ジャン・デュポン. */
    private int foreignStart(int from, int to) {
        int start = to;
        while (start > from && (Letters.isKatakana(text.charAt(start - 1)) || text.charAt(start - 1) == POINT)) {
            start--;
        }
        boolean parted = text.substring(start, to).indexOf(POINT) > 0;
        boolean inflected = start > from && !Character.isIdeographic(text.charAt(start - 1));
        return to - start > 1 && (parted || inflected) ? start : from;
    }

    /** Where the titles at the end of a range start. */
    private int title(int from, int to) {
        int start = to;
        for (int next = words.before("title", text, start, from); next > from; ) {
            start = next;
            next = words.before("title", text, start, from);
        }
        boolean deputy = start < to && start - 1 > from && text.charAt(start - 1) == DEPUTY;
        return start == to ? -1 : deputy ? start - 1 : start;
    }
}
