package org.newsdoc.parsers.internal.quote.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsdoc.parsers.internal.language.Habit;

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

    /** What no letters at all come to. */
    static final long START = 0xCBF29CE484222325L;

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
    /**
     * What the letters of the word in each slot come to; 0 where there is none. A word is known by that alone: that two words of the
     * same lexicon, or a word of a text and another one of the lexicon, come to the same 64 bits is not to be expected.
     */
    private long[] keys = new long[1024];

    private long[] classes = new long[1024];
    private int[] number = new int[1024];

    /** The last two letters of nouns for speakers, by their lowest bits. */
    private boolean[] speakerEndings = new boolean[1 << 12];

    /** What nouns for trades end in. */
    private final List<String> tradeEndings;

    private Lexicon(String language, List<String> tradeEndings) {
        this.language = language;
        this.tradeEndings = tradeEndings;
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
        var lexicon = new Lexicon(language, new ArrayList<>());
        for (var concern : CONCERNS) {
            LexiconFile.read(concern + "." + language + ".tsv", lexicon::add);
        }
        LexiconFile.read("given-names.tsv", lexicon::add);
        LexiconFile.readNames("news-agencies.tsv", lexicon::addAgency);
        int[] next = {UNCOMMON};
        LexiconFile.read("common-words." + language + ".tsv", (row, word) -> lexicon.count(word, ++next[0]));
        return lexicon;
    }

    /** This lexicon without the numbers of common words. */
    public Lexicon withoutCommonWords() {
        var copy = new Lexicon(language, tradeEndings);
        copy.size = size;
        copy.keys = keys;
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
        return Habit.CAPITAL_NOUNS.in(language);
    }

    /** Whether a name may stand right before the noun that it says more of: the Norrby ferry. */
    public boolean hasNamesBeforeNouns() {
        return Habit.NAMES_BEFORE_NOUNS.in(language);
    }

    /** Whether a verb may have no subject where it is plain who is meant: añadió. */
    public boolean hasSilentSubjects() {
        return Habit.SILENT_SUBJECTS.in(language);
    }

    /** Whether the language drops vowels before an apostrophe and hangs pronouns on verbs: l'usine, a-t-elle. */
    public boolean hasElision() {
        return Habit.ELISION.in(language);
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

    private static int ending(char[] text, int to) {
        return (fold(text[to - 2]) & 63) << 6 | fold(text[to - 1]) & 63;
    }

    /** The primary language subtag this lexicon is for. */
    public String language() {
        return language;
    }

    /** Notes an agency whose name is no word of the language. */
    private void addAgency(String name) {
        if (name.length() > 1 && name.indexOf(' ') < 0 && classesOf(name) == 0) {
            add(WordClass.AGENCY.bit(), name);
        }
    }

    /** What nouns for trades end in, in small letters. */
    public List<String> tradeEndings() {
        return Collections.unmodifiableList(tradeEndings);
    }

    private void add(long bits, String word) {
        if (WordClass.ENDING.in(bits)) {
            tradeEndings.add(word);
            return;
        }
        int slot = slot(word);
        classes[slot] |= bits;
        if (word.length() > 1 && (bits & SPEAKERS) != 0) {
            speakerEndings[ending(word.toCharArray(), word.length())] = true;
        }
    }

    private void count(String word, int rank) {
        int slot = slot(word);
        number[slot] = rank;
    }

    private int slot(String word) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = key(word);
        int slot = find(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldClasses = classes;
        int[] oldNumber = number;
        keys = new long[oldKeys.length * 2];
        classes = new long[keys.length];
        number = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                classes[slot] = oldClasses[i];
                number[slot] = oldNumber[i];
            }
        }
    }

    /** The slot that holds {@code text[from, to)}, or the free one where it belongs. */
    int find(char[] text, int from, int to) {
        long key = START;
        for (int i = from; i < to; i++) {
            key = key(key, fold(text[i]));
        }
        return find(key);
    }

    /** The slot of the word that comes to {@code key}, or the free one where it belongs. */
    int find(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(String word) {
        long key = START;
        for (int i = 0; i < word.length(); i++) {
            key = key(key, fold(word.charAt(i)));
        }
        return key;
    }

    /** What the letters of a word come to with one more, in lower case, if those before it came to {@code key}. */
    static long key(long key, int folded) {
        return (key ^ folded) * 0x9E3779B97F4A7C15L;
    }

    long classes(int slot) {
        return classes[slot];
    }

    int number(int slot) {
        return number[slot];
    }

    /** The classes of a word, as bits of {@link WordClass}; 0 when it is not known. */
    public long classesOf(String word) {
        return classes[find(key(word))];
    }

    static char fold(char c) {
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
