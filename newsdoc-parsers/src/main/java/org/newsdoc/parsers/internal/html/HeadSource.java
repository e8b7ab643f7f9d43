package org.newsdoc.parsers.internal.html;

import java.util.Locale;

/**
 * The part of a page's source that holds its metadata: all before the body but for programs and styles, and the JSON-LD of the
 * whole page. Found by looking for the few signs that matter, without making a tree. Everything is passed over once.
 */
final class HeadSource {
    /** How a script says that it holds JSON-LD; some servers escape the plus sign. */
    private static final String[] JSON_LD = {"ld+json", "ld&#x2b;json", "ld&#43;json"};

    /** A tag with more signs is no script's. */
    private static final int LONGEST_TAG = 1000;

    private final String html;
    private final StringBuilder kept = new StringBuilder();

    private HeadSource(String html) {
        this.html = html;
    }

    /** The metadata of a page's source, as the source of a page without a body. */
    static String of(String html) {
        var source = new HeadSource(html);
        int body = source.readHead();
        source.readBody(body, "<script");
        source.readBody(body, "<SCRIPT");
        return source.kept.toString();
    }

    /** Keeps what stands before the body; the place where that begins. */
    private int readHead() {
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            if (is("<body", at) || is("</head", at)) {
                kept.append(html, from, at);
                return at;
            }
            int next = passed(at);
            if (next > at + 1 && !isJsonLd(at)) {
                kept.append(html, from, at);
                from = next;
            }
            at = html.indexOf('<', next);
        }
        kept.append(html, from, html.length());
        return html.length();
    }

    /** Keeps the scripts with JSON-LD behind a place; whole words are found many signs at a time. */
    private void readBody(int from, String script) {
        int at = html.indexOf(script, from);
        while (at >= 0) {
            int end = passed(at);
            if (isJsonLd(at)) {
                kept.append(html, at, end);
            }
            at = html.indexOf(script, end);
        }
    }

    /** The place behind a comment, script or style that begins here; behind the sign itself when none does. */
    private int passed(int at) {
        if (html.startsWith("<!--", at)) {
            return behind(html.indexOf("-->", at + 4), 3);
        }
        if (is("<script", at)) {
            return behind(closing("</script", at), 9);
        }
        return is("<style", at) ? behind(closing("</style", at), 8) : at + 1;
    }

    private int closing(String tag, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !is(tag, at)) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }

    private int behind(int at, int length) {
        return at < 0 ? html.length() : Math.min(at + length, html.length());
    }

    private boolean isJsonLd(int at) {
        if (!is("<script", at)) {
            return false;
        }
        int end = html.indexOf('>', at);
        if (end < 0 || end - at > LONGEST_TAG) {
            return false;
        }
        var tag = html.substring(at, end).toLowerCase(Locale.ROOT);
        for (var sign : JSON_LD) {
            if (tag.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String tag, int at) {
        return html.regionMatches(true, at, tag, 0, tag.length());
    }
}
