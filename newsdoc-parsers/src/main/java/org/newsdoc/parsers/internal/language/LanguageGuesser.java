package org.newsdoc.parsers.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.parsers.Lexicon;

/** Tells the language of a text from its function words and its script. Immutable and thread-safe. */
public final class LanguageGuesser {
    private static final int SHORT = 20;
    private static final int FEWEST_LETTERS = 12;

    /** Least share of known words, in per cent; languages that build long words have few small ones. */
    private static final int SHARE = 12;

    private static final int SHORT_SHARE = 25;

    /** After so many words, a language that scores so many times what the next one does is the one. */
    private static final int MANY = 300;

    private static final int FAR_AHEAD = 3;

    /** Few languages share a script that is not Latin. */
    private static final int FEWEST_OF_SCRIPT = 2;

    private static final int THIN_SHARE = 6;

    private final FunctionWords words;
    private final Map<UnicodeScript, String> scripts = new LinkedHashMap<>();

    private LanguageGuesser(Lexicon lexicon) {
        words = FunctionWords.of(lexicon);
        for (var row : lexicon.rows("scripts")) {
            try {
                scripts.put(UnicodeScript.forName(row.column(1)), row.column(0));
            } catch (IllegalArgumentException e) {
                // a caller's own row names a script that this Java does not know: it says nothing
            }
        }
    }

    /** The function words of a lexicon. */
    public static LanguageGuesser of(Lexicon lexicon) {
        return new LanguageGuesser(lexicon);
    }

    /** The language of a text; empty when it is too short or no language stands out. */
    public Optional<LanguageTag> guess(Iterable<String> paragraphs) {
        var tally = new Tally(words);
        for (var paragraph : paragraphs) {
            tally.add(paragraph);
            if (tally.isEnough() || isSure(tally)) {
                break;
            }
        }
        return byScript(tally).or(() -> byWords(tally)).map(LanguageTag::of);
    }

    /** Whether one language is so far ahead, in letters that say nothing of it, that the rest of the text will not change it. */
    private boolean isSure(Tally tally) {
        if (tally.words() < MANY || 10 * tally.letters(UnicodeScript.LATIN) < 9 * tally.letters()) {
            return false;
        }
        int best = 0;
        int second = 0;
        for (int i = 0; i < words.languages().size(); i++) {
            int score = tally.score(i);
            second = Math.max(second, Math.min(score, best));
            best = Math.max(best, score);
        }
        return best > FAR_AHEAD * second && best >= MANY / 4 * Tally.WHOLE;
    }

    /** A script that only one language has; kana among Chinese signs are Japanese. */
    private Optional<String> byScript(Tally tally) {
        int kana = tally.letters(UnicodeScript.HIRAGANA) + tally.letters(UnicodeScript.KATAKANA);
        int han = tally.letters(UnicodeScript.HAN);
        if (tally.letters() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (2 * (kana + han) > tally.letters()) {
            return Optional.ofNullable(scripts.get(10 * kana > han ? UnicodeScript.HIRAGANA : UnicodeScript.HAN));
        }
        for (var script : scripts.entrySet()) {
            if (2 * tally.letters(script.getKey()) > tally.letters()) {
                return Optional.of(script.getValue());
            }
        }
        return Optional.empty();
    }

    /** The language most of whose words stand in the text, if it leads clearly. */
    private Optional<String> byWords(Tally tally) {
        int best = -1;
        int bestScore = 0;
        int second = 0;
        for (int i = 0; i < words.languages().size(); i++) {
            int score = tally.score(i);
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = i;
            } else {
                second = Math.max(second, score);
            }
        }
        return best >= 0 && isClear(tally, best, bestScore, second)
                ? Optional.of(words.languages().get(best))
                : Optional.empty();
    }

    private static boolean isClear(Tally tally, int best, int score, int second) {
        if (2 * tally.letters(UnicodeScript.LATIN) < tally.letters()) {
            return tally.hits(best) >= FEWEST_OF_SCRIPT && score > 2 * second
                    || isClear(tally, best, score, second, SHORT);
        }
        return isClear(tally, best, score, second, SHORT);
    }

    private static boolean isClear(Tally tally, int best, int score, int second, int shortest) {
        boolean isShort = tally.words() < shortest;
        int fewest = isShort ? 3 : 4;
        int share = 100 * tally.hits(best) / Math.max(1, tally.words());
        if (isShort) {
            return tally.hits(best) >= fewest && score > 2 * second && share >= SHORT_SHARE;
        }
        boolean dense = share >= SHARE && 10 * score > 12 * second;
        boolean thin = share >= THIN_SHARE && score > 2 * second;
        return tally.hits(best) >= fewest && (dense || thin);
    }
}
