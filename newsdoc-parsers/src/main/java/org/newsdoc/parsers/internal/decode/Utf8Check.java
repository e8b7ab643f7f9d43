package org.newsdoc.parsers.internal.decode;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences how many well-formed sequences of several bytes there are
 * @param faults how many bytes fit nothing
 */
record Utf8Check(int sequences, int faults) {
    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : length(bytes, i);
            if (length == 0) {
                faults += i + 4 > bytes.length && isLead(bytes[i]) ? 0 : 1;
                i++;
            } else {
                sequences += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Check(sequences, faults);
    }

    private static boolean isLead(byte b) {
        return (b & 0xFF) >= 0xC2 && (b & 0xFF) <= 0xF4;
    }

    /** The length of the sequence that begins here; 0 when none does. */
    private static int length(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = length > 2 ? bytes[i + 1] & 0xFF : 0;
        boolean wrong = lead == 0xE0 && second < 0xA0
                || lead == 0xED && second > 0x9F
                || lead == 0xF0 && second < 0x90
                || lead == 0xF4 && second > 0x8F;
        return wrong ? 0 : length;
    }

    boolean isClean() {
        return faults == 0;
    }

    /** Whether the bytes are plainly meant as UTF-8, faults or not. */
    boolean isLikely() {
        return faults == 0 || sequences >= 2 * faults;
    }
}
