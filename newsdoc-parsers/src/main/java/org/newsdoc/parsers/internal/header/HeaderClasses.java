package org.newsdoc.parsers.internal.header;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsdoc.parsers.Lexicon;

/** Knows the words that mark-up uses for what stands around a headline. Immutable and thread-safe. */
public final class HeaderClasses {
    private static final String[] ATTRIBUTES = {"class", "id", "itemprop", "rel", "data-testid", "data-component"};
    private static final int LONGEST = 400;

    private final Map<String, HeaderRole> byWord;

    private HeaderClasses(Map<String, HeaderRole> byWord) {
        this.byWord = byWord;
    }

    /** The words of a lexicon. */
    public static HeaderClasses of(Lexicon lexicon) {
        var byWord = new HashMap<String, HeaderRole>();
        for (var row : lexicon.rows("header-classes")) {
            byWord.putIfAbsent(row.column(0), HeaderRole.valueOf(row.column(1).toUpperCase(Locale.ROOT)));
        }
        return new HeaderClasses(Map.copyOf(byWord));
    }

    /** What the words of an element's attributes say it is; empty when they say nothing. */
    public Set<HeaderRole> roles(Element element) {
        var roles = EnumSet.noneOf(HeaderRole.class);
        if (element.attributesSize() > 0) {
            for (var attribute : ATTRIBUTES) {
                var value = element.attr(attribute);
                if (!value.isEmpty() && value.length() <= LONGEST) {
                    addRoles(value, roles);
                }
            }
        }
        return roles;
    }

    /** Looks up each word, and each word together with the next one ({@code sub-headline}, {@code keyPoints}). */
    private void addRoles(String value, Set<HeaderRole> roles) {
        var before = "";
        int from = -1;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump =
                    letter && from >= 0 && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            if (from >= 0 && (!letter || hump)) {
                var word = value.substring(from, i).toLowerCase(Locale.ROOT);
                add(word, roles);
                add(before + word, roles);
                before = word;
                from = -1;
            }
            if (letter && from < 0) {
                from = i;
            }
            if (c == ' ') {
                before = "";
            }
        }
    }

    private void add(String word, Set<HeaderRole> roles) {
        var role = byWord.get(word);
        if (role != null) {
            roles.add(role);
        }
    }
}
