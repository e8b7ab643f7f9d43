package org.newsdoc.parsers.internal.header;

import org.newsdoc.parsers.internal.html.ClassReading;
import org.newsdoc.parsers.internal.html.Page;

/** What the names of a page's elements say of their part in the header of a story. Not thread-safe. */
public final class HeaderNames {
    private final Page page;
    private final HeaderClasses words;
    private final ClassReading classes;

    HeaderNames(Page page, HeaderClasses words) {
        this.page = page;
        this.words = words;
        this.classes = new ClassReading(page, words::roles);
    }

    /** The {@link HeaderRole}s of an element as bits; 0 when its names say nothing. */
    public long roles(int element) {
        long roles = classes.of(element);
        var id = page.id(element);
        roles |= id.isEmpty() ? 0 : words.roles(id);
        return page.isNamed(element) ? roles | ofOtherNames(element) : roles;
    }

    private long ofOtherNames(int element) {
        long roles = 0;
        for (var attribute : page.element(element).attributes()) {
            roles |= switch (attribute.getKey()) {
                case "itemprop", "rel", "data-testid", "data-component" -> words.roles(attribute.getValue());
                default -> 0;
            };
        }
        return roles;
    }
}
