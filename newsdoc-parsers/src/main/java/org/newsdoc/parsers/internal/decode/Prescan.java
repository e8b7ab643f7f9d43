package org.newsdoc.parsers.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the beginning of a page declares in signs that all encodings share: its charset and language.
 *
 * @param charset label of the charset; empty when none is declared
 * @param language language of the page; empty when none is declared
 */
record Prescan(String charset, String language) {
    /** Browsers look at 1024 bytes; pages that declare it later mean it as well. */
    private static final int LOOK = 8192;

    static Prescan of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return new Prescan(charset(start), language(start));
    }

    /** The label after {@code charset=} in a {@code meta} element, or after {@code encoding=} in an XML declaration. */
    private static String charset(String start) {
        if (start.startsWith("<?xml")) {
            int end = start.indexOf("?>");
            int at = start.indexOf("encoding", 5);
            if (at > 0 && at < end) {
                return value(start, at + 8, end);
            }
        }
        int meta = next(start, "<meta", 0);
        while (meta >= 0) {
            int end = end(start, meta);
            int at = start.indexOf("charset", meta);
            if (at > 0 && at < end) {
                var label = value(start, at + 7, end);
                if (!label.isEmpty()) {
                    return label;
                }
            }
            meta = next(start, "<meta", end);
        }
        return "";
    }

    /** The next place of a tag that does not stand in a comment. */
    private static int next(String start, String tag, int from) {
        int at = start.indexOf(tag, from);
        int comment = start.indexOf("<!--", from);
        while (comment >= 0 && at > comment) {
            int end = start.indexOf("-->", comment + 4);
            if (end < 0) {
                return -1;
            }
            at = start.indexOf(tag, end);
            comment = start.indexOf("<!--", end);
        }
        return at;
    }

    private static int end(String start, int from) {
        int end = start.indexOf('>', from);
        return end < 0 ? start.length() : end;
    }

    private static String language(String start) {
        int html = start.indexOf("<html");
        if (html < 0) {
            return "";
        }
        int end = end(start, html);
        int at = start.indexOf("lang", html);
        return at > 0 && at < end ? value(start, at + 4, end) : "";
    }

    /** What follows an equals sign, with or without quotes. */
    private static String value(String start, int from, int end) {
        int i = skip(start, from, end, " \t\r\n\f");
        if (i >= end || start.charAt(i) != '=') {
            return "";
        }
        i = skip(start, i + 1, end, " \t\r\n\f\"'");
        int to = i;
        while (to < end && " \t\r\n\f\"';/>".indexOf(start.charAt(to)) < 0) {
            to++;
        }
        return start.substring(i, to);
    }

    private static int skip(String start, int from, int end, String signs) {
        int i = from;
        while (i < end && signs.indexOf(start.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
