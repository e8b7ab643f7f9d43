package org.newsdoc.parsers.internal.html;

import java.util.Locale;

/**
 * The part of a page's source that holds its metadata: the elements of the head that do, and the JSON-LD of the whole page. Found
 * by looking for the few signs that matter, without making a tree. Everything is passed over once.
 */
final class HeadSource {
    /** How a script says that it holds JSON-LD; some servers escape the plus sign. */
    private static final String[] JSON_LD = {"ld+json", "ld&#x2b;json", "ld&#43;json"};

    /** What a link says that leads to the story itself or tells something of it; most lead to styles and pictures. */
    private static final String[] LINKS = {"canonical", "amphtml", "license", "itemprop"};

    /** A tag of a script or link with more signs is of another kind. */
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

    /** Keeps what says something before the body; the place where that begins. */
    private int readHead() {
        int at = html.indexOf('<');
        while (at >= 0) {
            if (is("<body", at) || is("</head", at)) {
                return at;
            }
            int end = end(at);
            if (isKept(at, end)) {
                kept.append(html, at, end);
            }
            at = html.indexOf('<', end);
        }
        return html.length();
    }

    private boolean isKept(int at, int end) {
        char name = at + 1 < html.length() ? html.charAt(at + 1) : 0;
        return switch (name | ' ') {
            case 'm' -> is("<meta", at);
            case 't' -> is("<title", at);
            case 'b' -> is("<base", at);
            case 'h' -> is("<html", at);
            case 'l' -> is("<link", at) && end - at <= LONGEST_TAG && holds(LINKS, at, end);
            case 's' -> isJsonLd(at);
            default -> false;
        };
    }

    /** Keeps the scripts with JSON-LD behind a place; whole words are found many signs at a time. */
    private void readBody(int from, String script) {
        int at = html.indexOf(script, from);
        while (at >= 0) {
            int end = end(at);
            if (isJsonLd(at)) {
                kept.append(html, at, end);
            }
            at = html.indexOf(script, end);
        }
    }

    /** The place behind a tag, or behind a comment, script, style or title that begins here; behind the sign itself when none does. */
    private int end(int at) {
        char name = at + 1 < html.length() ? html.charAt(at + 1) : 0;
        return switch (name | ' ') {
            case '!' -> html.startsWith("<!--", at) ? behind("-->", html.indexOf("-->", at + 4)) : at + 1;
            case 's' ->
                is("<script", at)
                        ? behind(">", closing("</script", at))
                        : is("<style", at) ? behind(">", closing("</style", at)) : tagEnd(at);
            case 't' -> is("<title", at) ? behind(">", closing("</title", at)) : tagEnd(at);
            default -> name >= 'A' && name <= 'z' ? tagEnd(at) : at + 1;
        };
    }

    /** The place behind a tag; what stands in quotes behind a sign of equality is passed over. */
    private int tagEnd(int at) {
        int i = at + 1;
        boolean value = false;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (value && (c == '"' || c == '\'')) {
                int close = html.indexOf(c, i + 1);
                i = close < 0 ? html.length() : close;
            }
            value = c == '=' || value && c <= ' ';
            i++;
        }
        return html.length();
    }

    private int closing(String tag, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !is(tag, at)) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }

    /** The place behind a sign that stands at a place or further on; the end if either is not there. */
    private int behind(String sign, int from) {
        int at = from < 0 ? -1 : html.indexOf(sign, from);
        return at < 0 ? html.length() : at + sign.length();
    }

    private boolean isJsonLd(int at) {
        if (!is("<script", at)) {
            return false;
        }
        int end = html.indexOf('>', at);
        return end >= 0 && end - at <= LONGEST_TAG && holds(JSON_LD, at, end);
    }

    /** Whether a tag holds one of some words, whatever their case. */
    private boolean holds(String[] words, int at, int end) {
        var tag = html.substring(at, end).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (tag.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String tag, int at) {
        return html.regionMatches(true, at, tag, 0, tag.length());
    }
}
