package org.newsdoc.parsers.internal.body;

import java.util.ArrayDeque;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.json.Json;
import org.newsdoc.parsers.internal.json.JsonReader;

/**
 * Finds the story in the state that a page's scripts are to print it from: a list of elements with a text each, or one long
 * text with mark-up.
 */
final class ScriptState {
    private static final List<String> NAMES = List.of(
            "__NEXT_DATA__",
            "__PRELOADED_STATE__",
            "__INITIAL_STATE__",
            "__INITIAL_DATA__",
            "__APOLLO_STATE__",
            "__NUXT",
            "Fusion.globalContent",
            "__DATA__");
    private static final List<String> TEXTS = List.of("content", "text", "html", "body", "value", "copy");
    private static final int LONGEST_SCRIPT = 4_000_000;
    private static final int MOST_VALUES = 300_000;

    /** A story has at least this many signs. */
    private static final int SHORTEST = 300;

    private String best = "";
    private int most = SHORTEST;

    private ScriptState() {}

    /** The story as mark-up; empty when there is none. */
    static String find(Page page) {
        var state = new ScriptState();
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == Tag.SCRIPT) {
                state.read(page.script(i), page.id(i));
            }
        }
        return state.best;
    }

    private void read(String data, String name) {
        if (data.length() < SHORTEST || data.length() > LONGEST_SCRIPT) {
            return;
        }
        int start = 0;
        if (!NAMES.contains(name)) {
            start = NAMES.stream()
                    .mapToInt(data::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(-1);
        }
        int object = start < 0 ? -1 : data.indexOf('{', start);
        if (object >= 0) {
            walk(JsonReader.read(data.substring(object)).values());
        }
    }

    private void walk(List<Json> values) {
        var open = new ArrayDeque<>(values);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_VALUES) {
            var value = open.poll();
            if (value instanceof Json.Node node) {
                open.addAll(node.members().values());
            } else if (value instanceof Json.Items items) {
                offer(story(items));
                open.addAll(items.values());
            } else if (value instanceof Json.Scalar scalar && scalar.text().contains("<p")) {
                offer(scalar.text());
            }
        }
    }

    private void offer(String story) {
        int signs = prose(story);
        if (signs > most) {
            most = signs;
            best = story;
        }
    }

    /** How much text there is outside of mark-up. */
    private static int prose(String markup) {
        int signs = 0;
        boolean tag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            tag = c == '<' || tag && c != '>';
            signs += !tag && c > ' ' ? 1 : 0;
        }
        return signs;
    }

    /** The elements of a list as paragraphs and headings; empty when they are no elements of a story. */
    private static String story(Json.Items items) {
        var story = new StringBuilder();
        for (var item : items.values()) {
            if (item instanceof Json.Node node && node.members().containsKey("type")) {
                element(node, story);
            }
        }
        return story.toString();
    }

    private static void element(Json.Node node, StringBuilder story) {
        var type = node.text("type");
        var text = text(node);
        if (text.isEmpty() || text.startsWith("http") || text.startsWith("{")) {
            return;
        }
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        var tag = type.contains("head") || type.startsWith("h") && type.length() == 2 ? "h2" : "p";
        story.append('<').append(tag).append('>');
        story.append(markup ? text : Entities.escape(text));
        story.append("</").append(tag).append('>');
    }

    private static String text(Json.Node node) {
        for (var name : TEXTS) {
            var text = node.text(name);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
