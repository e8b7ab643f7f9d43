package org.newsdoc.parsers.internal.byline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** Knows the form of people's names. Immutable and thread-safe. */
final class NameForm {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 24;

    private final WordSet particles;
    private final WordSet foreign;
    private final WordSet given;
    private final Glue glue;

    /** What stands behind names, as written. */
    private final Set<String> suffixes = new HashSet<>();

    /** What tells namesakes apart, in small letters. */
    private final Set<String> generations = new HashSet<>();

    private NameForm(WordSet particles, WordSet foreign, WordSet given, Glue glue) {
        this.particles = particles;
        this.foreign = foreign;
        this.given = given;
        this.glue = glue;
    }

    static NameForm of(Lexicon lexicon) {
        var form = new NameForm(
                WordSet.of(lexicon.rows("name-particles"), 0),
                WordSet.of(lexicon.rows("not-names"), 0),
                WordSet.ofAll(lexicon.rows("given-names"), 1),
                Glue.of(lexicon));
        for (var row : lexicon.rows("name-suffixes")) {
            form.suffixes.add(row.column(0));
            if (row.column(1).equals("generation")) {
                form.generations.add(row.column(0).toLowerCase(Locale.ROOT));
            }
        }
        return form;
    }

    /** Whether a text is what stands behind names: {@code Jr.}, {@code III}, {@code M.D.} */
    boolean isSuffix(String text) {
        return suffixes.contains(text);
    }

    /** What tells namesakes apart: {@code jr.}, {@code iii}; in small letters. */
    Set<String> generations() {
        return generations;
    }

    /** Whether a word is a known given name. */
    boolean isGiven(String word) {
        return given.contains(word);
    }

    /** Whether words are a person's name of at least two parts. */
    boolean isFullName(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return isSpacedHan(words) && words.stream().noneMatch(foreign::contains);
        }
        int parts = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            if (isParticle(word)) {
                if (last) {
                    return false;
                }
            } else if (isNamePart(word) && !foreign.contains(word)) {
                parts++;
            } else {
                return isSpacedHan(words) && words.stream().noneMatch(foreign::contains);
            }
        }
        return parts >= 3 || parts == 2 && letters(words.get(words.size() - 1)) > 1;
    }

    /** Whether a word can be one part of a name: a capitalised word, an initial, a title. */
    boolean isNamePart(String word) {
        int start = joined(word);
        if (word.isEmpty() || word.length() > LONGEST_WORD || !Character.isUpperCase(first(word.substring(start)))) {
            return generations.contains(word);
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean point =
                    c == '.' && (i == word.length() - 1 ? i <= 4 || word.charAt(i - 2) == '.' : isInitial(word, i));
            boolean joint = (c == '-' || c == '\'' || c == '\u2019' || c == '\u2010') && i > 0;
            if ((!point && !joint && !Letters.isLetter(c)) || (i > start && glue.isSeam(word, i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the name proper begins in {@code al-Harbi} or {@code d'Anjou}; 0 in other words. */
    private int joined(String word) {
        int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('\u2019')));
        boolean small = joint > 0 && joint < 4 && joint + 1 < word.length() && !Character.isUpperCase(word.charAt(0));
        return small && (particles.contains(word.substring(0, joint)) || joint == 1) ? joint + 1 : 0;
    }

    private static boolean isInitial(String word, int point) {
        return point == 1 || (point > 1 && (word.charAt(point - 2) == '.' || word.charAt(point - 2) == '-'));
    }

    /** Whether a word is a small word inside a name, such as "van". */
    boolean isParticle(String word) {
        return !word.isEmpty() && !Character.isUpperCase(first(word)) && particles.contains(word);
    }

    /** Whether words are letters of a script without capitals, as many as a name has. */
    static boolean isCaseless(List<String> words) {
        if (words.isEmpty() || words.size() > 4) {
            return false;
        }
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                boolean caseless =
                        c >= 0x590 && Letters.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
                boolean point = (c == '\u30fb' || c == '\u00b7') && i > 0 && i < word.length() - 1;
                if (!caseless && !point) {
                    return false;
                }
            }
        }
        var first = words.get(0);
        int longest = first.indexOf('\u30fb') > 0 || first.indexOf('\u00b7') > 0 ? LONGEST_WORD : 5;
        return words.size() > 1 || (Letters.isCjk(first.charAt(0)) && first.length() <= longest && first.length() >= 2);
    }

    /** {@code 大渡 美咲}: two words of one to three Chinese signs each. */
    private static boolean isSpacedHan(List<String> words) {
        return words.size() == 2 && isShortHan(words.get(0)) && isShortHan(words.get(1));
    }

    /** {@code 王晓明 李芳}: several words of two or three Chinese signs, each the whole name of somebody. */
    static boolean isRowOfHan(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(word -> word.length() > 1 && isShortHan(word));
    }

    private static boolean isShortHan(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isIdeographic(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char first(String word) {
        char c = word.charAt(0);
        boolean lead = (c == '\'' || c == '\u2019' || c == '\u2018') && word.length() > 1;
        return lead ? word.charAt(1) : c;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Letters.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
