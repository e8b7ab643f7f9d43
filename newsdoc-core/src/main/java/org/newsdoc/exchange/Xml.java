package org.newsdoc.exchange;

import java.util.Optional;

/** XML as it grows: elements of the caller's choice, everything else escaped. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private String indent = "";

    /** Opens an element on a line of its own; names and values of attributes in turn. */
    Xml open(String tag, String... attributes) {
        out.append(indent);
        start(tag, attributes);
        out.append(">\n");
        indent += "  ";
        return this;
    }

    Xml close(String tag) {
        indent = indent.substring(2);
        out.append(indent).append("</").append(tag).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String tag, String... attributes) {
        out.append(indent);
        start(tag, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with a text in it, if there is one. */
    Xml text(String tag, Optional<?> text, String... attributes) {
        text.ifPresent(found -> {
            out.append(indent);
            start(tag, attributes);
            out.append('>');
            escape(found.toString());
            out.append("</").append(tag).append(">\n");
        });
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r', '\n', '\t' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** What XML 1.0 can say. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
