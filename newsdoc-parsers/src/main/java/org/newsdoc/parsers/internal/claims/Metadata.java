package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;

/** The {@code meta} elements of a page. */
final class Metadata {
    private record Entry(MetaNames.Meaning meaning, String name, String value) {}

    /** Longer values are data. */
    private static final int LONGEST = 20_000;

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final MetaNames names;
    private final List<Entry> entries = new ArrayList<>();

    Metadata(MetaNames names) {
        this.names = names;
    }

    /** Takes note of an element. */
    void add(Element meta) {
        var content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
        if (content.isBlank() || content.length() > LONGEST) {
            return;
        }
        for (var attribute : NAMES) {
            var name = meta.attr(attribute);
            if (!name.isEmpty()) {
                int before = entries.size();
                names.meaning(name).ifPresent(meaning -> entries.add(new Entry(meaning, name.strip(), content)));
                if (entries.size() > before) {
                    return;
                }
            }
        }
    }

    /** The addresses the page gives for itself. */
    List<String> addresses() {
        return entries.stream()
                .filter(entry -> entry.meaning().subject().equals("url"))
                .map(Entry::value)
                .toList();
    }

    /** Turns what was found into claims, strongest names first. */
    void addTo(Claims.Builder claims, BaseAddress base) {
        entries.sort(Comparator.comparingInt(entry -> entry.meaning().rank()));
        for (var entry : entries) {
            var subject = entry.meaning().subject();
            if (!subject.startsWith("image") && !subject.contains(" ")) {
                var field = Field.valueOf(subject.toUpperCase(Locale.ROOT));
                claims.add(field, source(entry.name()), PlainText.ofMetadata(entry.value()));
            }
        }
        addImages(claims, base);
        addLabelled(claims);
    }

    private static String source(String name) {
        return name.indexOf(':') > 0 ? name : "meta " + name;
    }

    private void addImages(Claims.Builder claims, BaseAddress base) {
        for (var entry : entries) {
            if (entry.meaning().subject().equals("image")) {
                base.resolve(entry.value())
                        .ifPresent(
                                url -> claims.addImage(Image.builder().url(url).build()));
            }
        }
    }

    /** Twitter cards may carry an author as a value whose label is told apart only by its form. */
    private void addLabelled(Claims.Builder claims) {
        for (var entry : entries) {
            var value = entry.value().strip();
            if (entry.meaning().subject().equals("author labelled")
                    && !value.isEmpty()
                    && value.chars().noneMatch(Character::isDigit)) {
                claims.add(Field.AUTHOR, entry.name(), PlainText.ofMetadata(value));
            }
        }
    }
}
