package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** The microdata of a page: properties of its story, and of the people it names. */
final class Microdata {
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("headline", Field.HEADLINE),
            Map.entry("author", Field.AUTHOR),
            Map.entry("creator", Field.AUTHOR),
            Map.entry("datepublished", Field.PUBLISHED),
            Map.entry("datecreated", Field.PUBLISHED),
            Map.entry("datemodified", Field.MODIFIED),
            Map.entry("articlesection", Field.CATEGORY),
            Map.entry("keywords", Field.TOPIC),
            Map.entry("inlanguage", Field.LANGUAGE),
            Map.entry("isaccessibleforfree", Field.ACCESS),
            Map.entry("alternativeheadline", Field.DECK));

    private static final int LONGEST = 1000;

    /** A property of a story; {@code owner} is the number of the story's element, -1 for none. */
    private record Property(Field field, String value, int node, int owner) {}

    private final Page page;
    private final Claims.Builder claims;
    private final List<Property> found = new ArrayList<>();
    private final Map<Integer, Integer> owners = new HashMap<>();

    Microdata(Page page, Claims.Builder claims) {
        this.page = page;
        this.claims = claims;
    }

    /**
     * Reads an element that has an {@code itemprop}.
     *
     * @param node number of the element
     * @param scope number of the element whose property it is; -1 for none
     */
    void add(int node, int scope) {
        var element = page.element(node);
        owners.put(node, scope);
        for (var property : Words.of(element.attr("itemprop"))) {
            if (property.equals("name") && scope >= 0 && isAuthor(page.element(scope))) {
                add(Field.AUTHOR, node, owners.getOrDefault(scope, -1));
            } else if (FIELDS.containsKey(property) && isStory(scope) && !element.hasAttr("itemscope")) {
                add(FIELDS.get(property), node, scope);
            }
        }
    }

    private void add(Field field, int node, int owner) {
        var value = value(node, field);
        if (value.length() <= LONGEST) {
            found.add(new Property(field, value, page.tag(node) == Tag.META ? -1 : node, owner));
        }
    }

    /**
     * Turns what was found into claims: for each field what the story with a heading says, else the first one.
     *
     * @param headings the numbers of the headings of first rank
     */
    void finish(List<Integer> headings) {
        var chosen = new EnumMap<Field, Integer>(Field.class);
        for (var one : found) {
            var before = chosen.get(one.field());
            boolean better = before != null && !holds(before, headings) && holds(one.owner(), headings);
            if (before == null || better) {
                chosen.put(one.field(), one.owner());
            }
        }
        for (var one : found) {
            if (one.owner() < 0 || chosen.getOrDefault(one.field(), -1) == one.owner()) {
                claims.add(one.field(), "microdata", one.value(), one.node());
            }
        }
    }

    private boolean holds(int owner, List<Integer> headings) {
        return owner < 0 || headings.stream().anyMatch(node -> node > owner && node < page.end(owner));
    }

    private static boolean isAuthor(Element scope) {
        var property = scope.attr("itemprop").toLowerCase(Locale.ROOT);
        return property.contains("author") || property.contains("creator");
    }

    /** Whether a scope is a story or nothing in particular. */
    private boolean isStory(int scope) {
        if (scope < 0) {
            return true;
        }
        var type = page.element(scope).attr("itemtype");
        return StoryTypes.weight(type) > 0;
    }

    private String value(int node, Field field) {
        var element = page.element(node);
        if (element.hasAttr("content")) {
            return PlainText.ofMetadata(element.attr("content"));
        }
        if (element.hasAttr("datetime") && (field == Field.PUBLISHED || field == Field.MODIFIED)) {
            return PlainText.clean(element.attr("datetime"));
        }
        return page.tag(node) == Tag.META ? "" : PlainText.of(page, node);
    }
}
