package org.newsdoc.json.internal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes JSON on with every unpaired surrogate spelled as an escape, since no encoding has bytes for one. */
final class SurrogateEscaper extends FilterWriter {
    private static final char NONE = 0;

    private char high = NONE;

    SurrogateEscaper(Writer out) {
        super(out);
    }

    @Override
    public void write(int unit) throws IOException {
        write(new char[] {(char) unit}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
        int end = offset + length;
        int written = offset;
        for (int i = offset; i < end; i++) {
            char unit = units[i];
            if (high == NONE && !Character.isSurrogate(unit)) {
                continue;
            }
            out.write(units, written, i - written);
            written = i + 1;
            settle(unit);
        }
        out.write(units, written, end - written);
    }

    /** Writes a unit that is a surrogate or follows a high one; a high one waits for its partner. */
    private void settle(char unit) throws IOException {
        if (high != NONE && Character.isLowSurrogate(unit)) {
            out.write(high);
            out.write(unit);
            high = NONE;
            return;
        }
        flushHigh();
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    private void flushHigh() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(char unit) throws IOException {
        out.write("\\u" + Integer.toHexString(unit));
    }

    /** Passes on what was written; a high surrogate still waits for its partner (a JSON text never ends in one). */
    @Override
    public void flush() throws IOException {
        super.flush();
    }
}
