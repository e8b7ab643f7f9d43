package org.newsdoc.parsers.internal.claims;

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

    private final Page page;
    private final Claims.Builder claims;

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
        for (var property : Words.of(element.attr("itemprop"))) {
            if (property.equals("name") && scope >= 0 && isAuthor(page.element(scope))) {
                add(Field.AUTHOR, node, scope);
            } else if (FIELDS.containsKey(property) && isStory(scope) && !element.hasAttr("itemscope")) {
                add(FIELDS.get(property), node, scope);
            }
        }
    }

    private void add(Field field, int node, int scope) {
        var value = value(node, field);
        if (value.length() <= LONGEST) {
            claims.add(field, "microdata", value, page.tag(node) == Tag.META ? -1 : node);
        }
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
