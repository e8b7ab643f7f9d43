package org.newsdoc.parsers.internal.feed;

import java.util.Locale;
import java.util.Optional;

/** What kind of feed an input is. */
public enum FeedForm {
    /** RSS 0.9x and 2.0. */
    RSS("application/rss+xml"),
    /** RSS 0.90, 1.0 and 1.1, which are RDF. */
    RDF("application/rdf+xml"),
    /** Atom. */
    ATOM("application/atom+xml"),
    /** JSON Feed. */
    JSON("application/feed+json");

    private static final int LOOK = 4096;
    private static final String HTML = "<!doctype html";

    private final String mediaType;

    FeedForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of such feeds. */
    public String mediaType() {
        return mediaType;
    }

    /** The form of a feed, told from its beginning; empty when the input is none. */
    public static Optional<FeedForm> recognise(CharSequence input) {
        if (opensHtml(input)) {
            return Optional.empty();
        }
        var start = input.subSequence(0, Math.min(LOOK, input.length())).toString();
        int at = root(start);
        if (at >= start.length()) {
            return Optional.empty();
        }
        if (start.charAt(at) == '{') {
            return start.contains("jsonfeed.org") ? Optional.of(JSON) : Optional.empty();
        }
        return start.charAt(at) == '<' ? ofRoot(name(start, at + 1)) : Optional.empty();
    }

    /** Whether the very first is HTML, as on most pages. */
    private static boolean opensHtml(CharSequence input) {
        return input instanceof String text && text.regionMatches(true, 0, HTML, 0, HTML.length());
    }

    private static Optional<FeedForm> ofRoot(String name) {
        return switch (name) {
            case "rss", "channel" -> Optional.of(RSS);
            case "rdf" -> Optional.of(RDF);
            case "feed" -> Optional.of(ATOM);
            default -> Optional.empty();
        };
    }

    /** Where the first element, or anything else, begins: behind the declaration, comments and the document type with all it holds. */
    private static int root(String start) {
        int at = 0;
        while (at < start.length()) {
            char c = start.charAt(at);
            if (c <= ' ' || c == '\ufeff' || c == ']' || c == '>') {
                at++;
            } else if (start.startsWith("<!--", at)) {
                at = past(start, "-->", at);
            } else if (start.startsWith("<?", at) || start.startsWith("<!", at)) {
                at = past(start, ">", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int past(String start, String sign, int from) {
        int at = start.indexOf(sign, from);
        return at < 0 ? start.length() : at + sign.length();
    }

    /** The name of a tag without its prefix, in lower case. */
    private static String name(String start, int from) {
        int end = from;
        while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        var name = start.substring(from, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
