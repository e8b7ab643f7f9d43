package org.newsdoc.exchange;

import java.util.List;
import java.util.Map;

/** The running text of a body that comes as plain text or as simple HTML. */
final class PlainBody {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "nbsp", " ");

    private PlainBody() {}

    /** The paragraphs: lines between empty lines, or every line if there are none. */
    static List<String> paragraphs(String text) {
        var lines = text.lines().map(String::strip).toList();
        if (lines.stream().noneMatch(String::isEmpty)) {
            return lines;
        }
        var joined = String.join("\n", lines);
        return List.of(joined.split("\n\n+")).stream()
                .map(part -> part.replace('\n', ' ').strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The text between tags, a line for each; good enough for paragraphs, no parser of pages. */
    static String withoutTags(String html) {
        var text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            unescape(html.substring(at, end).replace('\n', ' '), text);
            int close = tag < 0 ? -1 : html.indexOf('>', tag);
            if (close < 0) {
                break;
            }
            text.append(isBlock(html, tag) ? "\n" : "");
            at = close + 1;
        }
        return text.toString().strip();
    }

    private static boolean isBlock(String html, int tag) {
        int name = html.startsWith("</", tag) ? tag + 2 : tag + 1;
        return html.startsWith("p", name)
                || html.startsWith("h", name)
                || html.startsWith("li", name)
                || html.startsWith("div", name)
                || html.startsWith("br", name);
    }

    private static void unescape(String escaped, StringBuilder text) {
        int at = 0;
        for (int amp = escaped.indexOf('&'); amp >= 0; amp = escaped.indexOf('&', at)) {
            text.append(escaped, at, amp);
            int semicolon = escaped.indexOf(';', amp);
            var sign =
                    semicolon > 0 && semicolon - amp < 10 ? ENTITIES.get(escaped.substring(amp + 1, semicolon)) : null;
            text.append(sign == null ? "&" : sign);
            at = sign == null ? amp + 1 : semicolon + 1;
        }
        text.append(escaped, at, escaped.length());
    }
}
