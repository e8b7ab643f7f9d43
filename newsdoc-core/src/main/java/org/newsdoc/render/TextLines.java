package org.newsdoc.render;

import java.util.Locale;
import java.util.Optional;

/** Lines of canonical text as they grow; values are escaped so that a line is a line and its edges can be stripped. */
final class TextLines {
    private final StringBuilder out = new StringBuilder();
    private String prefix = "";

    /** A line as it is. */
    void line(String text) {
        out.append(prefix).append(text).append('\n');
    }

    /** An empty line, which ends what came before. */
    void gap() {
        out.append(prefix.stripTrailing()).append('\n');
    }

    /** A field, even of an empty value. */
    void field(String name, String value) {
        line(name + ":" + (value.isEmpty() ? "" : " " + escaped(value)));
    }

    /** A field, if there is a value. */
    void field(String name, Optional<?> value) {
        value.ifPresent(present -> field(name, present.toString()));
    }

    /** A field of several parts; the last absent ones are left out. */
    @SafeVarargs
    final void parts(String name, Optional<String>... parts) {
        var value = new StringBuilder();
        int bars = 0;
        for (var part : parts) {
            if (part.isPresent()) {
                value.append(" |".repeat(bars)).append(' ').append(part(part.get()));
                bars = 0;
            }
            bars++;
        }
        line(name + ":" + value);
    }

    /** A part of a line between bars. */
    static String part(String text) {
        return text.isEmpty() ? "\\e" : escaped(text).replace("|", "\\|");
    }

    /** Writes {@code content} as what belongs to the object before. */
    void nested(Runnable content) {
        var outer = prefix;
        prefix = outer + "> ";
        content.run();
        prefix = outer;
    }

    /** A text that is a line of its own. */
    static String text(String text) {
        if (text.isEmpty()) {
            return "\\e";
        }
        var escaped = escaped(text);
        char first = escaped.charAt(0);
        boolean marks = "=-[>|".indexOf(first) >= 0 || (first >= '0' && first <= '9');
        return marks ? "\\" + escaped : escaped;
    }

    /** A text without anything that would end a line or get lost at its edges. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (isLost(c, edge) || isUnpaired(text, i)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLost(char c, boolean edge) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || (c & 0xfffe) == 0xfffe
                || (edge && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        boolean pair = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isSurrogate(c) && !pair;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
