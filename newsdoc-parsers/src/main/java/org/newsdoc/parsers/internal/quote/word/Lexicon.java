package org.newsdoc.parsers.internal.quote.word;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language knows of its words: their classes, and the numbers of the common ones. Case and the form of the apostrophe do
 * not count.
 *
 * <p>Immutable and thread-safe once built. Looking a word up allocates nothing.
 */
public final class Lexicon {
    /** The language of texts whose words are not known. */
    public static final String UNKNOWN = "und";

    /** The number of a word that is not among the common ones. */
    public static final int UNCOMMON = 0;

    private static final List<String> CONCERNS =
            List.of("cue-verbs", "function-words", "pronouns", "titles", "abbreviations", "person-nouns", "verbs");
    private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final long SPEAKERS = WordClass.PERSON.bit()
            | WordClass.PEOPLE.bit()
            | WordClass.GROUP.bit()
            | WordClass.DOCUMENT.bit()
            | WordClass.MALE.bit()
            | WordClass.FEMALE.bit();

    private final String language;
    private int size;
    private char[][] words = new char[1024][];
    private int[] hashes = new int[1024];
    private long[] classes = new long[1024];
    private int[] number = new int[1024];

    /** The last two letters of nouns for speakers, by their lowest bits. */
    private boolean[] speakerEndings = new boolean[1 << 12];

    private Lexicon(String language) {
        this.language = language;
    }

    /** The lexicon of a language, by its primary subtag; of an unknown one, an almost empty lexicon. */
    public static Lexicon of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Lexicon::load);
    }

    /** Whether there are lexicon files for a language. */
    public static boolean isKnown(String language) {
        return language.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && LexiconFile.exists("cue-verbs." + language + ".tsv");
    }

    private static Lexicon load(String language) {
        var lexicon = new Lexicon(language);
        for (var concern : CONCERNS) {
            LexiconFile.read(concern + "." + language + ".tsv", lexicon::add);
        }
        LexiconFile.read("given-names.tsv", lexicon::add);
        lexicon.noteSpeakerEndings();
        int[] next = {UNCOMMON};
        LexiconFile.read("common-words." + language + ".tsv", (row, word) -> lexicon.count(word, ++next[0]));
        return lexicon;
    }

    /** This lexicon without the numbers of common words. */
    public Lexicon withoutCommonWords() {
        var copy = new Lexicon(language);
        copy.size = size;
        copy.words = words;
        copy.hashes = hashes;
        copy.classes = classes;
        copy.speakerEndings = speakerEndings;
        copy.number = new int[number.length];
        return copy;
    }

    /** Whether no word of the language is known. */
    public boolean isEmpty() {
        return language.equals(UNKNOWN);
    }

    /** Whether the language writes every noun with a capital. */
    public boolean hasCapitalNouns() {
        return language.equals("de") || language.equals("lb");
    }

    /** Whether the language drops vowels before an apostrophe and hangs pronouns on verbs: l'usine, a-t-elle. */
    public boolean hasElision() {
        return language.equals("fr");
    }

    /** Whether reported clauses are told by rules of word order, and not by learnt weights. */
    public boolean hasGrammar() {
        return !language.equals("en") && !isEmpty();
    }

    /** The classes of a compound by its last part that is a noun for speakers; 0 if it has none. */
    long compound(char[] text, int from, int to) {
        if (!speakerEndings[ending(text, to)]) {
            return 0;
        }
        for (int at = from + 2; at <= to - 4; at++) {
            long bits = classes[find(text, at, to)] & SPEAKERS;
            if (bits != 0) {
                return bits;
            }
        }
        return 0;
    }

    private void noteSpeakerEndings() {
        for (int slot = 0; slot < words.length; slot++) {
            if (words[slot] != null && words[slot].length > 1 && (classes[slot] & SPEAKERS) != 0) {
                speakerEndings[ending(words[slot], words[slot].length)] = true;
            }
        }
    }

    private static int ending(char[] text, int to) {
        return (fold(text[to - 2]) & 63) << 6 | fold(text[to - 1]) & 63;
    }

    /** The primary language subtag this lexicon is for. */
    public String language() {
        return language;
    }

    private void add(long bits, String word) {
        int slot = slot(word);
        classes[slot] |= bits;
    }

    private void count(String word, int rank) {
        int slot = slot(word);
        number[slot] = rank;
    }

    private int slot(String word) {
        if (size * 2 > words.length) {
            grow();
        }
        char[] key = word.toCharArray();
        int slot = find(key, 0, key.length);
        if (words[slot] == null) {
            fold(key);
            words[slot] = key;
            hashes[slot] = hash(key);
            size++;
        }
        return slot;
    }

    private static int hash(char[] key) {
        int steps = 0;
        for (char c : key) {
            steps = step(steps, c);
        }
        return finish(steps, key.length);
    }

    private static void fold(char[] key) {
        for (int i = 0; i < key.length; i++) {
            key[i] = fold(key[i]);
        }
    }

    private void grow() {
        char[][] oldWords = words;
        long[] oldClasses = classes;
        int[] oldNumber = number;
        words = new char[oldWords.length * 2][];
        hashes = new int[words.length];
        classes = new long[words.length];
        number = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = find(oldWords[i], 0, oldWords[i].length);
                words[slot] = oldWords[i];
                hashes[slot] = hash(oldWords[i]);
                classes[slot] = oldClasses[i];
                number[slot] = oldNumber[i];
            }
        }
    }

    /** The slot that holds {@code text[from, to)}, or the free one where it belongs. */
    int find(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, fold(text[i]));
        }
        return find(hash, text, from, to);
    }

    /** The same slot, the letters of the word having been put through {@link #step} one after the other. */
    int find(int steps, char[] text, int from, int to) {
        int hash = finish(steps, to - from);
        int mask = words.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != 0 && !(hashes[slot] == hash && same(words[slot], text, from, to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The sum of a word's letters with one more, in lower case; it begins with 0. */
    static int step(int steps, int folded) {
        return steps * 31 + folded;
    }

    /** Never 0. */
    private static int finish(int steps, int length) {
        int hash = (steps + length) * 0x9E3779B1;
        return (hash ^ hash >>> 15) | 1 << 31;
    }

    private static boolean same(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != fold(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    long classes(int slot) {
        return classes[slot];
    }

    int number(int slot) {
        return number[slot];
    }

    /** The classes of a word, as bits of {@link WordClass}; 0 when it is not known. */
    public long classesOf(String word) {
        char[] key = word.toCharArray();
        return classes[find(key, 0, key.length)];
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    @Override
    public String toString() {
        return "Lexicon[" + language + ", " + size + " words]";
    }
}
