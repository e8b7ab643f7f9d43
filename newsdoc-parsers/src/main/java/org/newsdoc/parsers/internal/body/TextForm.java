package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.phrase.Signs;

/** What can be told of a line from its signs alone, in any language. */
final class TextForm {
    private TextForm() {}

    /** Whether the last words are the end of a sentence, closing quotation marks and brackets aside. */
    static boolean endsSentence(char[] text, int from, int to) {
        int i = to - 1;
        while (i >= from && isCloser(text[i])) {
            i--;
        }
        return i >= from && isSentenceEnd(text[i]);
    }

    static boolean isSentenceEnd(char c) {
        return switch (c) {
            case '.',
                    '!',
                    '?',
                    '\u2026',
                    '\u3002',
                    '\uff01',
                    '\uff1f',
                    '\u0964',
                    '\u061f',
                    '\u06d4',
                    '\uff0e',
                    '\u104b' -> true;
            default -> false;
        };
    }

    static boolean isComma(char c) {
        return c == ',' || c == '\u3001' || c == '\uff0c' || c == '\u060c' || c == ';';
    }

    /** Whether a sign may close a sentence after its full stop. */
    static boolean isCloser(char c) {
        return Signs.isSpace(c)
                || c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '\u00bb'
                || c == '\u00ab'
                || c == '\u201d'
                || c == '\u201c'
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u203a'
                || c == '\u300d'
                || c == '\u300f'
                || c == '\uff09';
    }
}
