package org.newsdoc.parsers.internal.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.json.Json;
import org.newsdoc.parsers.internal.json.JsonReader;
import org.newsdoc.parsers.internal.phrase.Signs;

/** The JSON-LD of a page: its objects by {@code @id} and those that may be the story. */
final class JsonLd {
    /** Longer scripts are data, not metadata. */
    private static final int LONGEST = 4_000_000;

    /** What stands under these belongs to other stories, or to parts of this one. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "hasPart",
            "isPartOf",
            "mentions",
            "relatedLink",
            "citation",
            "liveBlogUpdate",
            "comment",
            "video",
            "about",
            "isBasedOn",
            "significantLink",
            "blogPost",
            "review",
            "publisher",
            "author",
            "image",
            "speakable",
            "associatedMedia");

    private final Map<String, Json.Node> byId = new HashMap<>();
    private final List<Json.Node> stories = new ArrayList<>();
    private final List<Json.Node> breadcrumbs = new ArrayList<>();

    private JsonLd() {}

    /** Reads the scripts of a page. */
    static JsonLd of(List<String> scripts, Context context) {
        var ld = new JsonLd();
        for (var script : scripts) {
            if (script.length() > LONGEST) {
                context.report(
                        Diagnostic.Code.BROKEN_METADATA, "JSON-LD of " + script.length() + " characters was left out");
                continue;
            }
            var reading = JsonReader.read(unescaped(script));
            if (reading.odd()) {
                context.report(Diagnostic.Code.BROKEN_METADATA, "JSON-LD is no proper JSON");
            }
            reading.values().forEach(ld::collect);
        }
        return ld;
    }

    /** Some pages escape the whole script as if it were an attribute. */
    private static String unescaped(String script) {
        int start = Signs.skipSpace(script, 0);
        return script.startsWith("{&quot;", start) ? script.replace("&quot;", "\"") : script;
    }

    private record Place(Json value, boolean other) {}

    private void collect(Json root) {
        var open = new ArrayDeque<Place>();
        open.push(new Place(root, false));
        while (!open.isEmpty()) {
            var place = open.pop();
            if (place.value() instanceof Json.Node node) {
                collect(node, place.other());
                push(node, place.other(), open);
            } else if (place.value() instanceof Json.Items items) {
                for (int i = items.values().size() - 1; i >= 0; i--) {
                    open.push(new Place(items.values().get(i), place.other()));
                }
            }
        }
    }

    private static void push(Json.Node node, boolean other, ArrayDeque<Place> open) {
        var members = new ArrayList<>(node.members().entrySet());
        for (int i = members.size() - 1; i >= 0; i--) {
            var member = members.get(i);
            if (!(member.getValue() instanceof Json.Scalar)) {
                open.push(new Place(member.getValue(), other || OTHERS.contains(member.getKey())));
            }
        }
    }

    private void collect(Json.Node node, boolean other) {
        var id = node.text("@id");
        if (!id.isEmpty() && node.members().size() > 1) {
            byId.putIfAbsent(id, node);
        }
        if (node.texts("@type").contains("BreadcrumbList")) {
            breadcrumbs.add(node);
        } else if (!other && weight(node) > 0) {
            stories.add(node);
        }
    }

    private static int weight(Json.Node node) {
        return node.texts("@type").stream().mapToInt(StoryTypes::weight).max().orElse(0);
    }

    /** The object that describes the page's story best. */
    Optional<Json.Node> story(List<String> addresses) {
        Json.Node best = null;
        int most = 0;
        for (var story : stories) {
            int score = weight(story) > 1 ? score(story, addresses) : 0;
            if (score > most) {
                best = story;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(Json.Node story, List<String> addresses) {
        int score = 10 * weight(story);
        for (var name : List.of("url", "@id", "mainEntityOfPage")) {
            if (addresses.contains(address(story, name))) {
                score += 15;
                break;
            }
        }
        for (var name : List.of("headline", "datePublished", "author")) {
            score += story.members().containsKey(name) ? 2 : 0;
        }
        return score;
    }

    private static String address(Json.Node story, String name) {
        var text = story.text(name);
        return text.isEmpty()
                ? story.nodes(name).stream()
                        .map(node -> node.text("@id"))
                        .findFirst()
                        .orElse("")
                : text;
    }

    /** The object that describes the page itself. */
    Optional<Json.Node> page() {
        return stories.stream().filter(story -> weight(story) == 1).findFirst();
    }

    /** The objects of a member, references by {@code @id} followed once. */
    List<Json.Node> nodes(Json.Node node, String name) {
        return node.nodes(name).stream().map(this::resolved).toList();
    }

    private Json.Node resolved(Json.Node node) {
        var id = node.text("@id");
        return node.members().size() == 1 && !id.isEmpty() ? byId.getOrDefault(id, node) : node;
    }

    /** The names of the breadcrumbs but for the front page, outermost first; empty when there are none. */
    List<String> breadcrumbs() {
        var names = new ArrayList<String>();
        for (var list : breadcrumbs) {
            for (var element : list.nodes("itemListElement")) {
                if (!leadsToFront(element)) {
                    names.add(name(element));
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private static boolean leadsToFront(Json.Node element) {
        return StoryAddress.isFront(element.text("item"))
                || StoryAddress.isFront(element.text("url"))
                || element.nodes("item").stream()
                        .anyMatch(item ->
                                StoryAddress.isFront(item.text("@id")) || StoryAddress.isFront(item.text("url")));
    }

    /** The name of a breadcrumb itself, else of the page it leads to. */
    private static String name(Json.Node element) {
        var own = element.text("name");
        return !own.isEmpty()
                ? own
                : element.nodes("item").stream()
                        .map(item -> item.text("name"))
                        .findFirst()
                        .orElse("");
    }
}
