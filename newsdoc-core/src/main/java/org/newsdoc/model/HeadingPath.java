package org.newsdoc.model;

import java.util.ArrayList;
import java.util.List;

/** The headline and the labels over a section, as one walks through the sections. */
final class HeadingPath {
    private record Heading(int level, String text) {}

    private final List<Heading> open = new ArrayList<>();

    HeadingPath(String headline) {
        if (!headline.isBlank()) {
            open.add(new Heading(0, headline));
        }
    }

    /** Closes the labels that do not stand over the section and opens its own. */
    void enter(Section section) {
        open.removeIf(heading -> heading.level >= Math.max(1, section.level()));
        section.label()
                .filter(label -> !label.isBlank())
                .ifPresent(label -> open.add(new Heading(Math.max(1, section.level()), label)));
    }

    List<String> headings() {
        return open.stream().map(Heading::text).toList();
    }
}
