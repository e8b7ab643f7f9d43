package org.newsdoc.parsers.internal.quote.word;

import org.newsdoc.parsers.internal.quote.mark.Stretches;

/** Cuts a text into words, punctuation and quotation marks, and looks each word up, in one pass. */
public final class Tokenizer {
    private static final long HUNG = WordClass.HE.bit() | WordClass.SHE.bit() | WordClass.THEY.bit();
    private static final byte[] FOLDED = foldedSigns();
    /** A word of so many letters may be put together from others. */
    private static final int LONG = 8;

    private final char[] text;
    private final Lexicon lexicon;
    private final Tokens tokens;

    private final boolean capitalNouns;
    private final boolean elision;

    private Tokenizer(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = new Tokens(text);
        this.capitalNouns = lexicon.hasCapitalNouns();
        this.elision = lexicon.hasElision();
    }

    /** The tokens of {@code text}; each knows the stretch it lies in. */
    public static Tokens tokenize(char[] text, Lexicon lexicon, Stretches stretches) {
        var tokenizer = new Tokenizer(text, lexicon);
        tokenizer.run();
        tokenizer.assign(stretches);
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (isWordPart(c)) {
                at = word(at);
            } else if (c <= ' ' || c == '\u00a0') {
                at++;
            } else {
                at = point(c, at);
            }
        }
    }

    private int point(char c, int at) {
        int to = at + 1;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return to;
        }
        boolean mark = isMark(c);
        while ((c == '.' || c == '-' || c == '\'' || c == '`') && to < text.length && text[to] == c) {
            to++; // dots, dashes and twin marks are one token
        }
        tokens.add(at, to, to, mark ? Tokens.MARK : Tokens.POINT);
        return to;
    }

    /** Reads a word of plain letters and digits in the pass that looks it up; one with other signs in it is read again. */
    private int word(int from) {
        int at = from;
        long key = Lexicon.START;
        int capitals = 0;
        int folded = folded(at);
        while (folded != 0) {
            key = Lexicon.key(key, folded);
            capitals += folded == text[at] ? 0 : 1;
            folded = folded(++at);
        }
        if (at == from || goesOn(at)) {
            return joinedWord(from);
        }
        boolean digit = text[from] <= '9';
        boolean capital = !digit && text[from] <= 'Z';
        boolean caps = capital && at - from > 1 && capitals + digits(from, at) == at - from;
        byte lower = digit ? Tokens.NUMBER : Tokens.LOWER;
        tokens.add(from, at, at, caps ? Tokens.CAPS : capital ? Tokens.CAPITAL : lower);
        return describe(from, at, at, lexicon.find(key), false, false);
    }

    /** Whether another letter, or a sign and a letter, stand behind the plain part of a word. */
    private boolean goesOn(int at) {
        return at < text.length
                && (isWordPart(text[at]) || isJoin(text[at]) && at + 1 < text.length && isWordPart(text[at + 1]));
    }

    private int digits(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text[i] <= '9' ? 1 : 0;
        }
        return count;
    }

    /** A letter or digit of ASCII in lower case; 0 for all else. */
    private int folded(int at) {
        return at < text.length && text[at] < 128 ? FOLDED[text[at]] : 0;
    }

    private static byte[] foldedSigns() {
        byte[] folded = new byte[128];
        for (char c = '0'; c <= 'z'; c++) {
            folded[c] = (byte) (isWordPart(c) ? Character.toLowerCase(c) : 0);
        }
        return folded;
    }

    private int joinedWord(int from) {
        int at = from + 1;
        int stem = -1;
        boolean caps = Character.isUpperCase(text[from]);
        boolean dotted = false;
        while (at < text.length) {
            char c = text[at];
            if (isWordPart(c)) {
                caps &= !Character.isLowerCase(c);
                at++;
            } else if (c == '.' && dotted && at + 2 < text.length && text[at + 1] == '-' && isWordPart(text[at + 2])) {
                at += 3; // U.S.-made
            } else if (elision && (isElided(c, from, at) || isHung(c, at))) {
                return cut(from, at, c);
            } else if (isJoin(c) && at + 1 < text.length && isWordPart(text[at + 1])) {
                stem = c == '\'' || c == '\u2019' ? at : -1;
                dotted |= c == '.';
                at += 2;
            } else {
                break;
            }
        }
        int stemEnd = stem > 0 && isClitic(stem + 1, at) ? stem : at;
        boolean possessive = stemEnd < at && (text[at - 1] == 's' || text[at - 1] == 'S') && at - stemEnd == 2;
        tokens.add(from, stemEnd, at, shape(from, stemEnd, caps));
        return describe(from, stemEnd, at, lexicon.find(text, from, stemEnd), possessive, dotted);
    }

    /** Notes what is known of the word just added; where to read on. */
    private int describe(int from, int stemEnd, int at, int slot, boolean possessive, boolean dotted) {
        long known = lexicon.classes(slot);
        boolean compound = known == 0 && capitalNouns && stemEnd - from >= LONG && Character.isUpperCase(text[from]);
        long classes = compound ? lexicon.compound(text, from, stemEnd) : known;
        tokens.describeLast(classes, lexicon.number(slot), possessive);
        return afterWord(from, at, dotted, WordClass.ABBREVIATION.in(known));
    }

    /** Whether an apostrophe at {@code at} stands for a vowel: l'usine, dell'acqua, but not d'après. */
    private boolean isElided(char c, int from, int at) {
        boolean mark = (c == '\'' || c == '\u2019') && at + 1 < text.length && isWordPart(text[at + 1]);
        boolean word = at - from <= 2 || lexicon.classes(lexicon.find(text, from, at)) != 0;
        return mark && word && lexicon.classes(lexicon.find(text, from, wordEnd(at + 1))) == 0;
    }

    /** Whether a hyphen at {@code at} hangs a pronoun on the verb: dit-il, a-t-elle. */
    private boolean isHung(char c, int at) {
        int pronoun = c == '-' ? pronounAt(at) : at;
        return pronoun > at && (lexicon.classes(lexicon.find(text, pronoun, wordEnd(pronoun))) & HUNG) != 0;
    }

    private int pronounAt(int hyphen) {
        boolean filled = hyphen + 2 < text.length && text[hyphen + 1] == 't' && text[hyphen + 2] == '-';
        return filled ? hyphen + 3 : hyphen + 1;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length && isWordPart(text[at])) {
            at++;
        }
        return at;
    }

    /** Ends a word before what is hung on it, or behind its apostrophe. */
    private int cut(int from, int at, char c) {
        int end = c == '-' ? at : at + 1;
        boolean caps = at - from > 1 && Character.isUpperCase(text[from + 1]) && Character.isUpperCase(text[from]);
        tokens.add(from, at, end, shape(from, at, caps));
        int slot = lexicon.find(text, from, at);
        tokens.describeLast(lexicon.classes(slot), lexicon.number(slot), false);
        return c == '-' ? pronounAt(at) : end;
    }

    /** Takes in the full stop of an abbreviation and the apostrophe of a plural possessive. */
    private int afterWord(int from, int at, boolean dotted, boolean abbreviation) {
        char next = at < text.length ? text[at] : ' ';
        boolean initial = at - from == 1 && Character.isUpperCase(text[from]) && text[from] != 'I';
        if (next == '.' && (abbreviation || initial || (dotted && at - from <= 6))) {
            tokens.extendLast(at + 1);
            return at + 1;
        }
        return at;
    }

    private byte shape(int from, int to, boolean caps) {
        char first = text[from];
        if (Character.isDigit(first)) {
            return Tokens.NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return Tokens.LOWER;
        }
        return caps && to - from > 1 ? Tokens.CAPS : Tokens.CAPITAL;
    }

    private boolean isClitic(int from, int to) {
        char c = text[from];
        return switch (to - from) {
            case 1 -> "sdmSDM".indexOf(c) >= 0;
            case 2 -> "rvlRVL".indexOf(c) >= 0;
            default -> false;
        };
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : c != '\u2019' && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isJoin(char c) {
        return c == '\'' || c == '\u2019' || c == '.' || c == '-' || c == '&' || c == '/';
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a' -> true;
            case '\'', '`', '\u2018', '\u2019', '\u201a', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b' ->
                true;
            default -> c == '\uff02';
        };
    }

    private void assign(Stretches stretches) {
        int stretch = 0;
        for (int t = 0; t < tokens.count(); t++) {
            while (stretch < stretches.count() && stretches.end(stretch) <= tokens.start(t)) {
                stretch++;
            }
            boolean inside = stretch < stretches.count() && stretches.start(stretch) <= tokens.start(t);
            tokens.stretch(t, inside ? stretch : -1);
        }
    }
}
