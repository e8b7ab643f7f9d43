package org.newsdoc.parsers.internal.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;

/**
 * Lines between two empty ones: the first, the fields that follow it, and what follows them.
 *
 * @param first the first line
 * @param fields values by name, still escaped
 * @param rest the lines behind the fields
 */
record Passage(String first, Map<String, List<String>> fields, List<String> rest) {
    /** The passages of a text. */
    static List<Passage> of(List<String> lines) {
        var passages = new ArrayList<Passage>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).isEmpty()) {
                i++;
                continue;
            }
            int end = i;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            passages.add(of(lines.get(i), lines.subList(i + 1, end)));
            i = end;
        }
        return passages;
    }

    private static Passage of(String first, List<String> lines) {
        var fields = new LinkedHashMap<String, List<String>>();
        int i = 0;
        while (i < lines.size() && name(lines.get(i)) > 0) {
            var line = lines.get(i++);
            int colon = name(line);
            fields.computeIfAbsent(line.substring(0, colon), none -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Passage(first, fields, lines.subList(i, lines.size()));
    }

    /** Where the name of a field ends; 0 if the line is none. */
    private static int name(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > 20 || !(line.charAt(0) >= 'A' && line.charAt(0) <= 'Z')) {
            return 0;
        }
        for (int i = 1; i < colon; i++) {
            if (line.charAt(i) < 'a' || line.charAt(i) > 'z') {
                return 0;
            }
        }
        return colon;
    }

    /** The value of a field. */
    Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** The values of a field. */
    List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(Escapes::resolve)
                .toList();
    }

    @Nullable
    NewsDate date(String name) {
        return text(name).flatMap(NewsDate::parse).orElse(null);
    }

    @Nullable
    Url url(String name) {
        return text(name).flatMap(Passage::address).orElse(null);
    }

    private static Optional<Url> address(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Url.of(text));
    }

    /** The parts of each value of a field; an absent part is empty. */
    List<List<Optional<String>>> parts(String name) {
        var all = new ArrayList<List<Optional<String>>>();
        for (var value : fields.getOrDefault(name, List.of())) {
            var parts = new ArrayList<Optional<String>>();
            Escapes.parts(value)
                    .forEach(part -> parts.add(
                            Optional.of(part).filter(one -> !one.isEmpty()).map(Escapes::resolve)));
            while (parts.size() < 4) {
                parts.add(Optional.empty());
            }
            all.add(parts);
        }
        return all;
    }

    List<Contributor> authors() {
        return parts("By").stream()
                .map(parts -> Contributor.builder(parts.get(0).orElse(""))
                        .role(parts.get(1).orElse(null))
                        .affiliation(parts.get(2).orElse(null))
                        .url(parts.get(3).flatMap(Passage::address).orElse(null))
                        .build())
                .toList();
    }

    /** The picture that the fields describe. */
    Image image() {
        var size = text("Size").orElse("x").split("x", 2);
        return Image.builder()
                .url(url("Image"))
                .caption(text("Caption").orElse(null))
                .credit(text("Credit").orElse(null))
                .alt(text("Alt").orElse(null))
                .width(number(size[0]))
                .height(size.length < 2 ? null : number(size[1]))
                .build();
    }

    /** A whole number of at most nine digits. */
    static @Nullable Integer number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        long value = number ? Long.parseLong(digits) : -1;
        return value >= 0 && value <= Integer.MAX_VALUE ? (Integer) (int) value : null;
    }
}
