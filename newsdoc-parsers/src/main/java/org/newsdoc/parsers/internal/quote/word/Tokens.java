package org.newsdoc.parsers.internal.quote.word;

import java.util.Arrays;

/** The words and punctuation marks of a text with what is known of each; arrays by token number. */
public final class Tokens {
    /** A word in lower case. */
    public static final byte LOWER = 0;
    /** A word with a capital first letter. */
    public static final byte CAPITAL = 1;
    /** A word of two letters or more, all capitals. */
    public static final byte CAPS = 2;
    /** A word that starts with a digit. */
    public static final byte NUMBER = 3;
    /** A punctuation mark. */
    public static final byte POINT = 4;
    /** A quotation mark. */
    public static final byte MARK = 5;

    final char[] text;
    private int count;
    private int[] start;
    private int[] stem;
    private int[] end;
    private byte[] shape;
    private long[] classes;
    private short[] number;
    private int[] stretch;
    private int[] sentence;
    private boolean[] possessive;

    Tokens(char[] text) {
        this.text = text;
        int room = text.length / 5 + 16;
        start = new int[room];
        stem = new int[room];
        end = new int[room];
        shape = new byte[room];
        classes = new long[room];
        number = new short[room];
        stretch = new int[room];
        sentence = new int[room];
        possessive = new boolean[room];
    }

    void add(int from, int stemEnd, int to, byte form) {
        if (count == start.length) {
            grow();
        }
        start[count] = from;
        stem[count] = stemEnd;
        end[count] = to;
        shape[count++] = form;
    }

    private void grow() {
        int room = count + (count >> 1);
        start = Arrays.copyOf(start, room);
        stem = Arrays.copyOf(stem, room);
        end = Arrays.copyOf(end, room);
        shape = Arrays.copyOf(shape, room);
        classes = Arrays.copyOf(classes, room);
        number = Arrays.copyOf(number, room);
        stretch = Arrays.copyOf(stretch, room);
        sentence = Arrays.copyOf(sentence, room);
        possessive = Arrays.copyOf(possessive, room);
    }

    void describeLast(long bits, int rank, boolean isPossessive) {
        classes[count - 1] = bits;
        number[count - 1] = (short) rank;
        possessive[count - 1] = isPossessive;
    }

    void extendLast(int to) {
        end[count - 1] = to;
    }

    void stretch(int token, int value) {
        stretch[token] = value;
    }

    void sentence(int token, int value) {
        sentence[token] = value;
    }

    /** The number of tokens. */
    public int count() {
        return count;
    }

    /** The first character. */
    public int start(int token) {
        return start[token];
    }

    /** The end of the word without a clitic such as {@code 's}, exclusive. */
    public int stem(int token) {
        return stem[token];
    }

    /** The end, exclusive. */
    public int end(int token) {
        return end[token];
    }

    /** One of the shapes of this class. */
    public byte shape(int token) {
        return shape[token];
    }

    /** Bits of {@link WordClass}; 0 beyond the ends. */
    public long classes(int token) {
        return token < 0 || token >= count ? 0 : classes[token];
    }

    /** Whether the word is of class {@code one}. */
    public boolean is(int token, WordClass one) {
        return one.in(classes(token));
    }

    /** Whether the word is of one of the classes in {@code bits}. */
    public boolean isAny(int token, long bits) {
        return (classes(token) & bits) != 0;
    }

    /** The number of a common word, else {@link Lexicon#UNCOMMON}. */
    public int number(int token) {
        return token < 0 || token >= count ? Lexicon.UNCOMMON : number[token];
    }

    /** The stretch between quotation marks that the token lies in, or -1; marks lie in none. */
    public int stretch(int token) {
        return stretch[token];
    }

    /** The sentence of the token. */
    public int sentence(int token) {
        return sentence[token];
    }

    /** Whether the word ends in a possessive 's or s'. */
    public boolean isPossessive(int token) {
        return possessive[token];
    }

    /** Whether the token is a word or number. */
    public boolean isWord(int token) {
        return token >= 0 && token < count && shape[token] <= NUMBER;
    }

    /** Whether the token is a word that starts with a capital. */
    public boolean isCapital(int token) {
        return token >= 0 && token < count && (shape[token] == CAPITAL || shape[token] == CAPS);
    }

    /** The first character of a token; a line break beyond the ends. */
    public char first(int token) {
        return token < 0 || token >= count ? '\n' : text[start[token]];
    }

    /** The last character of a word's stem. */
    public char last(int token) {
        return text[stem[token] - 1];
    }

    /** Whether the token is the punctuation mark {@code point}. */
    public boolean isPoint(int token, char point) {
        return token >= 0 && token < count && shape[token] == POINT && text[start[token]] == point;
    }

    /** A number that is the same for words that only differ in case. */
    public long key(int token) {
        long key = Lexicon.START;
        for (int i = start[token]; i < stem[token]; i++) {
            key = Lexicon.key(key, Lexicon.fold(text[i]));
        }
        return key;
    }

    /** The number of signs without a clitic. */
    public int length(int token) {
        return stem[token] - start[token];
    }

    /** Whether the first {@code length} signs of two words are the same but for case. */
    public boolean startAlike(int token, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (Lexicon.fold(text[start[token] + i]) != Lexicon.fold(text[start[other] + i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the stem of the word ends in {@code suffix}, given in lower case. */
    public boolean endsIn(int token, String suffix) {
        int from = stem[token] - suffix.length();
        if (from <= start[token]) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (text[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The words of a range of tokens as printed. */
    public String text(int fromToken, int toToken) {
        return toToken <= fromToken ? "" : new String(text, start[fromToken], end[toToken - 1] - start[fromToken]);
    }

    /** The first token that starts at or after a character. */
    public int at(int character) {
        int found = Arrays.binarySearch(start, 0, count, character);
        return found >= 0 ? found : -found - 1;
    }
}
