package org.newsdoc.parsers.internal.body;

/** Reads the features of a line that its signs alone give. */
final class TextFeatures {
    /** The logarithms of small whole numbers. */
    private static final float[] LOGS = new float[2048];

    static {
        for (int count = 1; count < LOGS.length; count++) {
            LOGS[count] = exactLog(count);
        }
    }

    private TextFeatures() {}

    static void read(Lines lines, int line, float[] values) {
        var chars = lines.chars();
        int from = lines.from(line);
        int to = lines.to(line);
        int signs = Math.max(1, lines.signs(line));
        values[Feature.SIGNS.ordinal()] = log(signs);
        values[Feature.LINKED_SHARE.ordinal()] = (float) lines.linked(line) / signs;
        values[Feature.STRONG_SHARE.ordinal()] = (float) lines.strong(line) / signs;
        values[Feature.ENDS_SENTENCE.ordinal()] = flag(TextForm.endsSentence(chars, from, to));
        values[Feature.ENDS_COLON.ordinal()] = flag(chars[to - 1] == ':' || chars[to - 1] == '\uff1a');
        readBeginning(chars[from], values);
        count(chars, from, to, signs, values);
    }

    private static void readBeginning(char first, float[] values) {
        values[Feature.STARTS_LOWER.ordinal()] = flag(Character.isLowerCase(first));
        values[Feature.STARTS_QUOTE.ordinal()] =
                flag(first == '"' || first == '\u201c' || first == '\u201e' || first == '\u00ab' || first == '\u00bb');
        values[Feature.STARTS_DASH.ordinal()] =
                flag(first == '-' || first == '\u2022' || first >= '\u2010' && first <= '\u2015');
    }

    private static void count(char[] chars, int from, int to, int signs, float[] values) {
        int words = 1;
        int commas = 0;
        int sentences = 0;
        int digits = 0;
        int upper = 0;
        int bars = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (c == ' ') {
                words++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (TextForm.isComma(c)) {
                commas++;
            } else if (TextForm.isSentenceEnd(c)
                    && (i + 1 == to || !Character.isLetterOrDigit(chars[i + 1]) || c > 0x2fff)) {
                sentences++;
            } else if (c == '|' || c == '\u00bb' || c == '>' || c == '\u2192' || c == '\u203a' || c == '\u00b7') {
                bars++;
            } else if (c == '\u00a9') {
                values[Feature.COPYRIGHT.ordinal()] = 1;
            } else if (c == '@') {
                values[Feature.AT_SIGN.ordinal()] = 1;
            }
        }
        values[Feature.WORDS.ordinal()] = log(words);
        values[Feature.COMMAS.ordinal()] = Math.min(commas, 5);
        values[Feature.SENTENCES.ordinal()] = Math.min(sentences, 6);
        values[Feature.DIGIT_SHARE.ordinal()] = (float) digits / signs;
        values[Feature.UPPER_SHARE.ordinal()] = (float) upper / signs;
        values[Feature.BARS.ordinal()] = Math.min(bars, 3);
    }

    /** A count as the logarithm to base 2, in steps of an eighth. */
    static float log(float count) {
        if (count <= 0) {
            return 0;
        }
        int whole = (int) count;
        return whole == count && whole < LOGS.length ? LOGS[whole] : exactLog(count);
    }

    private static float exactLog(float count) {
        return Math.round(Math.log1p(count) * 11.54f) / 8f;
    }

    static float flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
